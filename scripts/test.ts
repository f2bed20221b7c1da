/** `npm test`: everything that can be checked, in turn; see the last line for how it went. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserStep } from './checks/browsers.ts';
import { type Check, Report } from './checks/report.ts';
import { vitestCheck } from './checks/vitest.ts';
import { webExtLint } from './checks/web-ext.ts';
import { releaseFiles } from './release/files.ts';
import { build, runScript, runTool } from './run.ts';

async function types(): Promise<Check> {
  const prepared = await runTool('wxt', ['prepare']);
  return prepared.ok ? runTool('tsc', ['--noEmit']) : prepared;
}

const report = new Report();
const chromium = await report.step('browser: Chromium', () => browserStep('chromium'));
const firefox = await report.step('browser: Firefox', () => browserStep('firefox'));
await report.step('types', types);
await report.step('lint', () => runTool('biome', ['ci', '--colors=off']));
await report.step('unused files and exports', () => runTool('knip', ['--no-progress']));
await report.step('dossier', () => runScript('scripts/data-check.ts', []));
await report.step('export of the dossier', () =>
  runScript('scripts/data-export.ts', [mkdtempSync(join(tmpdir(), 'sidelight-'))]),
);
await report.step('unit tests', () => vitestCheck('unit'));
const chromeBuild = await report.step('build for Chrome', () => build('chrome'));
const firefoxBuild = await report.step('build for Firefox', () => build('firefox'));
if (firefoxBuild) await report.step('web-ext lint', () => webExtLint('.output/firefox-mv3'));
else report.skip('web-ext lint', 'there is no build for Firefox');
if (chromeBuild && firefoxBuild) await report.step('release files', () => releaseFiles());
else report.skip('release files', 'a build failed');
// The tests of the browser that is there are worth running when the other one is missing.
if (!chromeBuild || !firefoxBuild) report.skip('end-to-end tests', 'a build failed');
else if (!chromium && !firefox) report.skip('end-to-end tests', 'there is no browser');
else {
  await report.step('end-to-end tests', () => vitestCheck('e2e'));
  await report.step('random changes to pages', () => vitestCheck('random'));
  await report.step('a minute of reading', () => vitestCheck('soak'));
}
process.exitCode = report.end();
