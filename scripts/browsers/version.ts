/** Tells which version an installed browser is. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A snap or a cold disk can take its time for the first start. */
const patience = 30_000;

/** On Windows browsers print nothing to a pipe; their version stands beside the executable. */
function versionBeside(executable: string): string | undefined {
  const folder = dirname(executable);
  const ini = join(folder, 'application.ini');
  if (existsSync(ini)) return /^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1]?.trim();
  return readdirSync(folder)
    .map((name) => /^\d+(?:\.\d+){3}/.exec(name)?.[0])
    .find((version) => version !== undefined);
}

/** The version as the browser gives it, such as "146.0.1"; throws where it cannot be told. */
export async function versionOf(executable: string): Promise<string> {
  const version =
    process.platform === 'win32'
      ? versionBeside(executable)
      : /\d+(?:\.\d+)+/.exec(
          (await run(executable, ['--version'], { timeout: patience })).stdout,
        )?.[0];
  if (!version) throw new Error('it does not tell its version');
  return version;
}
