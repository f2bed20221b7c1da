import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lock, lockFaults } from '../../../../scripts/release/lockfile.ts';

const integrity = 'sha512-AAAA';
const manifest = { version: '1.0.0', allowScripts: { runner: true, other: false } };

/** A lock file that has no fault, with more packages. */
function lock(packages: Lock['packages'] = {}): Lock {
  return {
    version: '1.0.0',
    packages: {
      '': { version: '1.0.0', hasInstallScript: true },
      'node_modules/a': { integrity },
      'node_modules/a/node_modules/@b/c': { integrity },
      'node_modules/runner': { integrity, hasInstallScript: true },
      ...packages,
    },
  };
}

test('a lock file with a hash for each package has no fault', () => {
  expect(lockFaults(lock(), manifest)).toEqual([]);
});

test.each([
  ['an address', { integrity, resolved: 'https://registry.example/a.tgz' }, 'the address https'],
  ['no hash', {}, 'no "integrity"'],
  ['a weak hash', { integrity: 'sha1-AAAA' }, 'the hash sha1-AAAA'],
  ['a script', { integrity, hasInstallScript: true }, 'a script that runs when it is installed'],
])('a package with %s is a fault, told by its path', (_what, locked, found) => {
  const faults = lockFaults(lock({ 'node_modules/a/node_modules/@b/c': locked }), manifest);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.where).toBe('package-lock.json, node_modules/a/node_modules/@b/c');
  expect(faults[0]?.found).toContain(found);
});

test('leave that is refused does not let a script run', () => {
  const packages = { 'node_modules/other': { integrity, hasInstallScript: true } };
  expect(lockFaults(lock(packages), manifest)).toHaveLength(1);
});

test('leave that nothing needs is a fault', () => {
  const allowScripts = { runner: true, gone: true, a: true };
  const faults = lockFaults(lock(), { version: '1.0.0', allowScripts });
  expect(faults.map(({ where }) => where)).toEqual([
    'package.json, allowScripts, gone',
    'package.json, allowScripts, a',
  ]);
});

test('another version than that of package.json is a fault', () => {
  const [fault] = lockFaults(lock(), { ...manifest, version: '1.1.0' });
  expect(fault?.found).toBe('1.0.0 and 1.0.0');
  expect(fault?.expected).toContain('1.1.0');
});

test('the lock file of this project has no fault, and hundreds of packages', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8'));
  const own = read('package-lock.json');
  expect(Object.keys(own.packages).length).toBeGreaterThan(300);
  expect(lockFaults(own, read('package.json'))).toEqual([]);
});
