/** Starts Sidelight on a page: reads, marks, opens cards, and answers the popup. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CardWords } from '../../lib/i18n.ts';
import { type Digest, receive, send } from '../../lib/messages.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { siteOf } from '../../lib/sites.ts';
import type { Lexicon } from '../../lib/spotting/lexicon.ts';
import { articleDate } from './article-date.ts';
import { createCardHost } from './card/host.tsx';
import { referenceBox } from './card/place.ts';
import { createHover } from './hover.ts';
import { watchLife } from './life.ts';
import { createMarker, type Mark, rangeOf } from './marker.ts';
import { type PageMention, PageText } from './page-text.ts';
import { watchPage } from './page-watcher.ts';
import { createMarkAt, followPointer } from './pointer.ts';
import { selectMentions } from './select.ts';

/** How long changes of style gather before marks are chosen anew. */
const restyleTime = 400;
/** How far a page may scroll under an open card before the card no longer belongs there. */
const scrollTolerance = 24;

const sameMark = (a: Mark, b: Mark): boolean =>
  a.topic === b.topic && a.start === b.start && a.run.nodes[0] === b.run.nodes[0];
const rectsOf = (mark: Mark): DOMRect[] => [...(rangeOf(mark)?.getClientRects() ?? [])];

export async function startOnPage(lexicon: Lexicon, ctx: ContentScriptContext): Promise<void> {
  const { signal } = ctx;
  let { settings } = await readSettings();
  if (signal.aborted) return;

  const site = siteOf(location.hostname);
  const isOff = (): boolean => settings.sitesOff.includes(site);
  const digests = new Map<string, Digest>();
  let date = articleDate(document);
  let words: CardWords | undefined;
  let found: PageMention[] = [];
  let reported = '';
  let point = { x: 0, y: 0 };
  let opened: { mark: Mark; top: number } | undefined;

  const text = new PageText(lexicon);
  const marker = createMarker(lexicon.topics, signal);

  /** Tells the background which topics are here, and keeps what their cards need. */
  async function report(): Promise<void> {
    const topics = isOff() ? [] : [...new Set(found.map(({ topic }) => topic))];
    const said = JSON.stringify([topics, date]);
    if (said === reported || ctx.isInvalid) return;
    reported = said;
    const reply = await send('report', { topics, date });
    words = reply.words;
    for (const digest of reply.digests) digests.set(digest.topic, digest);
  }

  function choose(): void {
    if (isOff()) {
      found = [];
      marker.show([]);
    } else {
      const visible = new Map<Element, boolean>();
      const isVisible = ({ run: { block } }: Mark): boolean => {
        let known = visible.get(block);
        if (known === undefined) {
          known = block.checkVisibility();
          visible.set(block, known);
        }
        return known;
      };
      const mentions = text.mentions(document.title);
      found = mentions.filter(isVisible);
      marker.show(selectMentions(found, settings.marking));
    }
    // A report that fails finds the background gone: the next change of the page tries again.
    report().catch(() => {
      reported = '';
    });
  }

  const hover = createHover<Mark>(
    {
      delay: () => settings.delay,
      open(mark) {
        const digest = digests.get(mark.topic);
        if (!digest || !words || ctx.isInvalid) return;
        const box = referenceBox(rectsOf(mark), point.x, point.y);
        opened = { mark, top: box.top };
        const onOpen = (): void => {
          hover.dismiss();
          if (ctx.isValid) void send('open', { topic: mark.topic });
        };
        card.show({ digest, words, articleDate: date, onOpen, onClose: hover.dismiss }, box);
      },
      close() {
        opened = undefined;
        card.hide();
      },
    },
    sameMark,
  );
  const card = createCardHost({ enter: hover.enterCard, leave: hover.leaveCard }, signal);
  const markAt = createMarkAt(marker.at, rectsOf);

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

  let isRestyled = false;
  const watcher = watchPage(
    text,
    {
      settled: choose,
      restyled() {
        if (isRestyled) return;
        isRestyled = true;
        ctx.setTimeout(() => {
          isRestyled = false;
          choose();
        }, restyleTime);
      },
      isOver: () => ctx.isInvalid,
    },
    signal,
  );
  ctx.addEventListener(window, 'wxt:locationchange', () => {
    hover.dismiss();
    date = articleDate(document);
    watcher.readAll();
  });
  watchSettings((changed) => {
    settings = changed;
    hover.dismiss();
    choose();
  }, signal);

  receive(
    {
      page: () => ({
        topics: [...Map.groupBy(found, ({ topic }) => topic)].map(([topic, mentions]) => ({
          topic,
          mentions: mentions.length,
        })),
        date,
        site,
      }),
      jump({ topic, index }) {
        const mark = found.filter((mention) => mention.topic === topic)[index];
        const range = mark && rangeOf(mark);
        if (!range) return false;
        const { top, height } = range.getBoundingClientRect();
        window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
        return true;
      },
    },
    signal,
  );
  watchLife(ctx);
}
