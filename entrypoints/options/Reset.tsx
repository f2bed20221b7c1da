import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';

/** Takes back everything, once the reader has said so twice. */
export function Reset({ onReset }: { onReset(): void }) {
  const [isAsking, ask] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The keyboard goes along, to what does no harm.
    if (isAsking) safe.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <section>
      <h2>{t('options.reset')}</h2>
      <p class="soft">{t('options.resetHelp')}</p>
      {isAsking ? (
        <fieldset class="sure" aria-describedby="reset-sure">
          <legend class="visually-hidden">{t('options.reset')}</legend>
          <p id="reset-sure">{t('options.resetSure')}</p>
          <p class="actions">
            <button type="button" ref={safe} onClick={() => ask(false)}>
              {t('options.resetNo')}
            </button>
            <button
              type="button"
              class="grave"
              onClick={() => {
                ask(false);
                onReset();
              }}
            >
              {t('options.resetYes')}
            </button>
          </p>
        </fieldset>
      ) : (
        <button type="button" ref={first} onClick={() => ask(true)}>
          {t('options.reset')}
        </button>
      )}
    </section>
  );
}
