/**
 * One reading of a page, from its beginning to the site's being switched off: wires page reader,
 * marker, pointer and card to each other.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { KeyCommand } from '../../lib/message-shapes.ts';
import type { Found, PageReport } from '../../lib/messages.ts';
import { page } from '../../lib/page.ts';
import type { Lexicon } from '../../lib/spotting/lexicon.ts';
import { articleDate } from './article-date.ts';
import { createCards, type Here } from './cards.ts';
import { createLanguages } from './languages.ts';
import { createMarker, scrollToMark } from './marker.ts';
import { type PageMention, PageText } from './page-text.ts';
import { watchPage } from './page-watcher.ts';
import { selectMentions, visibleMentions } from './select.ts';
import { createShadowStyle } from './shadow.ts';
import { createSteps } from './steps.ts';

/** How long changes of style gather before it is looked anew what is visible. */
const restyleTime = 400;

export interface Reading {
  /** The page's topics in order of appearance. */
  topics(): PageReport['topics'];
  /** Brings a mention into view; false where there is none. */
  jump(topic: string, index: number): boolean;
  /** Carries out a key command of the reader's. */
  key(command: KeyCommand): void;
  /** Follows changed settings. */
  refresh(): void;
  /** Tells the background that there is nothing here any more. */
  clear(): void;
}

/** Takes all steps at once. */
function finish(steps: Generator<void, void, void>): void {
  while (!steps.next().done);
}

/** What the background is told of the topics found: each once, with what spoke for it. */
function foundIn(mentions: readonly PageMention[]): Found[] {
  const found = new Map<string, number[]>();
  for (const { topic, proofs } of mentions) if (!found.get(topic)?.length) found.set(topic, proofs);
  return [...found].map(([topic, proofs]) => ({ topic, proofs }));
}

export function startReading(
  lexicon: Lexicon,
  here: Here,
  ctx: ContentScriptContext,
  signal: AbortSignal,
): Reading {
  const { site, settings } = here;
  const text = new PageText(lexicon);
  const marker = createMarker(signal);
  const styleAt = createShadowStyle(lexicon.topics, signal);
  /** Topics that the reader does not want to be marked on this page. */
  const hidden = new Set<string>();
  let described = '';
  let date: string | null = null;
  let mentions: PageMention[] = [];
  let visible: PageMention[] = [];

  /** Finds the article's date anew where address or title say that it is another article. */
  function describe(): void {
    const description = `${location.href}\n${page.title()}`;
    if (description !== described) date = articleDate();
    described = description;
  }
  function isWanted({ topic }: PageMention): boolean {
    return !hidden.has(topic) && !settings().topicsOff.includes(`${site} ${topic}`);
  }

  /** Shows the marks of what is visible now, and asks for what its cards need. */
  function* mark(): Generator<void, void, void> {
    visible = visibleMentions(mentions).filter(isWanted);
    yield;
    const chosen = selectMentions(visible, settings().marking);
    if (watcher.shadows.size > 0) for (const { run } of chosen) styleAt(run.block);
    yield* marker.show(chosen);
    cards.need(foundIn(visible));
  }

  const cards = createCards(
    {
      ...here,
      ctx,
      marker,
      shadows: () => watcher.shadows,
      date: () => date,
      hide(topic) {
        hidden.add(topic);
        finish(mark());
      },
    },
    signal,
  );
  const key = createSteps(marker, cards, signal);

  const languages = createLanguages(ctx, (words) => {
    if (signal.aborted) return;
    text.learn(words);
    watcher.readAll();
  });
  languages(false);
  let isRestyled = false;
  const watcher = watchPage(
    text,
    {
      *settle() {
        describe();
        languages(text.isForeign);
        mentions = yield* text.mentions(page.about());
        yield* mark();
      },
      restyled() {
        if (isRestyled) return;
        isRestyled = true;
        ctx.setTimeout(() => {
          isRestyled = false;
          if (!signal.aborted) finish(mark());
        }, restyleTime);
      },
      isOver: () => ctx.isInvalid,
    },
    signal,
  );
  ctx.addEventListener(
    window,
    'wxt:locationchange',
    () => {
      cards.dismiss();
      hidden.clear();
      watcher.readAll();
    },
    { signal },
  );

  return {
    topics: () =>
      [...Map.groupBy(visible, ({ topic }) => topic)].map(([topic, { length }]) => ({
        topic,
        mentions: length,
      })),
    jump(topic, index) {
      const mention = visible.filter((candidate) => candidate.topic === topic)[index];
      return mention !== undefined && scrollToMark(mention);
    },
    refresh() {
      cards.dismiss();
      finish(mark());
    },
    key,
    clear: () => cards.need([]),
  };
}
