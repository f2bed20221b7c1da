/**
 * `npm run soak [-- --write]`: ten minutes of reading and a hundred pages in both browsers; with
 * `--write` the figures go to docs/reliability.md. `npm test` has a minute of the same.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, figuresFile } from '../tests/e2e/figures.ts';
import { buildOrThrow, project, runTool } from './run.ts';

const seconds = 600;
const pages = 100;
const hour = 3_600_000;

for (const browser of ['chrome', 'firefox'] as const) await buildOrThrow(browser);
rmSync(figuresFile, { force: true });
const wishes = {
  isLoud: true,
  limit: hour,
  env: { SIDELIGHT_SOAK_SECONDS: String(seconds), SIDELIGHT_SOAK_PAGES: String(pages) },
};
/** What `npm test` counts in no less time. */
const counted = ['update', 'faults', 'size'].map((name) => `tests/e2e/${name}`);
const runs = [
  await runTool('vitest', ['run', '--project', 'soak'], wishes),
  await runTool('vitest', ['run', '--project', 'e2e', ...counted], wishes),
];
const ok = runs.every((run) => run.ok);
if (ok && process.argv.includes('--write')) {
  const figures = JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures;
  writeFileSync(join(project, 'docs', 'reliability.md'), reliability(figures));
}
process.exitCode = ok ? 0 : 1;

/** The document, from the figures of both browsers. */
function reliability({ chromium = {}, firefox = {} }: Figures): string {
  const MB = (bytes = 0): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
  const kB = (bytes = 0): string => `${(bytes / 1024).toFixed(1)} kB`;
  const row = (name: string, value: (of: Record<string, number>) => string | number | undefined) =>
    `| ${name} | ${value(chromium)} | ${value(firefox)} |`;
  return `# Reliability

Written by \`npm run soak -- --write\`; \`npm test\` runs the same tests, those of \`tests/soak/\` in
a shorter form. Both browsers have the production build in them.

| figure | Chromium | Firefox |
| --- | --- | --- |
${row('seconds of reading, every surface in random order', ({ seconds: time }) => time)}
${row('things done in them', ({ done }) => done)}
${row('articles opened, on listed sites', ({ articles }) => articles)}
${row('times that the background was ended meanwhile', ({ ended }) => ended)}
${row('requests other than for these articles', ({ requests }) => requests)}
${row('pages read one after another in one tab', ({ pages: read }) => read)}
${row('heap of the page before', ({ heapBefore }) => MB(heapBefore))}
${row('heap of the same page after them, more by', ({ heapGrowth }) => MB(heapGrowth))}
${row('faults injected into the content script', (of) => of.faultsOfContentScript)}
${row('into the background', (of) => of.faultsOfBackground)}
${row("into the extension's own pages", (of) => of.faultsOfOwnPages)}
${row('tabs open over an update', ({ tabs }) => tabs)}
${row('errors in them', ({ tabErrors }) => tabErrors)}
${row('content script, gzip', ({ content }) => kB(content))}
${row('card, gzip', ({ card }) => kB(card))}
${row('package, zipped', ({ package: bytes }) => kB(bytes))}

Requests are counted by a proxy that plays the whole web to the browser. Heap is what scripts of the
page hold after collection, the extension's in it included: by DevTools' protocol in Chromium, by the
memory reporters in Firefox. Faults are calls of the browser's interface that are refused, throw or are
never answered (\`tests/e2e/faults/\`): the page, the background and each view go on.
`;
}
