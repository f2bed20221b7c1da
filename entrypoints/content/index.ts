/**
 * The content script: wires the parts and starts them. Nothing is decided here.
 *
 *   page reader -> spotting -> marks -> pointer -> card
 */
import { lexicon } from 'virtual:sidelight/lexicon';
import 'virtual:sidelight/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { forgetCard } from '../../lib/card.ts';
import { tellFault } from '../../lib/faults/tell.ts';
import { page } from '../../lib/page.ts';
import { breathe } from './breathe.ts';
import { isOwnFrame } from './frames.ts';
import { clearLeftovers } from './marker.ts';
import { startOnPage, whenShown } from './start.ts';

export default defineContentScript({
  // `wxt.config.ts` puts the listed news sites here, from `data/sites.json`.
  matches: [],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  // Who puts it into an open page waits for it: from then on the page answers.
  async main(ctx) {
    if (!(document instanceof HTMLDocument) || page.contentType() !== 'text/html') return;
    if (!isOwnFrame()) return;
    clearLeftovers(lexicon.topics);
    forgetCard();
    await whenShown(ctx.signal);
    // The script has just been compiled, which is task enough.
    await breathe();
    // Where the browser refuses what is needed, as settings that cannot be read, the page stays as it is.
    await startOnPage(lexicon, ctx).catch(tellFault('start'));
  },
});
