/** The step of `npm test` that makes sure that a browser is there. */
import { ensureBrowser } from '../browsers/install.ts';
import { type BrowserKind, kindFacts } from '../browsers/kinds.ts';
import type { Check } from './report.ts';

/**
 * Finds or installs a browser, and names it to the steps that follow: no test then looks for
 * another, and none begins to install one when that has failed already.
 */
export async function browserStep(kind: BrowserKind): Promise<Check> {
  const { override } = kindFacts[kind];
  try {
    const { executable, version } = await ensureBrowser(kind);
    console.log(`${executable}, version ${version}`);
    process.env[override] = executable;
    return { ok: true, output: '' };
  } catch (error) {
    process.env[override] = 'a browser that could not be had';
    return { ok: false, output: (error as Error).message };
  }
}
