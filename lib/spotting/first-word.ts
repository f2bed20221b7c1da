/**
 * The RegExp that finds where names may begin: it knows their first words only. Whole names would
 * make it ten times as long, and slow to compile.
 */

interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

/**
 * RegExp source that matches the longest of `words` at a place. A tree of letters, which is faster
 * than the words side by side.
 * @param letterSource the RegExp source for one letter
 */
export function wordsSource(
  words: Iterable<string>,
  letterSource: (letter: string) => string,
): string {
  const root: Node = { ends: false, next: new Map() };
  for (const word of words) {
    let node = root;
    // UTF-16 units, as texts are read.
    for (const letter of word.split('')) {
      const child: Node = node.next.get(letter) ?? { ends: false, next: new Map() };
      node.next.set(letter, child);
      node = child;
    }
    node.ends = true;
  }
  const sourceOf = ({ ends, next }: Node): string => {
    const branches = [...next].map(([letter, child]) => letterSource(letter) + sourceOf(child));
    if (branches.length === 0) return '';
    if (branches.length === 1 && !ends) return branches.join('');
    return `(?:${branches.join('|')})${ends ? '?' : ''}`;
  };
  return sourceOf(root);
}
