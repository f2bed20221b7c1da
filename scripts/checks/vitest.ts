/** Runs a project of Vitest and counts its tests. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project, runTool } from '../run.ts';
import type { Check } from './report.ts';

/** The parts of Vitest's JSON report that are read here. */
interface JsonReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { name: string; status: string; message: string }[];
}

/** All tests of a project; one that was skipped counts as failed, for nobody has seen it pass. */
export async function vitestCheck(name: 'unit' | 'e2e' | 'random' | 'soak'): Promise<Check> {
  const folder = join(project, '.output', 'reports');
  const file = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { ok, output } = await runTool(
    'vitest',
    [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { isLoud: true, limit: 40 * 60_000 },
  );
  let report: JsonReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { ok: false, output: `${output}\nVitest ended without a report.` };
  }
  const { numTotalTests: total, numPassedTests: passed, testResults } = report;
  const faults = testResults
    .filter(({ status, message }) => status !== 'passed' && message !== '')
    .map(({ name: where, message }) => `${where}: ${message}`);
  return {
    ok: ok && total > 0,
    output: faults.join('\n'),
    tests: { passed, failed: total - passed },
  };
}
