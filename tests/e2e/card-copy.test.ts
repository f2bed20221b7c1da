/** "Copy both sides": what is on the clipboard, and what the page notices of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { cardText, cardTitle, inCard, pressInCard } from './inside.ts';
import { cardGone, core, openCard, waitForMarks } from './reader.ts';

/** What the clipboard holds, read by a paste into a field of the page. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const value = () => page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
  await until('the pasted text', async () => (await value()) !== '');
  return value();
}

describe.each(browserKinds)('copying in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    page = await session.open('plain.html');
    await waitForMarks(page, core);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test('puts both sides and their sources on the clipboard', async () => {
    await openCard(page, 'kurram');
    const sides = await inCard(page, (root) =>
      [...root.querySelectorAll('.sides section')].map((side) => ({
        name: side.querySelector('h3')?.textContent ?? '',
        text: side.querySelector('p')?.textContent ?? '',
      })),
    );
    const title = await cardTitle(page);
    await pressInCard(page, 'Copy both sides');
    await until('its answer', async () => (await cardText(page)).includes('Copied with sources.'));
    await page.keyboard.press('Escape');
    await cardGone(page);
    const pasted = await paste(page);
    expect(pasted.startsWith(title)).toBe(true);
    expect(sides).toHaveLength(2);
    for (const { name, text } of sides) expect(pasted).toContain(`${name}: ${text} [`);
    // In the order of the card, each number with its source.
    expect(pasted.indexOf(sides[0]?.text ?? '')).toBeLessThan(pasted.indexOf(sides[1]?.text ?? ''));
    const numbers = [...pasted.matchAll(/^\[(\d+)\] .*https?:\/\//gm)].map(([, at]) => Number(at));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_at, index) => index + 1));
  });

  test('is seen by no listener of the page, and leaves selection and focus as they are', async () => {
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      for (const target of [document, document.body])
        target.addEventListener('copy', () => copied.push('copy'));
      getSelection()?.selectAllChildren(document.querySelector('h1') as HTMLElement);
    });
    const selected = () => page.evaluate(() => String(getSelection()));
    const before = await selected();
    expect(before).not.toBe('');
    await openCard(page, 'kurram');
    await pressInCard(page, 'Copy both sides');
    await until('its answer', async () => (await cardText(page)).includes('Copied'));
    expect(await page.evaluate(() => (window as unknown as { copied: string[] }).copied)).toEqual(
      [],
    );
    expect(await selected()).toBe(before);
  });

  test('still copies on a page that hinders copying', async () => {
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => event.preventDefault(), true);
      document.body.style.userSelect = 'none';
    });
    await openCard(page, 'kurram');
    await pressInCard(page, 'Copy both sides');
    await until('its answer', async () => (await cardText(page)).includes('Copied'));
    await page.keyboard.press('Escape');
    expect(await paste(page)).toContain('Pakistan: ');
  });
});
