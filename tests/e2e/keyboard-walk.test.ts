/** A walk without a mouse: from the popup to an event of a timeline, and off with it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { openPopup } from './own-pages.ts';
import { core, waitForMarks } from './reader.ts';
import { texts, waitForText } from './views.ts';

/** More steps than any way in the popup takes. */
const mostSteps = 150;

/** The name of what has the keyboard: of a field, what its label says. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLSelectElement ? at.labels?.[0] : at;
    return (at?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
  });
}

/** Presses Tab until something of this name has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now.startsWith(name)) return;
    met.push(now.slice(0, 30));
  }
  throw new Error(`Tab never came to "${name}"; it came to ${met.join(', ')}`);
}

describe.each(browserKinds)('by keyboard alone in %s', (kind) => {
  let session: Session;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    popup = await openPopup(session, article);
    await popup.waitForSelector('[role="tablist"]');
  });
  afterAll(() => session.close());

  const headlines = (): Promise<string[]> => texts(popup, '.timeline .headline');

  test('popup, timeline, filter, event, copy', async () => {
    await tabTo(popup, 'Background');
    await popup.keyboard.press('ArrowRight');
    await popup.waitForSelector('.timeline');
    const all = await headlines();

    await tabTo(popup, 'Filter');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.filters select');
    await tabTo(popup, 'Account of');
    await popup.keyboard.press('ArrowDown');
    await until('fewer events', async () => {
      const now = (await headlines()).length;
      return now > 0 && now < all.length;
    });

    await tabTo(popup, 'Copy with citation');
    const event = await popup.evaluate(
      () => document.activeElement?.closest('li')?.querySelector('.headline')?.textContent ?? '',
    );
    await popup.keyboard.press('Enter');
    await tabTo(popup, 'Plain text');
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.take [role="status"]', /Copied/);
    // Pasted by keys as well, into the search box: what is taken along is the event.
    await popup.focus('input[role="combobox"]');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('v');
    await popup.keyboard.up('Control');
    await until('the copy', async () =>
      (
        await popup.$eval('input[role="combobox"]', (box) => (box as HTMLInputElement).value)
      ).includes(event),
    );
    expect(event.length).toBeGreaterThan(10);
    expect(session.errors).toEqual([]);
  });
});
