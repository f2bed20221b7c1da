/** Room: how long texts may be, and that both sides have as much of it. */
import type { Report } from '../fault.ts';

export const sideIds = ['pakistan', 'afghanistan'];
/** Words a side may have for one word of the other. */
const wordRatio = { least: 0.85, most: 1.18 };

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Reports a text of fewer or more words than it should have. */
export function checkLength(
  file: string,
  path: PropertyKey[],
  text: string,
  { least = 0, most }: { least?: number; most: number },
  report: Report,
): void {
  const words = wordCount(text);
  if (words >= least && words <= most) return;
  const expected = least > 0 ? `${least} to ${most}` : `at most ${most}`;
  report(file, path, `expected ${expected} words, found ${words}`);
}

/** Pakistan and the Afghan side have the same room. */
export function checkBalance(
  file: string,
  path: PropertyKey[],
  versions: readonly { party: string; text: string }[],
  report: Report,
): void {
  const [ours, theirs] = sideIds.map((side) => versions.find(({ party }) => party === side)?.text);
  if (!ours || !theirs) return;
  const ratio = wordCount(ours) / wordCount(theirs);
  if (ratio < wordRatio.least || ratio > wordRatio.most)
    report(
      file,
      path,
      `expected equal room: ${wordCount(ours)} words of Pakistan to ${wordCount(theirs)} of the Afghan side is not within ${wordRatio.least} and ${wordRatio.most}`,
    );
}
