import { describe, expect, test } from 'vitest';
import { inTurn, turnAt } from '../../../../lib/dossier/sides.ts';

const list = (...parties: string[]) => parties.map((party) => ({ party }));

describe('inTurn', () => {
  test('has the other side first in every other list', () => {
    const sides = list('pakistan', 'afghanistan');
    expect([0, 1, 2, 3].map((turn) => inTurn(sides, turn)[0]?.party)).toEqual([
      'pakistan',
      'afghanistan',
      'pakistan',
      'afghanistan',
    ]);
  });

  test('asks nothing of the order in the file, and puts others after the two', () => {
    const sides = list('un', 'afghanistan', 'ttp', 'pakistan');
    expect(inTurn(sides, 0)).toEqual(list('pakistan', 'afghanistan', 'un', 'ttp'));
    expect(inTurn(sides, 1)).toEqual(list('afghanistan', 'pakistan', 'un', 'ttp'));
  });

  test('leaves a list of others as it is, and the list itself alone', () => {
    const others = list('un', 'pakistan');
    expect(inTurn(others, 1)).toEqual(others);
    expect(inTurn(others, 1)).not.toBe(others);
    const sides = list('pakistan', 'afghanistan');
    inTurn(sides, 1);
    expect(sides).toEqual(list('pakistan', 'afghanistan'));
  });
});

test('turnAt counts the lists before in which both sides speak', () => {
  const lists = [list('pakistan', 'afghanistan'), list('un'), list('afghanistan', 'pakistan'), []];
  expect([0, 1, 2, 3].map((index) => turnAt(lists, index))).toEqual([0, 1, 1, 2]);
});
