import { describe, expect, test } from 'vitest';
import { expandBraces } from '../../../../lib/spotting/braces.ts';

describe('expandBraces', () => {
  test('leaves a name without braces as it is', () => {
    expect(expandBraces('Durand Line')).toEqual(['Durand Line']);
  });

  test('makes one name of each alternative', () => {
    expect(expandBraces('{talks|meeting} in Istanbul')).toEqual([
      'talks in Istanbul',
      'meeting in Istanbul',
    ]);
  });

  test('combines several groups of alternatives', () => {
    expect(expandBraces('Tehr{i|ee}k-{e|i}-Taliban')).toEqual([
      'Tehrik-e-Taliban',
      'Tehrik-i-Taliban',
      'Tehreek-e-Taliban',
      'Tehreek-i-Taliban',
    ]);
  });

  test('takes an empty alternative for leaving the words out', () => {
    expect(expandBraces('Kurram{ district|}')).toEqual(['Kurram district', 'Kurram']);
  });

  test('takes a group of one for the words themselves', () => {
    expect(expandBraces('{Kurram}')).toEqual(['Kurram']);
  });

  test.each([
    'Kurram{ district',
    'Kurram} district',
    '}Kurram{',
    '{a|{b|c}}',
    '{a|b} and {c',
    '{a|b} and c}',
  ])('refuses "%s", where a brace has no partner, and quotes it', (text) => {
    expect(() => expandBraces(text)).toThrow(SyntaxError);
    expect(() => expandBraces(text)).toThrow('expected each "{" to be closed');
  });

  test.each(['Valley|Vale', '{a|b} or c|d', 'a|b{c|d}'])(
    'refuses "%s", where alternatives have no braces',
    (text) => {
      expect(() => expandBraces(text)).toThrow(SyntaxError);
      expect(() => expandBraces(text)).toThrow('expected "|" between braces only');
    },
  );
});
