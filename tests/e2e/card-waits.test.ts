/** A key pressed before the card has come is not lost: the background may be asleep, or have just died. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { endBackground } from './background.ts';
import { type Session, startSession, until } from './browser.ts';
import { focusInCard, heard } from './inside.ts';
import { card, cardNow, command, core, countCards, waitForMarks } from './reader.ts';

/** Longer than a page goes on asking a background that does not answer. */
const giveUpTime = 8_000;

describe.each(browserKinds)('a key before the card has come in %s', (kind) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    // It is ended here, where that matters.
    session = await startSession(kind, { endsBackground: false });
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  const end = (): Promise<boolean> =>
    endBackground(session.launched.browser, session.launched.extensionRoot);

  /** Ends the background again and again, until the result is called. */
  function keepDown(): () => Promise<void> {
    let isOver = false;
    const ending = (async () => {
      while (!isOver) {
        await end().catch(() => false);
        await pause(10);
      }
    })();
    return () => {
      isOver = true;
      return ending;
    };
  }
  /** Opens an article while the background is down, with a key pressed before it is back. */
  async function openPressing(name: string): Promise<Page> {
    const letUp = keepDown();
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    await command(own, page, name);
    await letUp();
    return page;
  }

  test('the card opens once, with the keyboard in it', async () => {
    const page = await openPressing('card');
    await card(page);
    expect(await focusInCard(page)).toBe('the card');
    const later = await countCards(page);
    await page.keyboard.press('Escape');
    await until('the card to go', async () => (await cardNow(page)) === null);
    await pause(500);
    expect(await later()).toBe(0);
    expect(session.errors).toEqual([]);
  });

  test('a step is told', async () => {
    const page = await openPressing('next-mention');
    await until('something to be heard', async () => (await heard(page)).includes(' 1 of '));
    expect(session.errors).toEqual([]);
  });

  test('the card opens also where the page had given up asking', async () => {
    const letUp = keepDown();
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    await pause(giveUpTime);
    await letUp();
    await command(own, page, 'card');
    await card(page);
    expect(await focusInCard(page)).toBe('the card');
  });
});
