/** What runs on the project's host: pinned, with few rights, and no secret but the host's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../.github/workflows/', import.meta.url);
const names = readdirSync(folder);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

test('there are workflows for tests and releases', () => {
  expect(names.sort()).toEqual(['release.yml', 'test.yml']);
});

describe.each(names)('%s', (name) => {
  const text = read(name);

  test('names each action by a whole commit, with its version beside it', () => {
    const uses = [...text.matchAll(/\buses:(.*)$/gm)].map(([, rest = '']) => rest.trim());
    expect(uses.length).toBeGreaterThan(1);
    for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read, and nothing else, unless a job says so', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  });

  test('knows no secret, and puts nothing of others into a script', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
    const scripts = [...text.matchAll(/\brun: (?:\|\n((?: {10}.*\n)+)|(.*)$)/gm)].map(
      ([, many, one]) => many ?? one ?? '',
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

test('the job that may write runs nothing of the project', () => {
  const [, jobs = ''] = read('release.yml').split(/^jobs:$/m);
  const writing = jobs.split(/^ {2}(?=\w+:$)/m).filter((job) => job.includes('contents: write'));
  expect(writing).toHaveLength(1);
  expect(writing[0]).not.toMatch(/checkout|\bnpm\b|\bnode\b/);
});

test('tests run by the same command as everywhere', () => {
  expect(read('test.yml')).toContain('- run: npm ci\n');
  expect(read('test.yml')).toContain('- run: npm test\n');
  for (const browser of ['chrome: stable', 'chrome: beta', 'firefox: stable', 'firefox: esr'])
    expect(read('test.yml')).toContain(browser);
});
