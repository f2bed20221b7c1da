/**
 * The names of languages other than English, asked of the background where a page may need them.
 * A page in English, as most are, never carries them.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { send } from '../../lib/messages.ts';
import { page } from '../../lib/page.ts';
import { beyondLatin } from '../../lib/spotting/fold.ts';
import type { Words } from '../../lib/spotting/lexicon.ts';

/** Letters from Greek onwards; punctuation and signs lie between the two last ranges. */
const otherScript = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]+/g;

/** How many letters of a text are not Latin. */
export function countOtherScript(text: string): number {
  if (!beyondLatin.test(text)) return 0;
  return text.match(otherScript)?.join('').length ?? 0;
}

/**
 * Gets the words once for a page, when it is first found to need them.
 * @param learn is given the words; the page has to be read anew then
 * @returns to be told before the page is read and each time it has been, and whether other scripts
 *   were met
 */
export function createLanguages(
  ctx: ContentScriptContext,
  learn: (words: Words[]) => void,
): (isForeign: boolean) => void {
  let asked = false;
  return (isForeign) => {
    const isEnglish = /^en(?![a-z])/i.test(page.root().lang);
    if (asked || ctx.isInvalid || (isEnglish && !isForeign)) return;
    asked = true;
    send('words', {}).then(learn, () => {
      // No background was there to answer: the next change of the page tries again.
      asked = false;
    });
  };
}
