/** Each call of the background fails in turn: it goes on answering, and pages keep what does not need the call. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../../scripts/browsers/kinds.ts';
import { endBackground } from '../background.ts';
import { closeWelcome, never, until } from '../browser.ts';
import { note } from '../figures.ts';
import { store } from '../own-pages.ts';
import { cardGone, cardNow, core, openCard, rest, waitForMarks } from '../reader.ts';
import { backgroundFaults, reportFaults, startFaults } from './background-faults.ts';
import type { Met, Order } from './failing.ts';
import { article, expectUnhurt, type FaultySession, startFaulty, uncaught } from './session.ts';

/** A card opens in a fraction of this. */
const watchTime = 700;
/** What waits for an answer of the browser has given up by then. */
const patience = 2_300;

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

describe.each(browserKinds)('the background in %s', (kind) => {
  let session: FaultySession;
  let helper: Page;
  let reading: Page;
  let injected = 0;
  /** What nobody caught in this test's time. */
  let left: string[];
  beforeAll(async () => {
    session = await startFaulty(kind, false);
    helper = await session.openOwn('options.html');
    reading = await session.open(article);
    await waitForMarks(reading, core);
  });
  beforeEach(() => {
    left = [];
  });
  afterAll(async () => {
    note(kind, { faultsOfBackground: injected });
    await session.close();
  });

  const send = (message: object): Promise<unknown> =>
    helper.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  /** Tells the background what is to fail; its answer is what it has met before. */
  async function order(wanted: Order): Promise<Met> {
    const met = (await send(wanted)) as Met;
    left.push(...met.uncaught);
    return met;
  }

  /** What has failed for good keeps others waiting: the background is ended, as browsers do. */
  async function startAnew(): Promise<void> {
    await endBackground(session.launched.browser, session.launched.extensionRoot);
  }
  async function expectAnswers(): Promise<void> {
    const answer = send({ name: 'digest', body: { topic: 'kurram', date: null } });
    expect(await answer).toMatchObject({ value: { topic: 'kurram' } });
  }

  test.each(backgroundFaults.filter(({ only = kind }) => only === kind))(
    '$fault at $at.name',
    async ({ fault, at }) => {
      await order({ fail: fault, ...('raise' in at ? at : {}) });
      // A page waits for its answer; what it does without one is another test's.
      if ('message' in at) send(at.message).catch(() => undefined);
      await expectAnswers();
      let hits = 0;
      await until(`${fault} to happen`, async () => {
        const met = await order({ fail: fault });
        hits += met.hits;
        return hits > 0;
      });
      const waits = /silent/.test(fault) && /storage|permissions/.test(fault);
      if (waits) await pause(patience);
      await order({ fail: '' });
      expect(left).toEqual([]);
      if (fault.endsWith('silent')) await startAnew();
      await store(helper, {});
      await closeWelcome(session.launched.browser);
      injected++;
    },
  );

  /** Opens an article and, where there can be one, a card. */
  async function read(card: boolean, isSlow = false): Promise<void> {
    const page = await session.open(article);
    await waitForMarks(page, core);
    // A language that nobody tells is waited for, and then done without.
    if (isSlow) await pause(patience);
    if (card) {
      await openCard(page, 'kurram');
      await page.keyboard.press('Escape');
      await cardGone(page);
    } else {
      await rest(page, 'ttp');
      await never('a card', async () => (await cardNow(page)) !== null, watchTime);
    }
    await expectUnhurt(page);
    await page.close();
  }

  test.each(reportFaults)('$fault while an article is read', async ({ fault, card }) => {
    await order({ fail: fault });
    await read(card, /^storage.*silent$/.test(fault));
    const { hits } = await order({ fail: '' });
    expect(hits).toBeGreaterThan(0);
    expect(left).toEqual([]);
    if (fault.endsWith('silent')) await startAnew();
    injected++;
  });

  test.each(startFaults)('$fault when it starts', async ({ fault, card }) => {
    session.build.failAtStart(fault);
    await session.launched.browser.installExtension(session.build.folder);
    helper = await session.openOwn('options.html');
    await read(card);
    const { hits } = await order({ fail: '' });
    expect(hits).toBe(1);
    expect(left).toEqual([]);
    injected++;
  });

  test('no page was hurt, and nothing was left uncaught', async () => {
    await expectUnhurt(reading);
    expect(await uncaught(session)).toEqual([]);
  });
});
