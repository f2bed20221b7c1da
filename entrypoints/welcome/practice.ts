/** Runs the content script's own reading on this page, where no content script comes. */
import { lexicon } from 'virtual:sidelight/lexicon';
import 'virtual:sidelight/marks.css';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { offerCard } from '../../lib/card.ts';
import { inTime } from '../../lib/in-time.ts';
import { defaults } from '../../lib/settings/fields.ts';
import { readSettings } from '../../lib/settings.ts';
import { createCardHost } from '../card/host.tsx';
import { startReading } from '../content/reading.ts';

export async function startPractice(signal: AbortSignal): Promise<void> {
  offerCard(createCardHost);
  // Where they cannot be read, the proposed ones do for a text to try it on.
  const settings = await inTime('storage', readSettings()).then(
    (now) => now.settings,
    () => defaults,
  );
  if (signal.aborted) return;
  const context = new ContentScriptContext('welcome', { noScriptStartedPostMessage: true });
  const here = { site: 'welcome', isPrivate: true, settings: () => settings, switchOff: () => {} };
  startReading(lexicon, here, context, signal);
}
