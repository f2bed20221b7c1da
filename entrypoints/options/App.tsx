import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import {
  changeSettings,
  readSettings,
  removeFaults,
  type Settings,
  type SettingsFault,
  watchSettings,
} from '../../lib/settings.ts';
import { Delay } from './Delay.tsx';
import { Density } from './Density.tsx';
import { Faults } from './Faults.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OpeningChoice } from './OpeningChoice.tsx';
import { SitesOff } from './SitesOff.tsx';
import { TopicsOff } from './TopicsOff.tsx';

/** The options: what is marked, when cards open, where Sidelight stays off. */
export function App() {
  const [settings, setSettings] = useState<Settings>();
  const [faults, setFaults] = useState<SettingsFault[]>([]);
  const [note, setNote] = useState('');

  async function load(): Promise<void> {
    const read = await readSettings();
    setSettings(read.settings);
    setFaults(read.faults);
  }
  useEffect(() => {
    const over = new AbortController();
    watchSettings(() => void load(), over.signal);
    void load();
    return () => over.abort();
  }, []);

  function change(part: Partial<Settings>): void {
    changeSettings(part).then(
      () => setNote(t('options.saved')),
      (error: Error) => setNote(t('options.notSaved', { reason: error.message })),
    );
  }

  if (!settings) return null;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      {faults.length > 0 && <Faults faults={faults} onRemove={() => void removeFaults(faults)} />}
      <Density marking={settings.marking} onChange={(marking) => change({ marking })} />
      <OpeningChoice opening={settings.opening} onChange={(opening) => change({ opening })} />
      <Delay delay={settings.delay} onChange={(delay) => change({ delay })} />
      <SitesOff sites={settings.sitesOff} onChange={(sitesOff) => change({ sitesOff })} />
      <TopicsOff topics={settings.topicsOff} onChange={(topicsOff) => change({ topicsOff })} />
      <LanguageChoice language={settings.language} onChange={(language) => change({ language })} />
      <section>
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>
      <p role="status" class="note">
        {note}
      </p>
    </main>
  );
}
