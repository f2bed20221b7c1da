/** Pages that change: the marks are those of the text that is there now. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { cardText } from './inside.ts';
import { bringIntoView, card, cardGone, marksBecome, rest, waitForMarks } from './reader.ts';

describe.each(browserKinds)('changing pages in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test('a page that is drawn anew by its script, and again on a button', async () => {
    const page = await session.open('hydrate.html');
    const first = {
      'doha-ceasefire': ['Doha ceasefire between Pakistan and Afghanistan'],
      ttp: ['Tehreek-e-Taliban Pakistan'],
      'islamic-emirate': ['Taliban government'],
      'istanbul-talks': ['talks in Istanbul'],
      kurram: ['Kurram'],
    };
    const second = { 'spin-boldak': ['Spin Boldak'], 'durand-line': ['Durand Line'] };
    await page.waitForSelector('#root[data-drawn="1"]');
    await marksBecome(page, first);
    await page.click('#again');
    await marksBecome(page, second);
    await page.click('#again');
    await marksBecome(page, first);
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    await card(page);
    expect(await cardText(page)).toContain('Kurram');
  });

  test('a card whose text is taken away does not stay with nothing to explain', async () => {
    const page = await session.open('hydrate.html');
    await page.waitForSelector('#root[data-drawn="1"]');
    await waitForMarks(page, ['kurram']);
    await rest(page, 'kurram');
    await card(page);
    await page.$eval('#again', (button) => (button as HTMLElement).click());
    await marksBecome(page, { 'spin-boldak': ['Spin Boldak'], 'durand-line': ['Durand Line'] });
    await page.mouse.move(2, 2);
    await cardGone(page);
  });

  test('articles that are added while the reader scrolls', async () => {
    const page = await session.open('infinite.html');
    await waitForMarks(page, ['istanbul-talks']);
    await until('all articles', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      return (await page.$$('article')).length === 6;
    });
    await marksBecome(page, {
      'istanbul-talks': ['Istanbul'],
      kurram: ['Kurram'],
      ttp: ['Tehreek-e-Taliban Pakistan'],
      'durand-line': ['Durand Line'],
      'islamic-emirate': ['Islamic Emirate'],
      'doha-ceasefire': ['Doha ceasefire'],
      'khawaja-asif': ['Khawaja Asif'],
      'spin-boldak': ['Spin Boldak'],
    });
    await bringIntoView(page, 'spin-boldak');
    await rest(page, 'spin-boldak');
    await card(page);
    expect(await cardText(page)).toContain('Spin Boldak');
  });

  test('a live report: a post comes, one is corrected, one is taken back', async () => {
    const page = await session.open('live.html');
    const ttp = ['Tehreek-e-Taliban Pakistan'];
    const last = { 'islamic-emirate': ['Taliban government'], 'spin-boldak': ['Spin Boldak'] };
    await marksBecome(page, { ttp, kurram: ['Kurram district'], ...last });
    await page.click('#insert');
    const doha = ['Doha ceasefire between Pakistan and Afghanistan'];
    await marksBecome(page, {
      'doha-ceasefire': doha,
      ttp,
      kurram: ['Kurram district'],
      ...last,
    });
    await page.click('#edit');
    await marksBecome(page, {
      'doha-ceasefire': doha,
      ttp,
      'north-waziristan': ['North Waziristan'],
      ...last,
    });
    await page.click('#remove');
    await marksBecome(page, {
      'doha-ceasefire': doha,
      ttp,
      'north-waziristan': ['North Waziristan'],
    });
  });

  test('in-page navigation, forth and back', async () => {
    const page = await session.open('live.html');
    const live = {
      ttp: ['Tehreek-e-Taliban Pakistan'],
      kurram: ['Kurram district'],
      'islamic-emirate': ['Taliban government'],
      'spin-boldak': ['Spin Boldak'],
    };
    await marksBecome(page, live);
    await page.click('#to-second');
    await until('the new address', () => page.url().endsWith('/live/second.html'));
    await marksBecome(page, {
      'istanbul-talks': ['Istanbul'],
      'khawaja-asif': ['Khawaja Asif'],
    });
    await page.evaluate(() => history.back());
    await marksBecome(page, live);
    await page.click('#to-second');
    await page.click('#to-first');
    await marksBecome(page, live);
  });

  test('text that is hidden and shown by a class', async () => {
    session.made.set('tabs.html', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Pakistan and Afghanistan</title><style>.off { display: none }</style>
        <p>Khawaja Asif of Pakistan spoke.</p><p id="more" class="off">So did Attaullah Tarar.</p>`,
    });
    const page = await session.open('tabs.html');
    const asif = ['Khawaja Asif'];
    await marksBecome(page, { 'khawaja-asif': asif });
    await page.evaluate(() => document.getElementById('more')?.classList.remove('off'));
    await marksBecome(page, { 'khawaja-asif': asif, 'attaullah-tarar': ['Attaullah Tarar'] });
    await page.evaluate(() => document.getElementById('more')?.classList.add('off'));
    await marksBecome(page, { 'khawaja-asif': asif });
  });
});
