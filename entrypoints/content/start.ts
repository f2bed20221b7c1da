/** Starts Sidelight on a page, stops it where its site is switched off, and answers the popup. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { receive } from '../../lib/messages.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/sites.ts';
import type { Lexicon } from '../../lib/spotting/lexicon.ts';
import { articleDate } from './article-date.ts';
import { watchLife } from './life.ts';
import { type Reading, startReading } from './reading.ts';

/** Waits with a page that the browser loads before the reader asks for it, if it is ever shown. */
export function whenShown(start: () => void, signal: AbortSignal): void {
  const { prerendering } = document as { prerendering?: boolean };
  // Not merely true: an image of that name would be.
  if (prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}

export async function startOnPage(lexicon: Lexicon, ctx: ContentScriptContext): Promise<void> {
  let { settings } = await readSettings();
  if (ctx.signal.aborted) return;
  const site = siteOf(location.hostname);
  let reading: { session: Reading; end: AbortController } | undefined;

  function stop(): void {
    reading?.session.clear();
    reading?.end.abort();
    reading = undefined;
  }
  /** Reads where the site is on; a page whose site is off is not read at all. */
  function follow(changed: Settings): void {
    settings = changed;
    if (settings.sitesOff.includes(site)) stop();
    else if (reading) reading.session.refresh();
    else {
      const end = new AbortController();
      reading = { end, session: startReading(lexicon, site, () => settings, ctx, end.signal) };
    }
  }

  follow(settings);
  watchSettings(follow, ctx.signal);
  // A page that was kept for going back has heard of no change meanwhile.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (persisted) void readSettings().then((now) => follow(now.settings));
  });
  ctx.signal.addEventListener('abort', () => reading?.end.abort(), { once: true });
  // Frames are marked, but the popup asks the page.
  if (window === window.top)
    receive(
      {
        page: () => ({
          topics: reading?.session.topics() ?? [],
          date: articleDate(),
          site,
        }),
        key({ command }) {
          reading?.session.key(command);
          return null;
        },
        jump: ({ topic, index }) => reading?.session.jump(topic, index) ?? false,
      },
      ctx.signal,
    );
  watchLife(ctx);
}
