import { bare } from '../../spotting/fold.ts';

const gap = /[^\p{L}\p{M}\p{N}]+/gu;

/** A text as search knows it: words in their barest form with one blank between, signs left out. */
export function wordsOf(text: string): string {
  return bare(text).replace(gap, ' ').trim();
}
