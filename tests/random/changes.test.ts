/**
 * Pages that change in any way: the marks are those that a reading from the beginning finds.
 *
 * Many sequences of edits are made on one page, each in a container of its own. When the page has
 * been read, its site is switched off and on: that ends the reading with all it knows and begins
 * another, so its marks owe nothing to the reading of changes.
 */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, site, startSession } from '../e2e/browser.ts';
import { store } from '../e2e/own-pages.ts';
import { type Difference, installComparison } from './compared-marks.ts';
import { type Edit, installEdits, kinds } from './edits.ts';

const english = [
  // Strong names, whole and in parts that only stand together by a change.
  ...['Tehreek-e-Taliban Pakistan', 'Khyber Pakhtunkhwa', 'Kurram District', 'Khawaja Asif'],
  ...[
    'Tehreek-e-',
    'Taliban',
    ' Pakistan',
    'Khyber ',
    ' Pakhtunkhwa',
    'Kurram',
    ' District',
    'Kur',
  ],
  // Weak and short names, look-alikes, and cues for and against.
  ...['Doha', 'Istanbul', 'TTP', 'Doha ceasefire', 'Asif', ' Asif Zardari', 'Doha Round', 'TTPs'],
  ...['Pakistan', 'Kabul', 'ceasefire', 'World Trade Organization', 'cricket', 'World Cup'],
  // Signs that readers do not see.
  ...[
    'Kur\u00adram Dis\u00adtrict',
    'Kurram\u00a0District',
    'Khawaja\u200b Asif',
    '\u2060',
    '\u00ad',
  ],
  ...['', ' ', '\n  ', '-', '. ', 'and so on '],
];
const urdu = [
  ...['تحریک طالبان پاکستان', 'ضلع کرم', 'خیبر پختونخوا', 'خواجہ آصف', 'شمالی وزیرستان'],
  ...['تحریک ', 'طالبان', ' پاکستان', 'ضلع', ' کرم', 'خیبر\u200cپختونخوا', '\u200c'],
  ...['دوحہ', 'استنبول', 'آصف', 'پاکستان', 'کابل', 'جنگ بندی', 'دوحہ مذاکرات', ' ', '۔ '],
];

/** Names that only the end of a page has. Urdu is learned late, so it tells when that was. */
const signs = { en: 'Parachinar', ur: 'پاراچنار' };

const words = { en: english, ur: [...urdu, ...english.slice(0, 20)] };
type Language = keyof typeof words;

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom(...kinds),
  fc.nat(999),
  fc.nat(999),
  fc.nat(999),
);
const sequence = fc.array(edit, { minLength: 1, maxLength: 12, size: 'max' });

/** What happens to a page, and how the reader wants it marked. */
const roundOf = (sequences: number) => {
  const parts = {
    marking: fc.constantFrom('every', 'section', 'page'),
    sequences: fc.array(sequence, { minLength: 1, maxLength: sequences, size: 'max' }),
    /** The edits of all sequences are made in so many goes, with so many milliseconds after each. */
    pauses: fc.array(fc.constantFrom(0, 1, 5, 30, 130, 200), { minLength: 1, maxLength: 4 }),
    /** Edits of style that come when everything else has been read. */
    styles: fc.array(
      fc.tuple(fc.constantFrom('hidden', 'class', 'style', 'open'), fc.nat(999), fc.nat(999)),
      { maxLength: 3 },
    ),
    body: fc.constantFrom(null, null, null, 'move' as const, 'copy' as const),
  };
  // Firefox's driver takes plain objects only.
  return fc.record(parts, { noNullPrototype: true });
};
type Round = typeof roundOf extends (n: number) => fc.Arbitrary<infer T> ? T : never;

/** Makes the changes of a round, and waits until the page has been read. */
function change(page: Page, round: Round, sign: string): Promise<number> {
  return page.evaluate(
    async ({ sequences, pauses, styles, body }, name) => {
      const { edits, compared } = window;
      edits.begin(sequences.length);
      await compared.end('Spin Boldak', 'spin-boldak');
      for (const [go, pause] of pauses.entries()) {
        for (const [container, list] of sequences.entries()) {
          const [from, to] = [go, go + 1].map((n) => Math.floor((list.length * n) / pauses.length));
          for (const edit of list.slice(from, to)) edits.apply(container, edit);
        }
        if (body && go === pauses.length >> 1) edits.replaceBody(body);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      if (styles.length === 0) await compared.end(name, 'parachinar');
      else
        await compared.restyle(name, 'parachinar', () => {
          for (const container of sequences.keys())
            for (const [kind, where, other] of styles)
              edits.apply(container, [kind, where, other, 0]);
        });
      return compared.remember();
    },
    round,
    sign,
  );
}

/** Reads the page anew, and says which marks are others now. */
async function readAnew(page: Page, own: Page, marking: string): Promise<Difference[]> {
  await store(own, { marking, sitesOff: [site] });
  await page.evaluate(() => window.compared.unmarked());
  await store(own, { marking });
  return page.evaluate(async () => {
    await window.compared.marked();
    return window.compared.differences();
  });
}

describe.each(browserKinds)('random changes in %s', (kind) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
  });
  afterEach(async () => {
    await store(own, {});
    await session.closePages();
  });
  afterAll(() => session.close());

  // Pages of one or a few sequences as well, where what proves a meaning comes and goes.
  test.each([
    { language: 'en', rounds: 36, sequences: 150 },
    { language: 'en', rounds: 16, sequences: 3 },
    { language: 'ur', rounds: 8, sequences: 100 },
  ] as const)(
    'up to $sequences sequences on a page, up to $rounds times ($language)',
    async ({ language, rounds, sequences }) => {
      const page = await session.open('random.html');
      await page.evaluate((lang: Language) => {
        document.documentElement.lang = lang;
      }, language);
      await page.evaluate(installEdits, words[language]);
      await page.evaluate(installComparison);
      let marks = 0;
      const marksAreThoseReadAnew = async (round: Round): Promise<void> => {
        await store(own, { marking: round.marking });
        marks += await change(page, round, signs[language]);
        const differences = await readAnew(page, own, round.marking);
        if (differences.length > 0)
          throw new Error(JSON.stringify(differences.slice(0, 3), null, 1));
      };
      await fc.assert(fc.asyncProperty(roundOf(sequences), marksAreThoseReadAnew), {
        // Firefox takes three times as long for a round.
        numRuns: kind === 'firefox' ? Math.ceil(rounds / 2) : rounds,
        // A failure is made smaller as long as this leaves time for it.
        interruptAfterTimeLimit: 90_000,
      });
      expect(marks).toBeGreaterThan(0);
      expect(session.errors).toEqual([]);
    },
    300_000,
  );
});
