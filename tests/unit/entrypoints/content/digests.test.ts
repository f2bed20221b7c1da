import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createDigests } from '../../../../entrypoints/content/digests.ts';
import { type CreateCard, forgetCard, offerCard, offeredCard } from '../../../../lib/card.ts';
import { compileDigests, digestFor } from '../../../../lib/dossier/digest.ts';
import { cardWords } from '../../../../lib/i18n.ts';
import { type Messages, receive } from '../../../../lib/messages.ts';
import { soundDossier } from '../../../data/sound.ts';
import { allSettled, resetBrowser } from '../../browser.ts';

const found = (topic: string, ...proofs: number[]) => ({ topic, proofs });

const data = compileDigests(soundDossier(), ['fighting']);
const reported: Messages['report']['send'][] = [];
const opened: string[] = [];
const loaded: Messages['digest']['send'][] = [];
/** How often the card's script was asked for. */
let asked = 0;
let isFailing = false;
let hasCard = true;

const createCard: CreateCard = () => {
  throw new Error('no card is drawn here');
};

function startBackground(): void {
  receive({
    async report(body) {
      reported.push(body);
      if (isFailing) throw new Error('asleep');
      const digests = body.topics.flatMap(
        ({ topic, proofs }) => digestFor(data, topic, body.date, proofs) ?? [],
      );
      return { digests, words: await cardWords('en'), sitesLocked: true };
    },
    card() {
      asked++;
      if (!hasCard) throw new Error('this page takes no scripts');
      offerCard(createCard);
      return null;
    },
    digest(body) {
      loaded.push(body);
      return digestFor(data, body.topic, body.date) ?? null;
    },
    open({ topic }) {
      opened.push(topic);
      return null;
    },
  });
}

const alive = { isValid: true, isInvalid: false } as ContentScriptContext;
const gone = { isValid: false, isInvalid: true } as ContentScriptContext;

/** Told when what cards need has come. */
const come = vi.fn<() => void>();

/** Rejections that nobody caught; a reader would find them among the page's errors. */
const rejected = vi.fn();

beforeEach(() => {
  resetBrowser();
  startBackground();
  forgetCard();
  reported.length = 0;
  opened.length = 0;
  loaded.length = 0;
  asked = 0;
  isFailing = false;
  hasCard = true;
  rejected.mockClear();
  come.mockClear();
  process.on('unhandledRejection', rejected);
});
afterEach(() => {
  process.off('unhandledRejection', rejected);
});

test('the digests of a page’s topics are there once the background has answered', async () => {
  const digests = createDigests(alive, come);
  digests.need([found('hilltown')], '2025-01-01');
  expect(digests.of('hilltown')).toBeUndefined();
  await vi.waitFor(() => expect(digests.of('hilltown')).toBeDefined());
  expect(digests.of('hilltown')).toEqual({
    digest: digestFor(data, 'hilltown', '2025-01-01'),
    words: await cardWords('en'),
    sitesLocked: true,
  });
  expect(digests.of('valley')).toBeUndefined();
});

test('who waits is told once all that a card needs is there', async () => {
  const digests = createDigests(alive, come);
  come.mockImplementationOnce(() => {
    expect(digests.of('hilltown')).toBeDefined();
    expect(offeredCard()).toBe(createCard);
  });
  digests.need([found('hilltown')], null);
  expect(come).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(come).toHaveBeenCalledOnce());
});

test.each(['the text', 'the script'])(
  'who waits is not told where %s did not come',
  async (what) => {
    isFailing = what === 'the text';
    hasCard = what !== 'the script';
    createDigests(alive, come).need([found('hilltown')], null);
    await vi.waitFor(() => expect(reported.length + asked).toBe(2));
    await allSettled();
    expect(come).not.toHaveBeenCalled();
  },
);

test('the same topics of the same date are reported once', async () => {
  const digests = createDigests(alive, come);
  digests.need([found('hilltown')], null);
  digests.need([found('hilltown')], null);
  await vi.waitFor(() => expect(digests.of('hilltown')).toBeDefined());
  digests.need([found('hilltown')], null);
  digests.need([found('hilltown')], '2025-01-01');
  await vi.waitFor(() => expect(digests.of('hilltown')?.digest.since.count).toBe(1));
  expect(reported.map(({ date }) => date)).toEqual([null, '2025-01-01']);
});

test('the same topics are reported again where something else speaks for them', async () => {
  const digests = createDigests(alive, come);
  digests.need([found('valley')], null);
  await vi.waitFor(() => expect(digests.of('valley')?.digest.why).toEqual([]));
  digests.need([found('valley', 0)], null);
  await vi.waitFor(() => expect(digests.of('valley')?.digest.why).toEqual(['fighting']));
});

test('a page without topics is reported only where it had some before', async () => {
  const digests = createDigests(alive, come);
  digests.need([], null);
  digests.need([found('hilltown')], null);
  digests.need([], null);
  await vi.waitFor(() => expect(reported).toHaveLength(2));
  expect(reported.map(({ topics }) => topics)).toEqual([[found('hilltown')], []]);
});

test('a report that failed is made again', async () => {
  const digests = createDigests(alive, come);
  isFailing = true;
  digests.need([found('hilltown')], null);
  await vi.waitFor(() => {
    digests.need([found('hilltown')], null);
    expect(reported.length).toBeGreaterThan(1);
  });
  isFailing = false;
  await vi.waitFor(() => {
    digests.need([found('hilltown')], null);
    expect(digests.of('hilltown')).toBeDefined();
  });
});

test('a copy whose extension is gone says nothing', async () => {
  const digests = createDigests(gone, come);
  digests.need([found('hilltown')], null);
  digests.openPage('hilltown');
  expect(await digests.load('hilltown', null)).toBeUndefined();
  await allSettled();
  expect(reported).toEqual([]);
  expect(opened).toEqual([]);
  expect(loaded).toEqual([]);
  expect(asked).toBe(0);
});

test('the wish to open a topic reaches the background', async () => {
  createDigests(alive, come).openPage('hilltown');
  await vi.waitFor(() => expect(opened).toEqual(['hilltown']));
});

describe('the card’s script', () => {
  test('is asked for when the first topic is found', async () => {
    createDigests(alive, come).need([found('hilltown')], null);
    await vi.waitFor(() => expect(offeredCard()).toBe(createCard));
    expect(asked).toBe(1);
  });

  test('is asked for once', async () => {
    const digests = createDigests(alive, come);
    digests.need([found('hilltown')], null);
    await vi.waitFor(() => expect(offeredCard()).toBeDefined());
    digests.need([found('hilltown'), found('valley')], null);
    digests.need([], null);
    digests.need([found('valley')], '2025-01-01');
    await vi.waitFor(() => expect(reported).toHaveLength(4));
    await allSettled();
    expect(asked).toBe(1);
  });

  test('is asked for once also where more topics are found before it has come', async () => {
    const digests = createDigests(alive, come);
    digests.need([found('hilltown')], null);
    digests.need([found('hilltown'), found('valley')], null);
    await vi.waitFor(() => expect(digests.of('valley')).toBeDefined());
    await allSettled();
    expect(asked).toBe(1);
  });

  test('is not asked for where a card is offered already', async () => {
    offerCard(createCard);
    createDigests(alive, come).need([found('hilltown')], null);
    await vi.waitFor(() => expect(reported).toHaveLength(1));
    await allSettled();
    expect(asked).toBe(0);
  });

  test('is never asked for on a page without topics', async () => {
    createDigests(alive, come).need([], null);
    createDigests(alive, come).need([], '2025-01-01');
    await allSettled();
    expect(asked).toBe(0);
    expect(reported).toEqual([]);
  });

  test('is asked for again where it did not come', async () => {
    hasCard = false;
    const digests = createDigests(alive, come);
    digests.need([found('hilltown')], null);
    await vi.waitFor(() => expect(asked).toBe(1));
    await allSettled();
    hasCard = true;
    digests.need([found('hilltown')], null);
    await vi.waitFor(() => expect(offeredCard()).toBe(createCard));
    expect(asked).toBe(2);
  });

  test('leaves no rejection uncaught where nobody answers at all', async () => {
    resetBrowser();
    createDigests(alive, come).need([found('hilltown')], null);
    await allSettled();
    expect(rejected).not.toHaveBeenCalled();
  });

  test('leaves no rejection uncaught where it does not come while the report is on its way', async () => {
    hasCard = false;
    isFailing = true;
    createDigests(alive, come).need([found('hilltown')], null);
    await vi.waitFor(() => expect(reported).toHaveLength(1));
    await allSettled();
    expect(rejected).not.toHaveBeenCalled();
  });
});

describe('a topic that a card leads to', () => {
  test('is loaded for the date of the article, on the page or not', async () => {
    const digests = createDigests(alive, come);
    expect(await digests.load('valley', '2025-01-01')).toEqual(
      digestFor(data, 'valley', '2025-01-01'),
    );
    expect(loaded).toEqual([{ topic: 'valley', date: '2025-01-01' }]);
    expect(reported).toEqual([]);
  });

  test('is undefined where the dossier has none by that name', async () => {
    expect(await createDigests(alive, come).load('lowland', null)).toBeUndefined();
  });

  test('is undefined where nobody answers', async () => {
    resetBrowser();
    expect(await createDigests(alive, come).load('valley', null)).toBeUndefined();
  });
});
