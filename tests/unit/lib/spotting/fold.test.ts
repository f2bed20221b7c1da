import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldLetter, plainOf, spellingsOf } from '../../../../lib/spotting/fold.ts';

describe('fold', () => {
  test.each([
    ['a hyphen', 'Spin-Boldak'],
    ['an en dash', 'Spin\u2013Boldak'],
    ['an em dash', 'Spin\u2014Boldak'],
    ['a no-break hyphen', 'Spin\u2011Boldak'],
    ['a minus sign', 'Spin\u2212Boldak'],
    ['an underscore', 'Spin_Boldak'],
    ['a no-break space', 'Spin\u00a0Boldak'],
    ['a narrow no-break space', 'Spin\u202fBoldak'],
    ['a line break and indentation', 'Spin\n    Boldak'],
    ['a zero-width non-joiner', 'Spin\u200cBoldak'],
    ['a soft hyphen inside a word', 'Spin Bol\u00addak'],
    ['capitals', 'SPIN BOLDAK'],
  ])('knows a name with %s as the one with a space', (_what, name) => {
    expect(fold(name)).toBe('spin boldak');
  });

  test.each(["Qa'ida", 'Qa\u2019ida', 'Qa\u2018ida', 'Qa\u02bcida', 'Qa`ida', 'Qa\u00b4ida'])(
    'knows %s by one apostrophe',
    (name) => {
      expect(fold(name)).toBe("qa'ida");
    },
  );

  test.each([
    ['the Arabic for the Farsi yeh and kaf', 'كرمي', 'کرمی'],
    ['alef with and without hamza and madda', 'أفغانستان آباد إسلام', 'افغانستان اباد اسلام'],
    ['the forms of heh', 'طالبۀ دورة', 'طالبه دوره'],
    ['retroflex letters', 'ڈیورنڈ ټالبان تارڑ', 'دیورند تالبان تارر'],
    ['vowel signs', 'طَالِبَان', 'طالبان'],
    ['a tatweel', 'طالبـــان', 'طالبان'],
  ])('takes no notice of %s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ['a precomposed letter', '\u0958'],
    ['a letter and a dot', '\u0915\u093c'],
    ['no dot', '\u0915'],
  ])('takes no notice of how the Devanagari dot is written: %s', (_what, letter) => {
    expect(fold(`${letter}र्रम`)).toBe('\u0915र्रम');
  });

  test.each(['İstanbul', 'Istanbul', 'istanbul', 'ıstanbul', 'I\u0307stanbul'])(
    'knows the Turkish letters i of %s as one',
    (name) => {
      expect(fold(name)).toBe('istanbul');
    },
  );

  test('keeps apart names that differ in a letter', () => {
    expect(fold('Kurram')).not.toBe(fold('Kuram'));
    expect(fold('Karam')).not.toBe(fold('Kurram'));
    expect(fold('دوحہ')).not.toBe(fold('دوحا'));
  });

  test('changes nothing when it is done twice', () => {
    const unit = fc.constantFrom(...'aKzİıçÜاآيېكۀۃںطअक\u093cफ़ -\u2014\u00a0\u200c\u00ad’ʼ/9😀');
    fc.assert(
      fc.property(fc.string({ unit }), (name) => {
        expect(fold(fold(name))).toBe(fold(name));
      }),
    );
  });

  test('never throws, whatever the units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(typeof fold(name)).toBe('string');
      }),
    );
    expect(() => fold('\ud83d Kurram \udc00')).not.toThrow();
  });
});

describe('foldLetter', () => {
  test.each([
    ['K', 'k'],
    ['\u2014', ' '],
    ['\t', ' '],
    ['\u2019', "'"],
    ['İ', 'i'],
    ['ي', 'ی'],
    ['7', '7'],
  ])('reads %j as %j', (letter, folded) => {
    expect(foldLetter(letter)).toBe(folded);
    expect(foldLetter(letter), 'a second time').toBe(folded);
  });
});

describe('spellingsOf', () => {
  test('gives the form with diacritics and the one without', () => {
    expect(spellingsOf('Türkiye')).toEqual(['türkiye', 'turkiye']);
    expect(spellingsOf('Paraçinar')).toEqual(['paraçinar', 'paracinar']);
  });

  test('gives the form with apostrophes and the one without', () => {
    expect(spellingsOf('Qa’ida')).toEqual(["qa'ida", 'qaida']);
  });

  test('gives every combination once', () => {
    expect(spellingsOf('Qā’ida')).toEqual(["qā'ida", "qa'ida", 'qāida', 'qaida']);
    expect(spellingsOf('Kurram')).toEqual(['kurram']);
  });
});

describe('plainOf', () => {
  test('writes letters that are exchanged freely as one, each in its place', () => {
    expect(plainOf('أفغانستان').text).toBe('افغانستان');
    expect(plainOf('İstanbul ıı').text).toBe('istanbul ii');
    expect(plainOf('كابول')).toMatchObject({ text: 'کابول', offsets: null });
  });

  test('gives a text without silent characters back as it is', () => {
    expect(plainOf('Kurram')).toEqual({ original: 'Kurram', text: 'Kurram', offsets: null });
  });

  test('tells where each kept character and the end stood', () => {
    const { text, offsets } = plainOf('K\u00adur\u00ad\u00adram\u00ad');
    expect(text).toBe('Kurram');
    expect([...(offsets ?? [])].slice(0, 7)).toEqual([0, 2, 3, 6, 7, 8, 10]);
  });

  test('joins a letter and its diacritics, and leaves those that do not join', () => {
    const { text, offsets } = plainOf('Tu\u0308rkiye');
    expect(text).toBe('Türkiye');
    expect([...(offsets ?? [])].slice(0, 3)).toEqual([0, 1, 3]);
    expect(plainOf('q\u0308').text).toBe('q\u0308');
  });

  test('leaves out a joiner between letters that join, and no other', () => {
    expect(plainOf('कु\u200dर्रम').text).toBe('कुर्रम');
    expect(plainOf('Kur\u200dram').text).toBe('Kur\u200dram');
  });

  test('keeps characters by which a name can be made to look like another', () => {
    for (const disguise of ['\u200b', '\u202e', '\u200f', '\u2066', '\ufeff'])
      expect(plainOf(`Kur${disguise}ram`).text).toBe(`Kur${disguise}ram`);
  });

  test('leads every kept character back to itself', () => {
    const unit = fc.constantFrom('a', 'ط', '\u00ad', '\u064e', '\u0640', '\u093c', ' ', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), (original) => {
        const { text, offsets } = plainOf(original);
        for (let at = 0; at < text.length; at++)
          expect(original[offsets ? (offsets[at] as number) : at]).toBe(text[at]);
      }),
    );
  });
});
