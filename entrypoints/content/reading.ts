/**
 * One reading of a page, from its beginning to the site's being switched off: wires page reader,
 * marker, pointer and card to each other.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageReport } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Lexicon } from '../../lib/spotting/lexicon.ts';
import { articleDate } from './article-date.ts';
import { createCardHost } from './card/host.tsx';
import { referenceBox } from './card/place.ts';
import { createDigests } from './digests.ts';
import { createHover } from './hover.ts';
import { createLanguages } from './languages.ts';
import { createMarker, type Mark, rectsOf, scrollToMark } from './marker.ts';
import { page } from './page.ts';
import { type PageMention, PageText } from './page-text.ts';
import { watchPage } from './page-watcher.ts';
import { createMarkAt, followPointer } from './pointer.ts';
import { selectMentions, visibleMentions } from './select.ts';
import { drawMarksIn } from './shadow.ts';

/** How long changes of style gather before it is looked anew what is visible. */
const restyleTime = 400;
/** How far a page may scroll under an open card before the card no longer belongs there. */
const scrollTolerance = 24;

const sameMark = (a: Mark, b: Mark): boolean =>
  a.topic === b.topic && a.start === b.start && a.run.nodes[0] === b.run.nodes[0];

export interface Reading {
  /** The page's topics in order of appearance. */
  topics(): PageReport['topics'];
  /** Brings a mention into view; false where there is none. */
  jump(topic: string, index: number): boolean;
  /** Follows changed settings. */
  refresh(): void;
  /** Tells the background that there is nothing here any more. */
  clear(): void;
}

/** Takes all steps at once. */
function finish(steps: Generator<void, void, void>): void {
  while (!steps.next().done);
}

export function startReading(
  lexicon: Lexicon,
  settings: () => Settings,
  ctx: ContentScriptContext,
  signal: AbortSignal,
): Reading {
  const text = new PageText(lexicon);
  const marker = createMarker(lexicon.topics, signal);
  const digests = createDigests(ctx);
  let described = '';
  let date: string | null = null;
  let mentions: PageMention[] = [];
  let visible: PageMention[] = [];
  let point = { x: 0, y: 0 };
  let opened: { mark: Mark; top: number } | undefined;

  /** Finds the article's date anew where address or title say that it is another article. */
  function describe(): void {
    const description = `${location.href}\n${page.title()}`;
    if (description !== described) date = articleDate();
    described = description;
  }

  /** Shows the marks of what is visible now, and asks for the digests that its cards need. */
  function* mark(): Generator<void, void, void> {
    visible = visibleMentions(mentions);
    yield;
    yield* marker.show(selectMentions(visible, settings().marking));
    digests.need([...new Set(visible.map(({ topic }) => topic))], date);
  }

  const hover = createHover<Mark>(
    {
      delay: () => settings().delay,
      open(opening) {
        const content = digests.of(opening.topic);
        if (!content || ctx.isInvalid) return false;
        const box = referenceBox(rectsOf(opening), point.x, point.y);
        opened = { mark: opening, top: box.top };
        const onOpen = (): void => {
          hover.dismiss();
          digests.openPage(opening.topic);
        };
        card.show({ ...content, articleDate: date, onOpen, onClose: hover.dismiss }, box);
        return true;
      },
      close() {
        opened = undefined;
        card.hide();
      },
    },
    sameMark,
  );
  const card = createCardHost({ enter: hover.enterCard, leave: hover.leaveCard }, signal);
  signal.addEventListener('abort', hover.dismiss, { once: true });

  const markAt = createMarkAt(marker.at, rectsOf, () => [...watcher.shadows]);
  followPointer(
    {
      markAt(x, y) {
        point = { x, y };
        return markAt(x, y);
      },
      hover,
      isCard: card.owns,
      isOver: () => ctx.isInvalid,
      scrolled() {
        const top = opened && rectsOf(opened.mark)[0]?.top;
        if (opened && (top === undefined || Math.abs(top - opened.top) > scrollTolerance))
          hover.dismiss();
      },
    },
    signal,
  );

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
      entered: (shadow) => drawMarksIn(shadow, lexicon.topics, signal),
      isOver: () => ctx.isInvalid,
    },
    signal,
  );
  ctx.addEventListener(
    window,
    'wxt:locationchange',
    () => {
      hover.dismiss();
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
      hover.dismiss();
      finish(mark());
    },
    clear: () => digests.need([], null),
  };
}
