/** Documents that are no articles: no error, and no mark that is wrong. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession } from './browser.ts';
import { marks, marksBecome, marksWhen } from './reader.ts';

/** A page is read and marked in a fraction of this. */
const longEnough = 1_500;

/** The smallest PDF that says the given words. */
function pdfOf(words: string): Buffer {
  const content = `BT /F1 18 Tf 20 100 Td (${words}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${starts.join('')}`;
  return Buffer.from(
    `${text}${table}trailer<</Root 1 0 R/Size 6>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}

describe.each(browserKinds)('bad input in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function expectNoMarks(page: Page): Promise<void> {
    const isMarked = async () => Object.keys(await marks(page)).length > 0;
    await never('a mark appears', isMarked, longEnough);
    expect(session.errors).toEqual([]);
  }

  test('a page whose body is taken away, and one that gets it late', async () => {
    const page = await session.open('no-body.html');
    await expectNoMarks(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'Pakistan names the Tehreek-e-Taliban Pakistan.';
      document.documentElement.append(body);
    });
    await marksBecome(page, { ttp: ['Tehreek-e-Taliban Pakistan'] });
    expect(session.errors).toEqual([]);
  });

  test('an XML document', async () => {
    const page = await session.open('feed.xml');
    await expectNoMarks(page);
  });

  test('a document of frames', async () => {
    session.made.set('frames.html', {
      type: 'text/html',
      body: '<!doctype html><title>Pakistan</title><frameset cols="50%,50%"><frame src="split.html"><frame src="rtl.html"></frameset>',
    });
    const page = await session.open('frames.html');
    await expectNoMarks(page);
  });

  test('a PDF document', async () => {
    const body = pdfOf('Tehreek-e-Taliban Pakistan in Kurram district');
    session.made.set('report.pdf', { type: 'application/pdf', body });
    const page = await session.openLoosely('report.pdf');
    const isMarked = async () => Object.keys(await marks(page).catch(() => ({}))).length > 0;
    await never('a mark appears', isMarked, longEnough);
    expect(session.errors.filter((error) => !error.includes('pdf.js'))).toEqual([]);
  });

  test('one text node of a megabyte', async () => {
    const filler = 'Nothing of note was said about the harvest in the valley that year. ';
    const text = `${filler.repeat(2 ** 20 / filler.length)}The Tehreek-e-Taliban Pakistan was named last.`;
    session.made.set('long.html', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Pakistan</title><p>${text}</p>`,
    });
    const page = await session.open('long.html');
    await marksBecome(page, { ttp: ['Tehreek-e-Taliban Pakistan'] });
    expect(session.errors).toEqual([]);
  });

  test('two thousand elements, each in the one before', async () => {
    const body = `<!doctype html><title>Pakistan</title>${'<div>'.repeat(400)}Tehreek-e-Taliban Pakistan`;
    session.made.set('deep.html', { type: 'text/html; charset=utf-8', body });
    const page = await session.open('deep.html');
    await marksBecome(page, { ttp: ['Tehreek-e-Taliban Pakistan'] });
    // Deeper than a parser allows, as a script can build it; Chromium itself ends near 10,000.
    await page.evaluate(() => {
      let inner: HTMLElement = document.body.appendChild(document.createElement('div'));
      for (let depth = 0; depth < 2_000; depth++)
        inner = inner.appendChild(document.createElement('i'));
      inner.textContent = 'Khawaja Asif';
    });
    await marksWhen(page, 'the deep mark', (found) => found['khawaja-asif']?.length === 1);
    expect(session.errors).toEqual([]);
  });

  test('writing systems and signs of many kinds', async () => {
    const page = await session.open('scripts.html');
    await expectNoMarks(page);
  });

  test('names in pieces', async () => {
    const page = await session.open('split.html');
    const found = await marksWhen(page, 'marks', (now) => now.ttp?.length === 3);
    expect(found['spin-boldak']).toEqual(['Spin\u00a0Boldak']);
    expect(session.errors).toEqual([]);
  });

  test('a page that covers what scripts use by elements of that name', async () => {
    const names = ['createTreeWalker', 'body', 'title', 'querySelector', 'documentElement', 'head'];
    session.made.set('clobbered.html', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>Pakistan</title><p>Khawaja Asif of Pakistan</p>
        ${names.map((name) => `<img name="${name}" alt="">`).join('')}
        <form><input name="parentNode"><input name="tagName"><input name="getAttribute"><p>Attaullah Tarar</p></form>`,
    });
    const page = await session.open('clobbered.html');
    await marksBecome(page, {
      'khawaja-asif': ['Khawaja Asif'],
      'attaullah-tarar': ['Attaullah Tarar'],
    });
    expect(session.errors).toEqual([]);
  });
});
