import { t } from '../../lib/i18n.ts';
import type { SettingsFault } from '../../lib/settings.ts';

/** Stored settings that could not be read: which, what stands there, what was expected. */
export function Faults({
  faults,
  onRemove,
}: {
  faults: readonly SettingsFault[];
  onRemove(): void;
}) {
  return (
    <section class="faults" role="alert">
      <h2>{t('options.faults')}</h2>
      <ul class="claims">
        {faults.map(({ field, value, expected }) => (
          <li key={field}>
            {t('options.fault', { field, value: JSON.stringify(value) ?? '', expected })}
          </li>
        ))}
      </ul>
      <button type="button" onClick={onRemove}>
        {t('options.removeFaults')}
      </button>
    </section>
  );
}
