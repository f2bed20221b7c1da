/** What `package-lock.json` must and must not have: nothing is installed that nobody vouched for. */
import type { Fault } from './fault.ts';

const file = 'package-lock.json';

export interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

export interface Lock {
  name?: string;
  version?: string;
  packages: Readonly<Record<string, LockedPackage>>;
}

/** The parts of `package.json` that the lock file must agree with. */
export interface PackageFile {
  version: string;
  /** Which packages may, or may not, run a script when they are installed. */
  allowScripts?: Readonly<Record<string, boolean>>;
}

/** `node_modules/a/node_modules/@b/c` is of the package `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The faults of one locked package. */
function packageFaults(path: string, locked: LockedPackage, allowed: ReadonlySet<string>): Fault[] {
  const where = `${file}, ${path}`;
  const faults: Fault[] = [];
  if (locked.resolved !== undefined)
    faults.push({
      where,
      found: `the address ${locked.resolved}`,
      expected: 'none: the reader of the file has a registry of his own (.npmrc says so to npm)',
    });
  if (!/^sha512-/.test(locked.integrity ?? ''))
    faults.push({
      where,
      found: locked.integrity ? `the hash ${locked.integrity}` : 'no "integrity"',
      expected: 'a hash that begins with sha512-',
    });
  if (locked.hasInstallScript && !allowed.has(nameOf(path)))
    faults.push({
      where,
      found: 'a script that runs when it is installed',
      expected: `none, or "${nameOf(path)}": true in "allowScripts" of package.json`,
    });
  return faults;
}

/** Whether a lock file can be trusted, and agrees with `package.json`. */
export function lockFaults(lock: Lock, { version, allowScripts = {} }: PackageFile): Fault[] {
  const { '': root, ...packages } = lock.packages;
  const faults: Fault[] = [];
  if (lock.version !== version || root?.version !== version)
    faults.push({
      where: `${file}, version`,
      found: `${lock.version} and ${root?.version}`,
      expected: `${version} twice, as in package.json: run \`npm install --package-lock-only\``,
    });
  const allowed = new Set(Object.keys(allowScripts).filter((name) => allowScripts[name]));
  for (const [path, locked] of Object.entries(packages))
    faults.push(...packageFaults(path, locked, allowed));
  const withScript = new Set(
    Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path)),
  );
  for (const name of allowed)
    if (!withScript.has(name))
      faults.push({
        where: `package.json, allowScripts, ${name}`,
        found: 'leave for a script',
        expected: 'none: no such package is locked, or it has no script',
      });
  return faults;
}
