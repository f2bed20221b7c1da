import { t } from '../../lib/i18n.ts';
import type { Marking } from '../../lib/settings.ts';
import { Choices } from './Choices.tsx';

interface DensityProps {
  marking: Marking;
  onChange(marking: Marking): void;
}

/** How many of a page's mentions are marked. */
export function Density({ marking, onChange }: DensityProps) {
  return (
    <Choices
      name="marking"
      legend={t('options.marking')}
      choices={['every', 'section', 'page']}
      chosen={marking}
      label={(choice) => t(`options.marking.${choice}`)}
      onChange={onChange}
    />
  );
}
