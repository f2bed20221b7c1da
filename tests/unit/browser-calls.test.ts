/** Each call of the browser fails in `tests/e2e/faults/`: one that is new in the sources is to be added. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allCalls } from '../e2e/faults/calls.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = globSync('{entrypoints,lib,components}/**/*.{ts,tsx}', { cwd: root });

/** What is looked at and not called. */
const values = ['runtime.id', 'runtime.lastError', 'extension.inIncognitoContext'];
/** Files that name calls in another way, for the common types do not have them. */
const elsewhere: Readonly<Record<string, string[]>> = {
  'entrypoints/options/Keys.tsx': ['commands.openShortcutSettings'],
  'lib/tab/side-panel.ts': ['sidePanel.open', 'sidebarAction.open'],
};

/** Without comments, imports and the names of builds. */
const codeOf = (file: string): string =>
  readFileSync(`${root}/${file}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '');

const use = /\bbrowser\s*\??\.\s*(\w+(?:\s*\??\.\s*\w+)*)/g;

const made = new Set(Object.values(elsewhere).flat());
for (const file of sources)
  for (const [, path = ''] of codeOf(file).matchAll(use)) {
    const parts = path.replace(/[\s?]/g, '').split('.');
    const event = parts.findIndex((part) => /^on[A-Z]/.test(part));
    const call =
      event === -1 ? parts.join('.') : [...parts.slice(0, event + 1), 'addListener'].join('.');
    if (!values.includes(call)) made.add(call);
  }

test('every call of the sources fails in a test, and no other does', () => {
  const tested = allCalls.filter((call) => !call.endsWith('.removeListener'));
  expect(tested).toEqual([...made].sort());
});

test('calls are written so that they are found here', () => {
  for (const file of sources) {
    const code = codeOf(file);
    const uses = code.match(/(?<![.'"-])\bbrowser\b(?!['":-])/g)?.length ?? 0;
    const found = code.match(use)?.length ?? 0;
    if (uses !== found)
      expect(Object.keys({ ...elsewhere, 'lib/native-browser.ts': [] }), file).toContain(file);
  }
});
