import { t } from '../../lib/i18n.ts';
import type { Opening } from '../../lib/settings.ts';
import { Choices } from './Choices.tsx';

interface OpeningProps {
  opening: Opening;
  isLocked: boolean;
  onChange(opening: Opening): void;
}

/** What opens a card. The key commands do in any case. */
export function OpeningChoice({ opening, isLocked, onChange }: OpeningProps) {
  return (
    <Choices
      name="opening"
      legend={t('options.opening')}
      help={t('options.openingHelp')}
      isLocked={isLocked}
      choices={['rest', 'press', 'key', 'off']}
      chosen={opening}
      label={(choice) => t(`options.opening.${choice}`)}
      onChange={onChange}
    />
  );
}
