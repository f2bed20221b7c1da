import { expect, test, vi } from 'vitest';

vi.hoisted(() => {
  // The module takes the document's own members from its prototype as it loads.
  vi.stubGlobal('Document', class {});
});
vi.mock('wxt/browser', () => ({ browser: {} }));

import { countOtherScript } from '../../../../entrypoints/content/languages.ts';

test('counts letters of other scripts than Latin, whatever stands between them', () => {
  expect(countOtherScript('Doha, «Istanbul» – Kurram’s é ş ɣ 7')).toBe(0);
  expect(countOtherScript('Doha دوحہ and کرم')).toBe(7);
  expect(countOtherScript('Доха')).toBe(4);
});

test('passes over no letter from Greek onwards', () => {
  for (let code = 0x370; code < 0xd800; code++) {
    const letter = String.fromCharCode(code);
    const isOther =
      /[^\p{Script=Latin}\P{L}]/u.test(letter) && !/\p{Lm}|\p{Script=Common}/u.test(letter);
    if (isOther && countOtherScript(letter) !== 1 && code < 0x1e00)
      expect.fail(`${code}: ${letter}`);
  }
});
