import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { copyText } from '../../components/take/copy.ts';
import type { FaultEntry } from '../../lib/faults/entry.ts';
import { clearFaults, readFaults, watchFaults } from '../../lib/faults/log.ts';
import { faultLine, faultReport } from '../../lib/faults/text.ts';
import { formatDate, t } from '../../lib/i18n.ts';

/** The log as it stands; empty where it cannot be read. */
function useFaults(): readonly FaultEntry[] {
  const [faults, setFaults] = useState<readonly FaultEntry[]>([]);
  useEffect(() => {
    const over = new AbortController();
    // A log that cannot be read is no fault to tell of here: the settings above tell of the storage.
    const load = (): void => void readFaults().then(setFaults, () => undefined);
    watchFaults(load, over.signal);
    load();
    return () => over.abort();
  }, []);
  return faults;
}

/** The errors of Sidelight itself, for the reader to copy into a report of a bug. */
export function FaultLog() {
  const faults = useFaults();
  const [said, say] = useState('');
  const summary = useRef<HTMLElement>(null);

  function tell(doing: Promise<void>, done: string): void {
    doing.then(
      () => say(done),
      (error: Error) => say(t('options.logFailed', { reason: error.message })),
    );
  }
  function copy(): void {
    const { version } = browser.runtime.getManifest();
    tell(copyText(faultReport(faults, version, navigator.userAgent)), t('take.copied'));
  }
  function clear(): void {
    // The button goes with the list; the keyboard does not.
    summary.current?.focus();
    tell(clearFaults(), t('options.logCleared'));
  }

  return (
    <section>
      <details class="fault-log">
        <summary ref={summary}>{t('options.log', { count: faults.length })}</summary>
        <p class="soft">{t('options.logHelp')}</p>
        {faults.length === 0 ? (
          <p>{t('options.noLog')}</p>
        ) : (
          <>
            <p class="actions">
              <button type="button" onClick={copy}>
                {t('options.logCopy')}
              </button>
              <button type="button" onClick={clear}>
                {t('options.logClear')}
              </button>
            </p>
            <ol>
              {faults.map((fault, index) => (
                <li key={`${faults.length - index} ${fault.time}`}>
                  <time class="soft" dateTime={fault.time}>
                    {formatDate(fault.time.slice(0, 10))} {fault.time.slice(11, 16)} UTC
                  </time>
                  <code lang="en" dir="ltr">
                    {faultLine(fault)}
                  </code>
                </li>
              ))}
            </ol>
          </>
        )}
        <p role="status" class="soft">
          {said}
        </p>
      </details>
    </section>
  );
}
