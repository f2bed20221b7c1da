/**
 * What hostile pages are measured by: whether their own script still gets its turns. Lives in the
 * page, so it may use nothing from outside itself.
 */
import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';
import { isFirefox } from './firefox.ts';
import { type Marks, marks } from './reader.ts';

interface Heart {
  /** The longest times between two frames, and between two messages, in milliseconds. */
  frame: number;
  message: number;
  /** How long all the gaps were that a free page would not have had. */
  missed: number;
  since: number;
}
declare global {
  interface Window {
    heart: Heart;
  }
}

/** Lets the page's script ask for a turn again and again, from when the page has been drawn. */
export function startHeart(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const heart = { frame: 0, message: 0, missed: 0, since: performance.now() };
    const { port1, port2 } = new MessageChannel();
    let lastMessage = heart.since;
    let lastFrame = heart.since;
    // A message comes as soon as there is nothing else to do; a frame, when it is drawn.
    port1.onmessage = () => {
      const now = performance.now();
      heart.message = Math.max(heart.message, now - lastMessage);
      if (now - lastMessage > 2) heart.missed += now - lastMessage;
      lastMessage = now;
      port2.postMessage(0);
    };
    const beat = (): void => {
      const now = performance.now();
      heart.frame = Math.max(heart.frame, now - lastFrame);
      lastFrame = now;
      requestAnimationFrame(beat);
    };
    port2.postMessage(0);
    requestAnimationFrame(beat);
    window.heart = heart;
  });
}

export interface Gaps {
  longest: number;
  frame: number;
  message: number;
  share: number;
}

/** The longest gaps since the heart was started, and the share of time that the page did not have. */
export function heartOf(page: Page): Promise<Gaps> {
  return page.evaluate(() => {
    const { frame, message, missed, since } = window.heart;
    const longest = Math.max(frame, message);
    return { longest, frame, message, share: missed / (performance.now() - since) };
  });
}

/**
 * A hostile page may take us this long, in milliseconds: what counts is that its own script has its
 * turns. A million text nodes take Firefox 17 to 21 seconds, each slice followed by a rest.
 */
const patience = 50_000;

/** Waits long for marks. */
export async function marksAtLast(page: Page, expected: (found: Marks) => boolean): Promise<Marks> {
  let found: Marks = {};
  await until(
    'marks on a hostile page',
    async () => {
      found = await marks(page);
      return expected(found);
    },
    patience,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; the marks are ${JSON.stringify(found).slice(0, 500)}`);
  });
  return found;
}

/** What the profiler saw: the time in the functions of the extension, and in what these called. */
async function profiledShare(page: Page, busy: () => Promise<void>): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 500 });
  await client.send('Profiler.start');
  await busy();
  const { profile } = await client.send('Profiler.stop');
  await client.detach();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (ours.has(id)) for (const child of children) if (nodes.has(child)) ours.add(child);
  }
  let time = 0;
  for (const [at, id] of (profile.samples ?? []).entries())
    if (ours.has(id)) time += profile.timeDeltas?.[at] ?? 0;
  return time / (profile.endTime - profile.startTime);
}

/** What the page's script missed of the time: whatever the main thread did besides, ours included. */
async function missedShare(page: Page, busy: () => Promise<void>): Promise<number> {
  await startHeart(page);
  await busy();
  return (await heartOf(page)).share;
}

/**
 * The share of a core that the extension takes while a page is busy. Chromium's profiler tells it;
 * for Firefox it is the share of time in gaps of more than 2 ms between the page's own turns, which
 * has the browser's drawing in it; a test takes away what it is without the extension.
 */
export function shareOf(page: Page, busy: () => Promise<void>): Promise<number> {
  return isFirefox(page.browser()) ? missedShare(page, busy) : profiledShare(page, busy);
}
