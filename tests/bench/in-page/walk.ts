/** The bare walk: what any reading of a page costs at least. */

/** Visits each text node and reads its text; the sum keeps the engine from leaving it out. */
export function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += (node as Text).data.length;
  return length;
}
