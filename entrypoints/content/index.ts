/**
 * The content script: wires the parts and starts them. Nothing is decided here.
 *
 *   page reader -> spotting -> marks -> pointer -> card
 */
import { lexicon } from 'virtual:sidelight/lexicon';
import 'virtual:sidelight/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { forgetCard } from '../../lib/card.ts';
import { page } from '../../lib/page.ts';
import { isOwnFrame } from './frames.ts';
import { clearLeftovers } from './marker.ts';
import { startOnPage, whenShown } from './start.ts';

export default defineContentScript({
  // `wxt.config.ts` puts the listed news sites here, from `data/sites.json`.
  matches: [],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!(document instanceof HTMLDocument) || page.contentType() !== 'text/html') return;
    if (!isOwnFrame()) return;
    clearLeftovers(lexicon.topics);
    forgetCard();
    whenShown(() => void startOnPage(lexicon, ctx), ctx.signal);
  },
});
