/** Where Chrome, Chromium and Edge on Linux look for policies. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asRoot } from '../../scripts/browsers/apt.ts';
import { buildOf } from './browser.ts';
import type { Ground } from './policy.ts';

/** Chrome, Chromium and Edge each have a folder of their own; which of them runs, need not be known. */
const chromiumFolders = [
  '/etc/chromium/policies/managed',
  '/etc/chromium-browser/policies/managed',
  '/etc/opt/chrome/policies/managed',
  '/etc/opt/chrome_for_testing/policies/managed',
  '/etc/opt/edge/policies/managed',
];

/** Runs a command as root; throws with what to do where that is not to be had. */
function runAsRoot(command: string[], input = ''): void {
  const [program, ...rest] = [...(asRoot() ?? []), ...command] as [string, ...string[]];
  const { status, stderr } = spawnSync(program, rest, { input, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      `${command.join(' ')} failed: Chromium reads policies from /etc only, so this test runs as root or where sudo asks for no password. ${stderr ?? ''}`,
    );
}

/** The id that Chromium gives to an extension that is loaded from a folder. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The folders on the way to one that are not there yet, innermost first. */
function missing(folder: string): string[] {
  return existsSync(folder) ? [] : [folder, ...missing(dirname(folder))];
}

export function groundForChromium(): Ground {
  if (process.platform !== 'linux') throw new Error('policies are tested on Linux, like in CI');
  // In a folder of its own the extension has an id of its own: no other test meets this policy.
  const extension = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-managed-')));
  cpSync(buildOf('chromium'), extension, { recursive: true });
  const made = [...new Set(chromiumFolders.flatMap(missing))];
  const files = chromiumFolders.map((folder) => join(folder, 'sidelight-test.json'));
  return {
    extension,
    files,
    change(policy) {
      runAsRoot(['mkdir', '-p', ...chromiumFolders]);
      const content = { '3rdparty': { extensions: { [idOf(extension)]: policy } } };
      runAsRoot(['tee', ...files], JSON.stringify(content));
    },
    clear() {
      runAsRoot(['rm', '-f', ...files]);
      // The longest first, so that each is empty when its turn comes.
      const emptied = made.filter(existsSync).sort((a, b) => b.length - a.length);
      if (emptied.length > 0) runAsRoot(['rmdir', ...emptied]);
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
