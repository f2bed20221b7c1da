/**
 * Measures what Sidelight costs a page, beside a bare walk and other ways to mark names, and how
 * soon cards, popup and answers are there:
 * `npm run bench [-- --browser chrome|firefox] [-- --only pages|surfaces] [-- --pages DIR] [-- --write]`.
 * Ends with status 1 where a budget is missed.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bench/bundle.ts';
import { benchmarks } from './bench/document.ts';
import { savedPages } from './bench/pages.ts';
import { parts } from './bench/parts.ts';
import { missed, repeatable, section } from './bench/report.ts';
import { runIn } from './bench/run.ts';
import { type BrowserKind, browserKinds } from './browsers/kinds.ts';
import { project } from './run.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    pages: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const named: Readonly<Record<string, BrowserKind>> = {
  chrome: 'chromium',
  chromium: 'chromium',
  firefox: 'firefox',
};
const only = values.browser === undefined ? undefined : named[values.browser];
if (values.browser !== undefined && !only) {
  console.error(`bench: --browser: expected chrome or firefox, found "${values.browser}"`);
  process.exit(2);
}
const wanted = parts.filter((part) => values.only === undefined || values.only === part);
if (wanted.length === 0) {
  console.error(`bench: --only: expected ${parts.join(' or ')}, found "${values.only}"`);
  process.exit(2);
}
if (values.write && wanted.length < parts.length) {
  console.error('bench: --write: the document has all parts, so that --only cannot write it');
  process.exit(2);
}

const saved = values.pages === undefined ? [] : savedPages(values.pages);
const scripts = new Map<string, string>();
if (wanted.includes('pages')) {
  scripts.set('ours.js', await bundle('ours', 'sidelight'));
  scripts.set('contest.js', await bundle('contest', 'contest'));
}
const sections: string[] = [];
const faults: string[] = [];
for (const kind of only ? [only] : browserKinds) {
  const results = await runIn(kind, {
    parts: wanted,
    scripts,
    saved,
    tell: (line) => console.error(line),
  });
  sections.push(section(repeatable(results)));
  faults.push(...missed(results));
  console.log(section(results));
}
if (values.write) {
  writeFileSync(
    join(project, 'docs', 'benchmarks.md'),
    benchmarks(sections, availableParallelism()),
  );
  console.log('docs/benchmarks.md written');
}
for (const fault of faults) console.error(`budget missed: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
