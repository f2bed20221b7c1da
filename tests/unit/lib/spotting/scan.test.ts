import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../../lib/spotting/compile.ts';
import { plainOf } from '../../../../lib/spotting/fold.ts';
import { withWords } from '../../../../lib/spotting/lexicon.ts';
import { createScan } from '../../../../lib/spotting/scan.ts';
import { found, lexiconOf, scanFor, topic } from './sample.ts';

describe('a name', () => {
  const scan = scanFor('Kurram', 'Durand Line', 'Spin-Boldak');

  test('is found at the beginning, inside and at the end of a text', () => {
    expect(scan('Kurram and the Durand Line')).toMatchObject([
      { start: 0, end: 6 },
      { start: 15, end: 26 },
    ]);
    expect(found(scan, 'Kurram')).toEqual(['Kurram']);
  });

  test.each([
    'Kurrams',
    'Akurram',
    'Kurram7',
    '7Kurram',
    'Kurram\u0301',
    'Kurramخ',
    'कKurram',
    '\u{1d7d9}Kurram',
    'Kurram\u{1d7d9}',
  ])('is not found inside the word %j', (text) => {
    expect(scan(text)).toEqual([]);
    expect(scan(`in ${text} itself`)).toEqual([]);
  });

  test.each(['(Kurram)', '“Kurram”', 'Kurram,', 'Kurram/Orakzai', '#Kurram', '😀Kurram😀'])(
    'is found in %j',
    (text) => {
      expect(found(scan, text)).toEqual(['Kurram']);
    },
  );

  test.each(['Kurram’s', "Kurram's", "Kurram'da"])('is found in %s without its ending', (text) => {
    expect(scan(text)).toMatchObject([{ start: 0, end: 6 }]);
  });

  test.each([
    'Spin Boldak',
    'Spin\u2011Boldak',
    'Spin\u2013Boldak',
    'Spin \u2014 Boldak',
    'Spin\u00a0Boldak',
    'Spin\n      Boldak',
    'Spin\u200cBoldak',
    'SPIN BOLDAK',
  ])('is found as %j, whole', (written) => {
    expect(found(scan, `near ${written}, they said`)).toEqual([written]);
  });

  test('is found over a gap of forty signs, as indented source code has, and no wider one', () => {
    expect(scan(`Spin${' '.repeat(40)}Boldak`)).toHaveLength(1);
    expect(scan(`Spin${' '.repeat(41)}Boldak`)).toEqual([]);
  });

  test('is bounded by each sign of ASCII that is neither letter nor digit', () => {
    for (let code = 0; code < 128; code++) {
      const sign = String.fromCharCode(code);
      const isBound = !/[A-Za-z0-9]/.test(sign);
      expect(scan(`${sign}Kurram`), `after ${JSON.stringify(sign)}`).toHaveLength(+isBound);
      expect(scan(`Kurram${sign}`), `before ${JSON.stringify(sign)}`).toHaveLength(+isBound);
    }
  });

  test('is not found where its words are joined or parted by a block of the page', () => {
    expect(scan('SpinBoldak')).toEqual([]);
    expect(scan('Spin\0Boldak')).toEqual([]);
    expect(scan('Spin, Boldak')).toEqual([]);
  });

  test('of one word needs its capital, for it may be a common word', () => {
    expect(scan('kurram')).toEqual([]);
    expect(found(scan, 'KURRAM, durand line')).toEqual(['KURRAM', 'durand line']);
  });

  test('needs no capital when it has none itself', () => {
    expect(found(scanFor('al-Qaeda', 'کرم'), 'Al-Qaeda, al-Qaeda and کرم')).toEqual([
      'Al-Qaeda',
      'al-Qaeda',
      'کرم',
    ]);
  });

  test('is found with and without its diacritics and apostrophes', () => {
    const spot = scanFor('Türkiye', "Al-Qa'ida");
    expect(found(spot, 'Türkiye, Turkiye, Al-Qa’ida, Al-Qaida')).toEqual([
      'Türkiye',
      'Turkiye',
      'Al-Qa’ida',
      'Al-Qaida',
    ]);
  });

  test('is not found by letters that only look alike', () => {
    // Cyrillic u and a.
    expect(scan('K\u0443rram and Kurr\u0430m')).toEqual([]);
    expect(scan('Kur\u200bram and Kur\u202eram')).toEqual([]);
  });

  test('is not found inside a longer phrase that is something else', () => {
    const spot = createScan(
      lexiconOf([
        topic('line', { strong: ['Durand'] }, { lookalikes: ['{Mortimer |}Durand Cup'] }),
      ]),
    );
    const names = (text: string): string[] =>
      spot(text)
        .filter(({ readings }) => readings.length > 0)
        .map(({ start, end }) => text.slice(start, end));
    expect(names('The Durand Cup, Mortimer Durand Cup')).toEqual([]);
    expect(names('The Durand, and the Durand cupboard')).toEqual(['Durand', 'Durand']);
  });
});

describe('the longest of several names', () => {
  const scan = scanFor('Doha', 'Doha Agreement', 'Doha Agreement of 2020', 'Agreement of 2020');

  test('wins', () => {
    expect(found(scan, 'The Doha Agreement of 2020')).toEqual(['Doha Agreement of 2020']);
    expect(found(scan, 'The Doha Agreement of 2021')).toEqual(['Doha Agreement']);
    expect(found(scan, 'The Doha Agreements of 2020')).toEqual(['Doha']);
  });

  test('leaves what follows it to other names', () => {
    expect(found(scan, 'Doha Doha Agreement Doha')).toEqual(['Doha', 'Doha Agreement', 'Doha']);
  });
});

describe('an abbreviation', () => {
  const scan = scanFor('TTP', 'IS-K', 'T.T.P.');

  test('counts in its capitals only', () => {
    expect(found(scan, 'TTP ttp Ttp tTP T.T.P. t.t.p.')).toEqual(['TTP', 'T.T.P.']);
  });

  test.each(['TTP’s', 'TTP,', '(TTP)', 'TTP-led', 'anti-TTP'])('is found in %s', (text) => {
    expect(found(scan, text)).toEqual(['TTP']);
  });

  test.each(['TTPs', 'TTP2', 'HTTP', 'HTTPS'])('is not found in %s', (text) => {
    expect(scan(text)).toEqual([]);
  });

  test.each(['IS-K', 'IS\u2011K', 'IS\u2010K', 'IS\u2013K', 'I\u00adS-K'])(
    'is found as %j whatever its hyphen',
    (written) => {
      expect(found(scan, `the ${written} group`)).toEqual([written]);
    },
  );

  test('does not count in small letters whatever its hyphen', () => {
    expect(scan('it is-k, is\u2011k, Is-K')).toEqual([]);
  });
});

describe('a cue', () => {
  const lexicon = lexiconOf(
    [topic('ceasefire', { weak: ['Doha'] }, { context: { for: { truce: 1, america: 1 } } })],
    { truce: ['cease-fire{|s}'], america: ['US', 'WTO'], unused: ['weather'] },
  );
  const scan = createScan(lexicon);

  test('is found in any case, with its group', () => {
    const [hit, ...others] = scan('Cease–fires');
    expect(others).toEqual([]);
    expect(hit?.cues).toEqual([1]);
    expect(hit?.readings).toEqual([]);
    expect(found(scan, 'ceasefire, cease-fire, CEASE FIRES')).toEqual([
      'cease-fire',
      'CEASE FIRES',
    ]);
  });

  test('is left out where no topic asks for its group', () => {
    expect(scan('the weather')).toEqual([]);
  });

  test('that is an abbreviation counts in its capitals only', () => {
    expect(found(scan, 'The US told the WTO')).toEqual(['US', 'WTO']);
    expect(scan('He told us so')).toEqual([]);
  });

  test('that is a proper name as well counts with a capital only', () => {
    const both = lexiconOf(
      [
        topic('kurram', { strong: ['Kurram'] }, { context: { for: { places: 1 } } }),
        topic('ttp', { strong: ['TTP'] }),
      ],
      { places: ['Kurram'] },
    );
    const [hit] = createScan(both)('Kurram');
    expect(hit?.cues).toEqual([2]);
    expect(createScan(both)('kurram')).toEqual([]);
  });
});

describe('names that begin with each other', () => {
  test('are each found where the longer one is not', () => {
    const scan = scanFor('K-P', 'K.P.', 'Khan', 'Khan’s men');
    expect(found(scan, 'K-P, K.P. and K.P.-led Khan’s men, Khan’s dog, Khan')).toEqual([
      'K-P',
      'K.P.',
      'K.P.',
      'Khan’s men',
      'Khan',
      'Khan',
    ]);
  });

  test('cost no more the more of them there are', () => {
    const ends = ['', 'i', 'is', 'isch', 'ische', 'ischen', 'ischena', 'ischenab', 'ischenabc'];
    const scan = scanFor(...ends.map((end) => `Pakistan${end}`));
    expect(scan('Pakistanischenabc '.repeat(5_000))).toHaveLength(5_000);
  });
});

describe('an Arabic name', () => {
  const { names, ...rest } = topic('doha', {});
  const arabic = ['الدوحة', 'طالبان'].map((text) => ({
    text,
    lang: 'ar',
    strength: 'strong' as const,
  }));
  const scan = createScan(lexiconOf([{ ...rest, names: [...names, ...arabic] }]));

  test.each([
    ...['والدوحة', 'بالدوحة', 'وبالدوحة', 'فالدوحة', 'كالدوحة', 'فطالبان', 'كطالبان'],
    ...['لطالبان', 'وكطالبان', 'والطالبان', 'للطالبان'],
  ])('is found in %s without what is written together with it', (word) => {
    const [hit] = scan(`قال ${word} أمس`);
    expect(hit && word.endsWith(`قال ${word}`.slice(hit.start, hit.end))).toBe(true);
    expect(hit?.end).toBe(4 + word.length);
  });

  test.each(['مالدوحة', 'كرطالبان', 'طالبانية', 'ووالدوحة'])('is not found in %s', (word) => {
    expect(scan(`قال ${word} أمس`)).toEqual([]);
  });

  test('gives way to a look-alike behind the same prefix', () => {
    const lexicon = compileLexicon(
      [{ ...rest, names: arabic, lookalikes: ['طالبان باكستان'] }],
      {},
    );
    const withBoth = createScan(withWords(lexicon.lexicon, lexicon.others));
    expect(withBoth('قال وطالبان باكستان أمس')).toMatchObject([{ readings: [] }]);
  });

  test('of another language takes no prefix', () => {
    expect(scanFor('طالبان')('وطالبان')).toEqual([]);
  });
});

describe('offsets', () => {
  test.each([
    ['soft hyphens', scanFor('Waziristan'), 'In Wa\u00adzi\u00adri\u00adstan.', 3, 16],
    ['a soft hyphen before', scanFor('Kurram'), 'a\u00adb Kurram', 4, 10],
    ['a zero-width non-joiner', scanFor('آتش‌بس'), 'در آتش\u200cبس بود', 3, 9],
    ['vowel signs', scanFor('طالبان'), 'قال طَالِبَان أمس', 4, 13],
    ['a tatweel', scanFor('طالبان'), 'طالبـــان', 0, 9],
    ['a Devanagari dot', scanFor('अफगान'), 'वह अफ\u093cगान है', 3, 9],
    ['a capital with its dot apart', scanFor('İstanbul talks'), 'I\u0307stanbul talks', 0, 15],
    ['a small letter with a dot', scanFor('İstanbul talks'), 'i\u0307stanbul talks', 0, 15],
    ['diacritics of their own', scanFor('Ürümqi'), 'in U\u0308ru\u0308mqi.', 3, 11],
    ['a Bengali dot', scanFor('লড়াই'), 'এই ল\u09a1\u09bcাই', 3, 8],
    ['a pair of units before', scanFor('Kurram'), '😀 Kurram', 3, 9],
  ])('are right with %s', (_what, scan, text, start, end) => {
    expect(scan(text)).toMatchObject([{ start, end }]);
  });

  test('cover exactly the name, whatever stands around it', () => {
    const scan = scanFor('Spin-Boldak');
    const written = fc
      .tuple(
        fc.constantFrom('Spin', 'SPIN', 'Sp\u00adin'),
        fc.constantFrom(' ', '-', '\u2011', '\u00a0', '\n  ', '\u2014', '\u200c'),
        fc.constantFrom('Boldak', 'boldak', 'Bol\u00addak', 'B\u00ado\u00adldak'),
      )
      .map((parts) => parts.join(''));
    const around = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(around, written, around, (before, name, after) => {
        const text = `${before} ${name}.${after}`;
        // Silent signs after the blank belong to nobody; before it, to the word before.
        const [hit, ...others] = scan(text);
        expect(others).toEqual([]);
        expect(hit).toMatchObject({
          start: before.length + 1,
          end: before.length + 1 + name.length,
        });
      }),
    );
  });

  test('cover the name and no letter more in right-to-left text with any signs', () => {
    const scan = scanFor('طالبان');
    const sign = fc.constantFrom('', '\u064e', '\u0640', '\u0650', '\u00ad');
    const around = fc.string({ unit: fc.constantFrom('ك', 'ر', ' ', '،', '\u064f', '\u200f') });
    fc.assert(
      fc.property(around, fc.array(sign, { minLength: 5, maxLength: 5 }), around, (a, signs, b) => {
        const name = [...'طالبان'].map((letter, at) => letter + (signs[at] ?? '')).join('');
        const text = `${a} ${name} ${b}`;
        const [hit] = scan(text);
        expect(hit && plainOf(text.slice(hit.start, hit.end)).text).toBe('طالبان');
        expect(hit?.start).toBe(a.length + 1);
      }),
    );
  });
});

describe('a scan of anything', () => {
  const scan = createScan(
    lexiconOf(
      [
        topic('ttp', { strong: ['TTP', 'Tehr{i|ee}k-e-Taliban Pakistan', 'تحریک طالبان'] }),
        topic('emirate', { strong: ['Afghan Taliban'], weak: ['Taliban', 'طالبان'] }),
        topic('kurram', { strong: ['Kurram', 'कुर्रम'], weak: ['Kurram{ Tangi| Agency}'] }),
      ],
      { ttp: ['banned'], emirate: ['Kabul'] },
    ),
  );
  const piece = fc.oneof(
    fc.constantFrom(
      ...['TTP', 'Tehrik-e-', 'Tehreek e ', 'Taliban', ' Pakistan', 'Afghan ', 'Kurram', ' Agency'],
      ...[' ', '-', '\n', '\u00ad', '\u200c', "'s", 'تحریک ', 'طالبان', 'कुर्रम', 'banned', 'Kabul'],
      ...['\ud83d', '\udc00', '😀', '\u0301', '\u064e', '\0'],
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  test('never throws, and gives hits in order, none overlapping another', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end } of scan(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds only what stands between boundaries of words', () => {
    const word = /[\p{L}\p{N}\p{M}]/u;
    fc.assert(
      fc.property(text, (given) => {
        const plain = plainOf(given).text;
        for (const { start, end } of scan(plain)) {
          const before = [...plain.slice(0, start)].at(-1) ?? '';
          const [after = ''] = plain.slice(end);
          expect(word.test(before) && word.test(plain[start] as string)).toBe(false);
          expect(word.test(after) && word.test(plain[end - 1] as string)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same again: nothing is kept from one text to the next', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = scan(one);
        scan(other);
        expect(scan(one)).toEqual(first);
      }),
    );
  });

  test('finds nothing in an empty text or with an empty lexicon', () => {
    expect(scan('')).toEqual([]);
    expect(createScan(lexiconOf([]))('Kurram and the TTP')).toEqual([]);
  });

  test('comes to an end on a megabyte without a gap', () => {
    expect(scan('TehrikTaliban'.repeat(80_000))).toEqual([]);
    expect(found(scan, `${'-'.repeat(1_000_000)}Kurram`)).toEqual(['Kurram']);
  });
});
