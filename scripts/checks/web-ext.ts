/** What addons.mozilla.org would say of a build. */
import { type Run, runTool } from '../run.ts';

/** Lints a folder as the store does; a warning is a fault, as no reviewer should have to read one. */
export function webExtLint(folder: string): Promise<Run> {
  return runTool('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--no-config-discovery',
    '--warnings-as-errors',
  ]);
}
