/** `npm run release:check`: whether both stores would take what is here; see the last line. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Check, Report } from './checks/report.ts';
import { webExtLint } from './checks/web-ext.ts';
import { sha256 } from './release/archive.ts';
import { auditFaults, auditOf } from './release/audit.ts';
import { type Fault, faultLine } from './release/fault.ts';
import { releaseFiles } from './release/files.ts';
import { acceptManifests, builds } from './release/snapshot.ts';
import { zipsFromSource } from './release/source.ts';
import { copyTree, linkPackages } from './release/tree.ts';
import { makeZips, weightFaults, type Zips, zipFaults } from './release/zips.ts';
import { buildOrThrow, project, runScript, runTool } from './run.ts';

const usage = 'npm run release:check -- [--no-install] [--must-audit] [--accept-manifest]';

const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const result = join(project, '.output', 'release');

function checked(faults: Fault[]): Check {
  return { ok: faults.length === 0, output: faults.map(faultLine).join('\n') };
}

/** The zips and their sums, where whoever releases finds them. */
function keep(zips: Zips): void {
  rmSync(result, { recursive: true, force: true });
  mkdirSync(result, { recursive: true });
  const sums = [...zips].map(([name, zip]) => `${sha256(zip)}  ${name}\n`);
  for (const [name, zip] of zips) writeFileSync(join(result, name), zip);
  writeFileSync(join(result, 'SHA256SUMS'), sums.join(''));
  for (const sum of sums) console.log(`    ${sum.trim()}`);
}

/** Asks the registry what is known of the packages; nobody may take silence for a good answer. */
async function audit(report: Report, isNeeded: boolean): Promise<void> {
  const script = process.env.npm_execpath;
  const said = script
    ? auditOf((await runScript(script, ['audit', '--json'], { limit: 120_000 })).output)
    : { notChecked: 'run this by `npm run release:check`' };
  if ('advisories' in said) {
    const file = new URL('release/audit-explained.json', import.meta.url);
    const explained = JSON.parse(readFileSync(file, 'utf8'));
    await report.step('npm audit', async () => checked(auditFaults(said.advisories, explained)));
  } else if (isNeeded) report.skip('npm audit', said.notChecked);
  else console.log(`not checked: npm audit: ${said.notChecked}`);
}

async function check(isQuick: boolean, mustAudit: boolean): Promise<number> {
  const report = new Report();
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-release-'));
  const first = join(folder, 'one');
  const second = join(folder, 'a second place', 'two ü');
  let zips: Zips = new Map();
  try {
    const isMade = await report.step('zips of both packages and the source', async () => {
      for (const place of [first, second]) {
        copyTree(place);
        linkPackages(place);
      }
      zips = await makeZips(first, version);
      return { ok: true, output: '' };
    });
    if (!isMade) return report.end();
    keep(zips);
    await report.step(
      'the same bytes in another folder, language and part of the day',
      async () => {
        const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
        return checked(zipFaults(zips, await makeZips(second, version, env), 'in a second folder'));
      },
    );
    const how = isQuick ? 'with the packages that are here' : 'npm ci && npm run zip';
    await report.step(`the same bytes from the source zip (${how})`, async () => {
      const others = await zipsFromSource(zips, join(folder, 'source'), version, isQuick);
      return checked(zipFaults(zips, others, 'from the source zip'));
    });
    await report.step('weight of the packages', async () => checked(weightFaults(zips, version)));
    const output = join(first, '.output');
    await report.step('web-ext lint', () => webExtLint(join(output, builds.firefox)));
    await report.step('release files', () => releaseFiles(output));
    await audit(report, mustAudit);
    return report.end();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function accept(): Promise<number> {
  for (const browser of ['chrome', 'firefox'] as const) await buildOrThrow(browser);
  const files = acceptManifests(join(project, '.output'));
  const { ok, output } = await runTool('biome', ['format', '--write', ...files]);
  if (!ok) throw new Error(output);
  for (const file of files) console.log(`${file} is as the build has it`);
  return 0;
}

try {
  const { values } = parseArgs({
    options: {
      'no-install': { type: 'boolean', default: false },
      'must-audit': { type: 'boolean', default: false },
      'accept-manifest': { type: 'boolean', default: false },
    },
  });
  process.exitCode = values['accept-manifest']
    ? await accept()
    : await check(values['no-install'], values['must-audit']);
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  console.error(`release:check: ${message}`);
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`Use it as: ${usage}`);
  process.exitCode = 1;
}
