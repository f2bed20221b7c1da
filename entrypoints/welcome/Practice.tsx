import { useEffect } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { startPractice } from './practice.ts';

/** A text on which everything works as on a news page. In English, as the marks on it are. */
export function Practice() {
  useEffect(() => {
    const over = new AbortController();
    void startPractice(over.signal);
    return () => over.abort();
  }, []);
  return (
    <section>
      <h2>{t('welcome.practice')}</h2>
      <p>{t('welcome.practiceHelp')}</p>
      <article lang="en" dir="ltr">
        <p>
          Delegations of Pakistan and of the Taliban government met for the Istanbul talks in
          October and November 2025, after the Doha ceasefire of 19 October. Islamabad wanted
          written assurances against the TTP; Kabul said that it could not answer for the security
          of another country. Forces of both sides had fought along the Durand Line, in Kurram among
          other places, and the crossing at Torkham stayed closed to trade.
        </p>
      </article>
    </section>
  );
}
