/** A profile of its own for each browser that is started, gone when the browser is. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../run.ts';

/** The beginning of a file: enough of a starter script to see what it starts. */
function beginning(file: string): string {
  const start = Buffer.alloc(2048);
  const handle = openSync(file, 'r');
  try {
    return start.toString('latin1', 0, readSync(handle, start));
  } finally {
    closeSync(handle);
  }
}

function isSnap(executable: string): boolean {
  const file = realpathSync(executable);
  if (/\/snap\b/.test(`${executable} ${file}`)) return true;
  // Ubuntu's own packages are scripts that start the snap.
  const text = beginning(file);
  return text.startsWith('#!') && text.includes('/snap/');
}

export interface Profile {
  folder: string;
  remove(): void;
}

export function createProfile(executable: string): Profile {
  // A snap does not see the system's folder for temporary files; the project's own it may see.
  const parent = isSnap(executable) ? join(project, '.output') : tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'sidelight-profile-'));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  // Where this process ends before the browser is closed, as on Ctrl+C.
  process.once('exit', remove);
  return { folder, remove };
}
