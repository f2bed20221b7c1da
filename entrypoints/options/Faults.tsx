import { t } from '../../lib/i18n.ts';
import type { SettingsFault } from '../../lib/settings/faults.ts';
import { faultWords } from './fault-words.ts';

interface FaultsProps {
  faults: readonly SettingsFault[];
  /** True where a newer Sidelight stored the settings: then nothing of them is removed singly. */
  isNewer: boolean;
  onRemove(): void;
}

/** Stored settings that could not be read: which, what stands there, what was expected. */
export function Faults({ faults, isNewer, onRemove }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <section class="faults" role="alert">
      <h2>{isNewer ? t('options.newer') : t('options.faults')}</h2>
      <ul class="claims">
        {faults.map((fault) => (
          <li key={fault.field}>
            {t(isNewer ? 'options.refusedFault' : 'options.fault', {
              ...faultWords(fault),
              place: fault.field,
            })}
          </li>
        ))}
      </ul>
      {isNewer ? (
        <p>{t('options.newerText')}</p>
      ) : (
        <button type="button" onClick={onRemove}>
          {t('options.removeFaults')}
        </button>
      )}
    </section>
  );
}
