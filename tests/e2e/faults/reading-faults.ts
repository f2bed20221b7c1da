/** What is left of reading where a call of the content script fails. The page itself is never hurt. */
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import type { Way } from './failing.ts';

export interface ReadingFault {
  ways: readonly Way[];
  /** The page's names are marked. */
  marks: boolean;
  /** Resting on one opens its card. */
  card: boolean;
  /** The popup is told what is on the page; where it is not, it says that nothing is read here. */
  answers: boolean;
  /** Missing where both browsers have the call. */
  only?: BrowserKind;
}

const later: readonly Way[] = ['rejects', 'silent'];
const all = { marks: true, card: true, answers: true } as const;

export const readingFaults: Readonly<Record<string, ReadingFault>> = {
  // Whoever has switched Sidelight off here has it off: without settings nothing is read.
  'storage.local.get': { ways: later, marks: false, card: false, answers: false },
  // As where no organisation has set anything.
  'storage.managed.get': { ways: later, ...all },
  // Other settings count from the next page on.
  'storage.onChanged.addListener': { ways: ['throws'], ...all },
  'storage.onChanged.removeListener': { ways: ['throws'], ...all },
  'runtime.onMessage.addListener': { ways: ['throws'], ...all, answers: false },
  'runtime.onMessage.removeListener': { ways: ['throws'], ...all },
  // What cards show comes from the background.
  'runtime.sendMessage': { ways: [...later, 'throws'], marks: true, card: false, answers: true },
  // The end of the extension is noticed when the reader comes back to the tab.
  'runtime.connect': { ways: ['throws'], ...all },
  // What is written in shadow roots goes without marks.
  'dom.openOrClosedShadowRoot': { ways: ['throws'], ...all, only: 'chromium' },
};
