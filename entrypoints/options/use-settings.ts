import { useEffect, useState } from 'preact/hooks';
import { inTime } from '../../lib/in-time.ts';
import { readInFull, type SettingsInFull } from '../../lib/settings/in-full.ts';
import { watchSettings } from '../../lib/settings.ts';

/** The settings as they stand, whoever changes them; or why they cannot be read. */
export function useSettings(): { now: SettingsInFull | undefined; failure: string } {
  const [now, setNow] = useState<SettingsInFull>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const fail = (error: Error): void => setFailure(error.message);
    const load = (): void => {
      inTime('storage', readInFull()).then((read) => {
        setNow(read);
        setFailure('');
      }, fail);
    };
    const over = new AbortController();
    watchSettings(load, over.signal, fail);
    load();
    return () => over.abort();
  }, []);
  return { now, failure };
}
