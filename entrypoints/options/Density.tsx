import { t } from '../../lib/i18n.ts';
import type { Marking } from '../../lib/settings.ts';

const choices: Marking[] = ['every', 'section', 'page'];

/** How many of a page's mentions are marked. */
export function Density({
  marking,
  onChange,
}: {
  marking: Marking;
  onChange(marking: Marking): void;
}) {
  return (
    <fieldset>
      <legend>{t('options.marking')}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="marking"
            value={choice}
            checked={choice === marking}
            onChange={() => onChange(choice)}
          />{' '}
          {t(`options.marking.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
