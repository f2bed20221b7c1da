/**
 * Firefox's own profiler, started and read from the browser's window: the nearest that Firefox has
 * to what the protocol of Chromium gives. Nothing of it is in the extension.
 */
import type { Browser, Page } from 'puppeteer-core';
import { inBrowserWindow, valueInBrowserWindow } from '../../tests/e2e/firefox.ts';

export interface GeckoCost {
  /** Processor time in milliseconds in which the script, or what it called, was sampled. */
  total: number;
  /** What took longest, by the innermost function of the script. */
  functions: { name: string; ms: number }[];
}

/** Milliseconds between samples; shorter ones cost more than what they measure. */
export const interval = 0.5;

/** Runs in the browser's window, where the profile is too large to be handed over whole. */
const summary = `async (script) => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const byName = {};
  let total = 0;
  for (const { threads } of [profile, ...profile.processes])
    for (const { stringTable, samples, stackTable, frameTable } of threads) {
      if (!stringTable.some((text) => text.includes(script))) continue;
      const { stack, threadCPUDelta } = samples.schema;
      const { prefix, frame } = stackTable.schema;
      const location = frameTable.schema.location;
      const known = new Map([[null, '']]);
      const ours = (at) => {
        if (!known.has(at)) {
          const entry = stackTable.data[at];
          const text = stringTable[frameTable.data[entry[frame]][location]];
          known.set(at, text.includes(script) ? text : ours(entry[prefix]));
        }
        return known.get(at);
      };
      for (const sample of samples.data) {
        const name = ours(sample[stack] ?? null);
        if (name === '') continue;
        const ms = (sample[threadCPUDelta] ?? 0) / 1e6;
        total += ms;
        byName[name] = (byName[name] ?? 0) + ms;
      }
    }
  const functions = Object.entries(byName)
    .map(([name, ms]) => ({ name: name.replace(/\\(.*content\\.js/, '('), ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 12);
  return JSON.stringify({ total, functions });
}`;

/** Profiles the browser while `work` is done; what counts is the script with this in its address. */
export async function profiled(
  page: Page,
  script: string,
  work: () => Promise<unknown>,
): Promise<GeckoCost> {
  const browser = page.browser();
  await inBrowserWindow(
    browser,
    `Services.profiler.StartProfiler(2 ** 24, ${interval}, ['js', 'cpu', 'nomarkerstacks'], ['GeckoMain'])`,
  );
  await work();
  return JSON.parse(await valueInBrowserWindow(browser, `(${summary})(${JSON.stringify(script)})`));
}

/** Lets pages tell the time exactly; Firefox rounds it to a millisecond. */
export function exactTime(browser: Browser): Promise<void> {
  return inBrowserWindow(
    browser,
    `Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)`,
  );
}
