/** Where Firefox on Linux looks for policies. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { kindFacts } from '../../scripts/browsers/kinds.ts';
import { installedPlaces } from '../../scripts/browsers/places.ts';
import { buildOf } from './browser.ts';
import type { Ground } from './policy.ts';

/** The program itself, where what was found is a script or a link that starts it. */
function programOf(executable: string): string {
  const program = [executable, ...installedPlaces('firefox')]
    .map((file) => realpathSync(file))
    .find((file) => existsSync(join(dirname(file), 'application.ini')));
  if (!program) throw new Error(`no folder of a Firefox that could be copied for ${executable}`);
  return program;
}

/**
 * Firefox looks beside its program. A copy of that, with links to all else, has a policy of its own,
 * so that nothing of the machine is touched and no rights are needed.
 */
export async function groundForFirefox(): Promise<Ground> {
  const system = '/etc/firefox/policies/policies.json';
  if (existsSync(system))
    throw new Error(`${system} goes before the policy of this test: move it away for that long`);
  const program = programOf((await ensureBrowser('firefox')).executable);
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-managed-')));
  for (const name of readdirSync(dirname(program)))
    if (name !== basename(program) && name !== 'distribution')
      symlinkSync(join(dirname(program), name), join(home, name));
  copyFileSync(program, join(home, basename(program)));
  const file = join(home, 'distribution', 'policies.json');
  mkdirSync(dirname(file));
  const { override } = kindFacts.firefox;
  const before = process.env[override];
  process.env[override] = join(home, basename(program));
  return {
    extension: buildOf('firefox'),
    files: [file],
    change(policy) {
      const content = { '3rdparty': { Extensions: { 'sidelight@sidelight.invalid': policy } } };
      writeFileSync(file, JSON.stringify({ policies: content }));
    },
    clear() {
      if (before === undefined) delete process.env[override];
      else process.env[override] = before;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
