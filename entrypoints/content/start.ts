/** Starts Sidelight on a page, stops it where its site is switched off, and answers the popup. */

import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { attempt } from '../../lib/attempt.ts';
import type { OffChoice } from '../../lib/card.ts';
import { receiveOnPage, send } from '../../lib/messages.ts';
import { pauseLeft } from '../../lib/pause.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/sites.ts';
import type { Lexicon } from '../../lib/spotting/lexicon.ts';
import { articleDate } from './article-date.ts';
import { watchLife } from './life.ts';
import { type Reading, startReading } from './reading.ts';

/** Waits with a page that the browser loads before the reader asks for it, if it is ever shown. */
export async function whenShown(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  // Not merely true: an image of that name would be.
  if (prerendering !== true) return;
  await new Promise((resolve) => {
    document.addEventListener('prerenderingchange', resolve, { once: true, signal });
  });
}

/** Resolves when the page answers. */
export async function startOnPage(lexicon: Lexicon, ctx: ContentScriptContext): Promise<void> {
  let { settings } = await readSettings();
  if (ctx.signal.aborted) return;
  const site = siteOf(location.hostname);
  let reading: { session: Reading; end: AbortController } | undefined;
  /** Off on this page until it is left: what a private window is told is not stored. */
  let isAway = false;
  let pauseEnd: number | undefined;
  const isPrivate = browser.extension.inIncognitoContext;

  function stop(): void {
    reading?.session.clear();
    reading?.end.abort();
    reading = undefined;
  }
  /** Reads where the site is on; a page whose site is off is not read at all. */
  function follow(changed: Settings): void {
    settings = changed;
    clearTimeout(pauseEnd);
    const pause = pauseLeft(settings.pause, Date.now());
    if (pause > 0 && pause < Number.POSITIVE_INFINITY)
      pauseEnd = ctx.setTimeout(() => follow(settings), pause);
    if (isAway || pause > 0 || settings.sitesOff.includes(site)) stop();
    else if (reading) reading.session.refresh();
    else {
      const end = new AbortController();
      const here = { site, isPrivate, settings: () => settings, switchOff };
      reading = { end, session: startReading(lexicon, here, ctx, end.signal) };
    }
  }
  function goAway(away: boolean): void {
    isAway = away;
    follow(settings);
  }
  /** What cannot be stored counts for this page at least. */
  const goAwayInstead = (): void => goAway(true);
  function switchOff(where: OffChoice): void {
    if (where === 'page') goAway(true);
    else if (where === 'site') void send('off', { site, topic: null }).catch(goAwayInstead);
    else void send('pause', { length: where }).catch(goAwayInstead);
  }

  follow(settings);
  watchSettings(follow, ctx.signal);
  // A page that was kept for going back has heard of no change meanwhile.
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (persisted) attempt(async () => follow((await readSettings()).settings));
  });
  ctx.signal.addEventListener('abort', () => reading?.end.abort(), { once: true });
  receiveOnPage(
    {
      leave() {
        ctx.abort();
        return null;
      },
    },
    ctx.signal,
  );
  // Frames are marked, but the popup asks the page.
  if (window === window.top)
    receiveOnPage(
      {
        page: () => ({
          topics: reading?.session.topics() ?? [],
          date: articleDate(),
          site,
          isAway,
        }),
        away(body) {
          goAway(body.isAway);
          return null;
        },
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
