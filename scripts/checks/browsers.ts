/** The step of `npm test` that makes sure that a browser is there. */
import { ensureBrowser } from '../browsers/install.ts';
import { type BrowserKind, kindFacts } from '../browsers/kinds.ts';
import type { Check } from './report.ts';

/** Finds or installs a browser, and names it to the steps that follow. */
export async function browserStep(kind: BrowserKind): Promise<Check> {
  const { executable, version } = await ensureBrowser(kind);
  console.log(`${executable}, version ${version}`);
  // So that no test looks for another one, or begins to install.
  process.env[kindFacts[kind].override] = executable;
  return { ok: true, output: '' };
}
