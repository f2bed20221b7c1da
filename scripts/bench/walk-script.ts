/** The bare walk as a script of a page's own, for its first run. */

export const walkScript = 'walk.js';

/** Written out, for what runs cold has to be as small as what it is compared by. */
export const walkSource = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  window.walked = length;
})();`;

/** A page that walks itself when it has been parsed. */
export function withWalk(html: string): string {
  return html.replace('</head>', `<script src="/${walkScript}" defer></script></head>`);
}
