import { t } from '../../lib/i18n.ts';
import type { Marking } from '../../lib/settings.ts';
import { Choices } from './Choices.tsx';

interface DensityProps {
  marking: Marking;
  isLocked: boolean;
  onChange(marking: Marking): void;
}

/** How many of a page's mentions are marked. */
export function Density({ marking, isLocked, onChange }: DensityProps) {
  return (
    <Choices
      name="marking"
      legend={t('options.marking')}
      help={t('options.markingHelp')}
      isLocked={isLocked}
      choices={['every', 'section', 'page']}
      chosen={marking}
      label={(choice) => t(`options.marking.${choice}`)}
      onChange={onChange}
    />
  );
}
