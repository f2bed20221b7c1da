import { t } from '../../lib/i18n.ts';
import type { SettingsInFull } from '../../lib/settings/in-full.ts';
import { faultWords } from './fault-words.ts';

/** That an organisation has set something, and what of it could not be used. */
export function PolicyNotice({ values, faults }: SettingsInFull['policy']) {
  return (
    <>
      {Object.keys(values).length > 0 && (
        <section class="policy">
          <h2>{t('options.policy')}</h2>
          <p>{t('options.policyText')}</p>
        </section>
      )}
      {faults.length > 0 && (
        <section class="faults policy-faults">
          <h2>{t('options.policyFaults')}</h2>
          <ul class="claims">
            {faults.map((fault) => (
              <li key={fault.field + JSON.stringify(fault.value)}>
                {t('options.policyFault', faultWords(fault))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
