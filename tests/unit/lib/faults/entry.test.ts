import { describe, expect, test } from 'vitest';
import { seen } from '../../../../lib/faults/entry.ts';

function thrown(name: string, message: string, stack: string): Error {
  return Object.assign(new Error(message), { name, stack });
}

describe('what is kept of an error', () => {
  test.each([
    [
      'Chromium',
      'TypeError: x is not a function\n    at f (chrome-extension://abc/background.js:1:23)\n    at async chrome-extension://abc/chunks/open-page-x_1.js:4:5',
    ],
    [
      'Firefox',
      'f@moz-extension://0a-1b/background.js:1:23\nasync*@moz-extension://0a-1b/chunks/open-page-x_1.js:4:5\n',
    ],
  ])('is its kind, message and place as %s gives them', (_browser, stack) => {
    expect(seen('background', 'report', thrown('TypeError', 'x is not a function', stack))).toEqual(
      {
        part: 'background',
        action: 'report',
        kind: 'TypeError',
        message: 'x is not a function',
        places: ['background.js:1:23', 'chunks/open-page-x_1.js:4:5'],
      },
    );
  });

  test('is no place in the files of others, or in its message', () => {
    const message = 'at chrome-extension://abc/kurram.js:1:2';
    const stack = `Error: ${message}\n at f (https://dawn.com/a.js:1:2)`;
    expect(seen('background', 'error', thrown('Error', message, stack)).places).toEqual([]);
  });

  test.each([
    ['Unexpected token K, "Kurram is" is not valid JSON', 'Unexpected token K, …'],
    ["Can't read 'kurram", 'Can…'],
    ['Invalid url: https://dawn.com/a?b', 'Invalid url: …'],
    ['No rights over *.dawn.com here', 'No rights over … here'],
    ['found کرم there', 'found … there'],
    ['Resource::kQuotaBytes quota exceeded', 'Resource::kQuotaBytes quota exceeded'],
  ])('has of the message %j the words that are ours or the browser’s', (message, kept) => {
    expect(seen('options', 'error', new Error(message)).message).toBe(kept);
  });

  test('has no message where a page’s text could stand in it', () => {
    for (const part of ['content', 'card', 'popup', 'sidepanel', 'dossier'] as const)
      expect(seen(part, 'error', new Error('Kurram')).message).toBeNull();
  });

  test.each([undefined, null, 7, 'lost', Symbol('lost'), Object.create(null)])(
    'is there for %s, too',
    (value) => {
      expect(seen('background', 'promise', value)).toMatchObject({ kind: 'Error', places: [] });
    },
  );
});
