/** What a screen reader is told when a card opens: what it is called, what it is, and no more. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession, until } from './browser.ts';
import { cardTitle, heard, inCard, pressInCard, unfold } from './inside.ts';
import { bringIntoView, card, command, core, openCard, waitForMarks } from './reader.ts';
import { spokenDialog } from './spoken.ts';

describe.each(browserKinds)('to those who listen in %s', (kind) => {
  let session: Session;
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
    page = await session.open('plain.html');
    await waitForMarks(page, core);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  const textOf = (selector: string): Promise<string> =>
    inCard(page, (root, what) => root.querySelector(what)?.textContent?.trim() ?? '', selector);
  /** What stands in the regions whose changes are read aloud. */
  const told = (): Promise<string[]> =>
    inCard(page, (root) =>
      [...root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')]
        .map((region) => region.textContent?.trim() ?? '')
        .filter(Boolean),
    );
  async function expectShortDialog(): Promise<void> {
    const [title, kindOf, lede] = await Promise.all(['h2', '#kind', '#lede'].map(textOf));
    await until('the dialog to be spoken of', async () => (await spokenDialog(page)) !== null);
    expect(await spokenDialog(page)).toEqual({ name: `${title} ${kindOf}`, description: lede });
    // A sentence, where the whole card has some hundred words.
    expect(lede?.length).toBeGreaterThan(20);
    expect(lede?.split(/\s+/).length).toBeLessThanOrEqual(30);
  }

  test('a card opened by key is called by its name, described in a line, and told of once', async () => {
    await command(own, page, 'card');
    await card(page);
    await expectShortDialog();
    // Whoever is in the dialog hears its name: nothing else tells of it as well.
    expect(
      await inCard(page, (root) => root.activeElement?.id || root.activeElement?.className),
    ).toBe('card');
    expect(await told()).toEqual([]);
  });

  test('a card opened by rest takes no keyboard and tells nothing', async () => {
    await page.focus('input[name="subject"]');
    await bringIntoView(page, 'kurram');
    await openCard(page, 'kurram');
    await never('something is told', async () => (await told()).length > 0, 500);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await expectShortDialog();
  });

  test('a related topic is a dialog of its own name, and is not told beside that', async () => {
    await openCard(page, 'kurram');
    const before = await cardTitle(page);
    await unfold(page);
    await pressInCard(page, await textOf('.more button'));
    await until('the other topic', async () => (await cardTitle(page)) !== before);
    await expectShortDialog();
    expect(await told()).toEqual([]);
  });

  test('a step before stays the only thing told when its card opens', async () => {
    await command(own, page, 'next-mention');
    await until('something to be heard', async () => (await heard(page)) !== '');
    const said = await heard(page);
    await command(own, page, 'card');
    await card(page);
    const now = await told();
    expect(now.length === 0 || now.join() === said).toBe(true);
  });

  test('what a press on the card brings is told', async () => {
    await openCard(page, 'kurram');
    await pressInCard(page, 'Copy both sides');
    await until('the copy to be told', async () => (await told()).length === 1);
  });
});
