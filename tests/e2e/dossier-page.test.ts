/** The full page, and the ways to it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { inCard } from './inside.ts';
import { bringIntoView, card, core, rest, waitForMarks } from './reader.ts';
import { press, texts, waitForText } from './views.ts';

describe.each(browserKinds)('full page in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test.each(core)('shows all that the dossier has on %s', async (topic) => {
    const page = await session.openOwn(`dossier.html#${topic}`);
    await waitForText(page, 'main h1', /\w/);
    const titles = await texts(page, 'main section > h2');
    for (const title of ['Background', 'Timeline', 'Positions', 'Sources'])
      expect(titles).toContain(title);
    expect((await texts(page, '#timeline li:has(time)')).length).toBeGreaterThanOrEqual(10);
    const sides = await texts(page, '#positions .issue h4');
    expect(sides).toContain('Pakistan');
    expect(sides).toContain('Taliban government');
    expect((await texts(page, '#sources li a')).length).toBeGreaterThanOrEqual(3);
    expect(session.errors).toEqual([]);
  });

  test('goes from topic to topic, and back', async () => {
    const page = await session.openOwn('dossier.html#ttp');
    await waitForText(page, 'main h1', /Pakistan/);
    await press(page, 'Kurram', 'nav');
    await waitForText(page, 'main h1', /Kurram/);
    expect(page.url()).toMatch(/dossier\.html#kurram$/);
    await page.evaluate(() => history.back());
    await waitForText(page, 'main h1', /TTP/);
  });

  test.each([
    ['a topic that there is none of', 'dossier.html#no-such-topic'],
    ['a topic that is no text', 'dossier.html#%E0%A4%A'],
    ['no topic', 'dossier.html'],
  ])('opened for %s it offers the list', async (_what, address) => {
    const page = await session.openOwn(address);
    await waitForText(page, 'nav a', /Kurram/);
    await waitForText(page, 'main h1', /\w/);
    expect(session.errors).toEqual([]);
  });

  test('“Open background” on a card leads to its topic', async () => {
    const page = await session.open('plain.html');
    await waitForMarks(page, ['kurram']);
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    await card(page);
    const { x, y } = await inCard(page, (root) => {
      const box = [...root.querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === 'Open background')
        ?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 10, y: (box?.top ?? 0) + 10 };
    });
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.click(x, y);
    let opened: Page | undefined;
    await until('the full page', async () => {
      for (const other of await session.launched.browser.pages()) {
        // Asked for in the page itself: Firefox does not tell the driver where such tabs are.
        const address = await other.evaluate(() => location.href).catch(() => '');
        if (address.endsWith('dossier.html#kurram')) opened = other;
      }
      return opened !== undefined;
    });
    await waitForText(opened as unknown as Page, 'main h1', /Kurram/);
    await opened?.close();
  });
});
