import { useState } from 'preact/hooks';
import { PauseChoice } from '../../components/PauseChoice.tsx';
import { t } from '../../lib/i18n.ts';
import { pauseOf, standingPause } from '../../lib/pause.ts';
import { removeFaults, resetSettings } from '../../lib/settings/in-full.ts';
import { siteOff, topicOff } from '../../lib/settings/off.ts';
import { changeSettings, type Settings } from '../../lib/settings.ts';
import { addedOrigins, giveBack } from '../../lib/tab/grants.ts';
import { AddedSites } from './AddedSites.tsx';
import { Delay } from './Delay.tsx';
import { Density } from './Density.tsx';
import { FaultLog } from './FaultLog.tsx';
import { Faults } from './Faults.tsx';
import { Keys } from './Keys.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OpeningChoice } from './OpeningChoice.tsx';
import { PolicyNotice } from './PolicyNotice.tsx';
import { Reset } from './Reset.tsx';
import { SitesOff } from './SitesOff.tsx';
import { TopicsOff } from './TopicsOff.tsx';
import { Transfer } from './Transfer.tsx';
import { useSettings } from './use-settings.ts';

/** Takes back what the reader set, and what the reader let Sidelight read. */
async function resetEverything(): Promise<void> {
  await resetSettings();
  for (const origin of await addedOrigins()) await giveBack(origin);
}

/** The options: what is marked, when cards open, where Sidelight stays off. */
export function App() {
  const { now, failure } = useSettings();
  const [note, setNote] = useState({ text: '', isBad: false });

  const tellFailure = (error: Error): void =>
    setNote({ text: t('options.notSaved', { reason: error.message }), isBad: true });
  function told(saving: Promise<void>, text = t('options.saved')): void {
    saving.then(() => setNote({ text, isBad: false }), tellFailure);
  }
  const change = (part: Parameters<typeof changeSettings>[0]): void => told(changeSettings(part));

  if (failure)
    return (
      <main>
        <h1>{t('options.title')}</h1>
        <p class="warn">{t('options.unread', { reason: failure })}</p>
      </main>
    );
  if (!now) return null;
  const { settings, policy } = now;
  const isLocked = (name: keyof Settings): boolean => policy.locked.includes(name);
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <Faults
        faults={now.faults}
        isNewer={now.isNewer}
        onRemove={() => told(removeFaults(now.faults))}
      />
      <PolicyNotice {...policy} />
      <Density
        marking={settings.marking}
        isLocked={isLocked('marking')}
        onChange={(marking) => change({ marking })}
      />
      <OpeningChoice
        opening={settings.opening}
        isLocked={isLocked('opening')}
        onChange={(opening) => change({ opening })}
      />
      <Delay
        delay={settings.delay}
        isLocked={isLocked('delay')}
        onChange={(delay) => change({ delay })}
      />
      <section>
        <PauseChoice
          pause={standingPause(settings.pause, Date.now())}
          onPause={(length) => change({ pause: pauseOf(length, new Date()) })}
        />
      </section>
      <SitesOff
        sites={settings.sitesOff}
        isLocked={isLocked('sitesOff')}
        onAdd={(site) => change(siteOff(site, true))}
        onRemove={(site) => change(siteOff(site, false))}
      />
      <AddedSites onFailure={tellFailure} />
      <TopicsOff topics={settings.topicsOff} onRemove={(entry) => change(topicOff(entry, false))} />
      <LanguageChoice
        language={settings.language}
        isLocked={isLocked('language')}
        onChange={(language) => change({ language })}
      />
      <Keys />
      <Transfer now={now} onFailure={tellFailure} />
      <Reset onReset={() => told(resetEverything(), t('options.resetDone'))} />
      <section>
        <h2>{t('options.privacy')}</h2>
        <p>{t('options.privacyText')}</p>
      </section>
      <FaultLog />
      <p role="status" class={note.isBad ? 'note warn' : 'note'}>
        {note.text}
      </p>
    </main>
  );
}
