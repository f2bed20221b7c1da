/** A copy of the production build in which each call of the browser can be made to fail. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import { buildOf } from '../browser.ts';
import { failCalls, toldEvent } from './failing.ts';

/** A site that the copy may read without having it on its list, as if the reader had added it. */
export const addedSite = 'example.org';

export interface FaultyBuild {
  folder: string;
  /** Has a call fail in the background from its start on, once the copy is installed again. */
  failAtStart(fault: string): void;
  remove(): void;
}

/** Makes the copy; what fails is said later, see `failCalls`. */
export function faultyBuild(kind: BrowserKind, calls: readonly string[]): FaultyBuild {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-faulty-')));
  cpSync(buildOf(kind), folder, { recursive: true });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const before = (atStart = ''): string =>
    `(${failCalls})(${[calls, toldEvent, atStart].map((value) => JSON.stringify(value)).join()});\n`;

  const manifest = JSON.parse(read('manifest.json')) as {
    host_permissions: string[];
    content_scripts: { js: string[] }[];
  };
  manifest.host_permissions.push(`*://*.${addedSite}/*`);
  write('manifest.json', JSON.stringify(manifest));
  for (const { js } of manifest.content_scripts)
    for (const file of js) write(file, before() + read(file));
  write('failing.js', before());
  for (const page of readdirSync(folder).filter((file) => file.endsWith('.html')))
    write(page, read(page).replace('<head>', '<head><script src="/failing.js"></script>'));

  const background = read('background.js');
  const failAtStart = (fault: string): void => write('background.js', before(fault) + background);
  failAtStart('');
  return { folder, failAtStart, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
