import { t } from '../../lib/i18n.ts';
import type { SettingsFault } from '../../lib/settings/faults.ts';
import { faultWords } from './fault-words.ts';

/** Why a file was not taken: each fault with its place. */
export function Refused({ faults }: { faults: readonly SettingsFault[] }) {
  return (
    <div class="faults">
      <h3>{t('options.refused')}</h3>
      <ul class="claims">
        {faults.map((fault) => {
          const { field: place, ...words } = faultWords(fault);
          return <li key={place}>{t('options.refusedFault', { ...words, place })}</li>;
        })}
      </ul>
    </div>
  );
}
