/** Installs Debian's and Ubuntu's browsers, where this user may. */
import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './kinds.ts';

const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** A slow mirror may take minutes; a hung one must not take the night. */
const patience = 15 * 60_000;

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** What to put before a command to run it as root: nothing, sudo, or undefined where neither does. */
export function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** The command line that installs a kind by hand, for messages. */
export function aptAdvice(kind: BrowserKind): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages[kind]}`;
}

/** True where there is `apt-get` and the right to use it. */
export function canUseApt(): boolean {
  return process.platform === 'linux' && works('apt-get', ['--version']) && asRoot() !== undefined;
}

/** Installs the package of a kind; throws with what apt said where that fails. */
export function installByApt(kind: BrowserKind): void {
  const prefix = [...(asRoot() ?? []), 'env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', packages[kind]]]) {
    const [command, ...rest] = [...prefix, 'apt-get', '-q', ...args] as [string, ...string[]];
    const { status, error, stdout, stderr } = spawnSync(command, rest, {
      encoding: 'utf8',
      timeout: patience,
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // A list that could not be fetched need not be the one with the browser: the install decides.
    if (status !== 0 && args[0] !== 'update') {
      const said = `${stdout ?? ''}${stderr ?? ''}`.trim() || String(error);
      throw new Error(`apt-get ${args.join(' ')} failed:\n${said}`);
    }
  }
}
