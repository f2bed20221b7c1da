import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildAutomaton,
  firstWordSource,
  follow,
  pack,
  type State,
  unpack,
} from '../../../../lib/spotting/automaton.ts';

/** Every word met on the way along a text, as `[value, end]`. */
function metIn(root: State, text: string, start = 0): [number, number][] {
  const met: [number, number][] = [];
  follow(
    root,
    (at) => (at < text.length ? { letter: text[at] as string, next: at + 1 } : undefined),
    start,
    (value, end) => met.push([value, end]),
  );
  return met;
}

/** The value of a whole word, or undefined where it is none. */
function valueIn(root: State, word: string): number | undefined {
  return metIn(root, word).find(([, end]) => end === word.length)?.[0];
}

function statesOf(root: State): Set<State> {
  const states = new Set<State>();
  const visit = (state: State): void => {
    if (states.has(state)) return;
    states.add(state);
    for (const { target } of state.edges) visit(target);
  };
  visit(root);
  return states;
}

/** Few letters, so that words share beginnings and ends. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ط', ' ', "'"), minLength: 1 });
const words = fc.uniqueArray(fc.tuple(word, fc.nat({ max: 2000 })), {
  selector: ([text]) => text,
});

describe('an automaton', () => {
  test('has every word that was put in with its value, and no other', () => {
    fc.assert(
      fc.property(words, fc.array(word), (entries, others) => {
        const values = new Map(entries);
        const root = buildAutomaton(entries);
        for (const text of [...values.keys(), ...others])
          expect(valueIn(root, text)).toBe(values.get(text));
      }),
    );
  });

  test('has no part of a word and nothing longer than it', () => {
    const root = buildAutomaton([['durand line', 1]]);
    expect(valueIn(root, 'durand')).toBeUndefined();
    expect(valueIn(root, 'durand lin')).toBeUndefined();
    expect(valueIn(root, 'durand lines')).toBeUndefined();
  });

  test('counts the last value of a word that is put in twice', () => {
    const root = buildAutomaton([
      ['kurram', 1],
      ['kurram', 2],
    ]);
    expect(valueIn(root, 'kurram')).toBe(2);
  });

  test('has nothing where nothing was put in', () => {
    expect(metIn(buildAutomaton([]), 'kurram')).toEqual([]);
  });

  test('shares equal ends', () => {
    const root = buildAutomaton([
      ['doha talks', 1],
      ['istanbul talks', 1],
      ['doha meeting', 1],
      ['istanbul meeting', 1],
    ]);
    // The root, the fork after either town, and one end.
    expect(statesOf(root).size).toBe(3);
  });

  test('has words of letters beyond the first plane', () => {
    const entries: [string, number][] = [
      ['\u{1e900}x', 1],
      ['\u{1e901}y', 2],
      ['\u{1e900}\u{1e901}', 3],
    ];
    const root = unpack(pack(buildAutomaton(entries)));
    for (const [text, value] of entries) expect(valueIn(root, text)).toBe(value);
  });
});

describe('a packed automaton', () => {
  test('unpacks to one with the same words', () => {
    fc.assert(
      fc.property(words, fc.array(word), (entries, others) => {
        const root = buildAutomaton(entries);
        const unpacked = unpack(pack(root));
        for (const text of [...entries.map(([text]) => text), ...others])
          expect(metIn(unpacked, text)).toEqual(metIn(root, text));
      }),
    );
  });

  test('packs to the same text again', () => {
    fc.assert(
      fc.property(words, (entries) => {
        const packed = pack(buildAutomaton(entries));
        expect(pack(unpack(packed))).toBe(packed);
      }),
    );
  });

  test('is empty where nothing was put in', () => {
    expect(unpack(pack(buildAutomaton([])))).toEqual({ value: undefined, edges: [] });
  });

  test('has words with signs of the packed form, or refuses them by name', () => {
    for (const text of ['a|b', 'a=b', 'a>b', 'a\nb', '|', '=1', '>1']) {
      const root = buildAutomaton([
        [text, 1],
        ['kurram', 2],
      ]);
      let packed: string;
      try {
        packed = pack(root);
      } catch (error) {
        expect((error as Error).message).toContain(JSON.stringify(text));
        continue;
      }
      expect(valueIn(unpack(packed), text), `the word ${JSON.stringify(text)}`).toBe(1);
      expect(valueIn(unpack(packed), 'kurram')).toBe(2);
    }
  });
});

describe('follow', () => {
  const root = buildAutomaton([
    ['doha', 1],
    ['doha talks', 2],
    ['doha talks in 2025', 3],
  ]);

  test('meets the words at a place in order of length', () => {
    expect(metIn(root, 'the doha talks went on', 4)).toEqual([
      [1, 8],
      [2, 14],
    ]);
  });

  test('meets nothing where no word begins', () => {
    expect(metIn(root, 'the doha talks', 3)).toEqual([]);
    expect(metIn(root, '', 0)).toEqual([]);
    expect(metIn(root, 'doha', 4)).toEqual([]);
  });

  test('stops in the middle of a label where the text ends or differs', () => {
    expect(metIn(root, 'doh')).toEqual([]);
    expect(metIn(root, 'doha talk')).toEqual([[1, 4]]);
    expect(metIn(root, 'doha talks in 2026')).toEqual([
      [1, 4],
      [2, 10],
    ]);
  });

  test('leaves the length of a letter to the reader of the text', () => {
    const text = 'doha    talks';
    const met: number[] = [];
    follow(
      root,
      (at) => {
        if (at >= text.length) return undefined;
        const gap = /^ +/.exec(text.slice(at))?.[0].length;
        return { letter: text[at] as string, next: at + (gap ?? 1) };
      },
      0,
      (_value, end) => met.push(end),
    );
    expect(met).toEqual([4, text.length]);
  });
});

describe('firstWordSource', () => {
  const matcher = (...entries: string[]): RegExp =>
    new RegExp(
      `^(?:${firstWordSource(
        buildAutomaton(entries.map((entry) => [entry, 1])),
        (letter) => letter,
      )})`,
    );

  test('matches the first word of every name', () => {
    const regExp = matcher('durand line', 'doha talks', 'doha', 'kurram');
    for (const text of ['durand', 'doha', 'kurram']) expect(regExp.test(text)).toBe(true);
  });

  test('does not ask for further words', () => {
    const regExp = matcher('durand line', 'durand agreement of 1893');
    expect(regExp.exec('durand cup')?.[0]).toBe('durand');
    expect(regExp.source).not.toContain('line');
    expect(regExp.source).not.toContain('agreement');
  });

  test('matches at no other word', () => {
    const regExp = matcher('durand line', 'kurram', 'kurdan');
    for (const text of ['line', 'kur', 'kurd', 'kurrdan', 'duran', 'x'])
      expect(regExp.test(text)).toBe(false);
  });

  test('writes letters as it is told', () => {
    const source = firstWordSource(buildAutomaton([['ab', 1]]), (letter) => `[${letter}]`);
    expect(source).toBe('[a][b]');
  });

  test('matches where any name begins', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1 });
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.string(), (names, rest) => {
        const regExp = matcher(...names);
        for (const text of names) expect(regExp.test(text + rest)).toBe(true);
      }),
    );
  });
});
