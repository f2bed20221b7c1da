import { beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createDigests } from '../../../../entrypoints/content/digests.ts';
import { compileDigests, digestFor } from '../../../../lib/dossier/digest.ts';
import { cardWords } from '../../../../lib/i18n.ts';
import { type Messages, receive } from '../../../../lib/messages.ts';
import { soundDossier } from '../../../data/sound.ts';
import { allSettled, resetBrowser } from '../../browser.ts';

const found = (topic: string) => ({ topic, proofs: [] });

const data = compileDigests(soundDossier(), []);
const reported: Messages['report']['send'][] = [];
const opened: string[] = [];
let isFailing = false;

function startBackground(): void {
  receive({
    report(body) {
      reported.push(body);
      if (isFailing) throw new Error('asleep');
      const digests = body.topics.flatMap((topic) => digestFor(data, topic.topic, body.date) ?? []);
      return { digests, words: cardWords() };
    },
    open({ topic }) {
      opened.push(topic);
      return null;
    },
  });
}

const alive = { isValid: true, isInvalid: false } as ContentScriptContext;
const gone = { isValid: false, isInvalid: true } as ContentScriptContext;

beforeEach(() => {
  resetBrowser();
  startBackground();
  reported.length = 0;
  opened.length = 0;
  isFailing = false;
});

test('the digests of a page’s topics are there once the background has answered', async () => {
  const digests = createDigests(alive);
  digests.need([found('hilltown')], '2025-01-01');
  expect(digests.of('hilltown')).toBeUndefined();
  await vi.waitFor(() => expect(digests.of('hilltown')).toBeDefined());
  expect(digests.of('hilltown')).toEqual({
    digest: digestFor(data, 'hilltown', '2025-01-01'),
    words: cardWords(),
  });
  expect(digests.of('valley')).toBeUndefined();
});

test('the same topics of the same date are reported once', async () => {
  const digests = createDigests(alive);
  digests.need([found('hilltown')], null);
  digests.need([found('hilltown')], null);
  await vi.waitFor(() => expect(digests.of('hilltown')).toBeDefined());
  digests.need([found('hilltown')], null);
  digests.need([found('hilltown')], '2025-01-01');
  await vi.waitFor(() => expect(digests.of('hilltown')?.digest.since).toBe(1));
  expect(reported.map(({ date }) => date)).toEqual([null, '2025-01-01']);
});

test('a page without topics is reported only where it had some before', async () => {
  const digests = createDigests(alive);
  digests.need([], null);
  digests.need([found('hilltown')], null);
  digests.need([], null);
  await vi.waitFor(() => expect(reported).toHaveLength(2));
  expect(reported.map(({ topics }) => topics)).toEqual([['hilltown'], []]);
});

test('a report that failed is made again', async () => {
  const digests = createDigests(alive);
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
  const digests = createDigests(gone);
  digests.need([found('hilltown')], null);
  digests.openPage('hilltown');
  await allSettled();
  expect(reported).toEqual([]);
  expect(opened).toEqual([]);
});

test('the wish to open a topic reaches the background', async () => {
  createDigests(alive).openPage('hilltown');
  await vi.waitFor(() => expect(opened).toEqual(['hilltown']));
});
