/**
 * A minimal acyclic automaton: a tree of letters in which equal ends are shared.
 *
 * Names come from alternatives (`{ceasefire|truce}{ deal|}`), so their ends repeat; sharing them
 * makes what is shipped several times smaller than a plain tree.
 */

/** One state, with labels of one or more letters on the edges. */
export interface State {
  /** The value of the word that ends here, if one does. */
  value: number | undefined;
  edges: { label: string; target: State }[];
}

interface Node {
  value: number | undefined;
  next: Map<string, Node>;
}

/** @param words each with its value; the last value of a word counts */
export function buildAutomaton(words: Iterable<readonly [word: string, value: number]>): State {
  const root: Node = { value: undefined, next: new Map() };
  for (const [word, value] of words) {
    let node = root;
    // UTF-16 units, as texts are read.
    for (const letter of word.split('')) {
      const child: Node = node.next.get(letter) ?? { value: undefined, next: new Map() };
      node.next.set(letter, child);
      node = child;
    }
    node.value = value;
  }
  return minimise(root);
}

/** Merges equal subtrees, deepest first, and joins chains of single letters into one label. */
function minimise(root: Node): State {
  const known = new Map<string, State>();
  const numbers = new Map<State, number>();
  const visit = (node: Node): State => {
    const edges = [...node.next]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, child]) => {
        const target = visit(child);
        const [only] = target.edges;
        return target.edges.length === 1 && only && target.value === undefined
          ? { label: letter + only.label, target: only.target }
          : { label: letter, target };
      });
    const signature = JSON.stringify([
      node.value,
      edges.map(({ label, target }) => [label, numbers.get(target)]),
    ]);
    let state = known.get(signature);
    if (!state) {
      state = { value: node.value, edges };
      known.set(signature, state);
      numbers.set(state, numbers.size);
    }
    return state;
  };
  return visit(root);
}

/**
 * The states for shipping, a line each, the root last: the value if there is one, then for each
 * edge `|label` and where it leads. `=` and a value: to the end of a word; `>` and a number: so
 * many lines back; nothing: to the line before. All numbers in base 36.
 */
export type PackedAutomaton = string;

/** @throws {RangeError} where a word holds a sign that the packed form needs for itself. */
export function pack(root: State): PackedAutomaton {
  const lines: string[] = [];
  const places = new Map<State, number>();
  const visit = (state: State): number => {
    const known = places.get(state);
    if (known !== undefined) return known;
    const inner = state.edges.filter(({ target }) => target.edges.length > 0);
    for (const { target } of inner) visit(target);
    const place = lines.length;
    const edges = state.edges.map(({ label, target }) => {
      if (/[|=>\n]/.test(label))
        throw new RangeError(
          `${JSON.stringify(label)}: expected no "|", "=", ">" or line break in a word`,
        );
      if (target.edges.length === 0) return `|${label}=${target.value?.toString(36)}`;
      const back = place - visit(target);
      return `|${label}${back === 1 ? '' : `>${back.toString(36)}`}`;
    });
    lines.push(`${state.value?.toString(36) ?? ''}${edges.join('')}`);
    places.set(state, place);
    return place;
  };
  visit(root);
  return lines.join('\n');
}

export function unpack(packed: PackedAutomaton): State {
  const number = (text: string): number => Number.parseInt(text, 36);
  const states: State[] = [];
  const ends = new Map<string, State>();
  const end = (value: string): State => {
    const known = ends.get(value) ?? { value: number(value), edges: [] };
    ends.set(value, known);
    return known;
  };
  for (const line of packed.split('\n')) {
    const [value = '', ...edges] = line.split('|');
    states.push({
      value: value === '' ? undefined : number(value),
      edges: edges.map((edge) => {
        const [label = '', word] = edge.split('=');
        if (word !== undefined) return { label, target: end(word) };
        const [inner = '', back = '1'] = label.split('>');
        return { label: inner, target: states[states.length - number(back)] as State };
      }),
    });
  }
  return states.at(-1) ?? { value: undefined, edges: [] };
}

/** What a walk along a text met: the value of a word and where in the text that word ends. */
export type Met = (value: number, end: number) => void;

/** The folded letter (a UTF-16 unit) at a place of a text, and where the next one begins. */
export interface Letter {
  letter: string;
  next: number;
}

/**
 * Follows a text from `start` as far as the automaton goes and tells of each word on the way.
 * @param letterAt reads the text; undefined at its end
 */
export function follow(
  root: State,
  letterAt: (at: number) => Letter | undefined,
  start: number,
  met: Met,
): void {
  let state = root;
  let edge: State['edges'][number] | undefined;
  let inLabel = 0;
  for (let read = letterAt(start); read; read = letterAt(read.next)) {
    const { letter, next } = read;
    if (!edge) {
      edge = state.edges.find(({ label }) => label[0] === letter);
      inLabel = 0;
    } else if (edge.label[inLabel] !== letter) return;
    if (!edge) return;
    inLabel++;
    if (inLabel < edge.label.length) continue;
    state = edge.target;
    edge = undefined;
    if (state.value !== undefined) met(state.value, next);
  }
}

/**
 * The source of a RegExp that matches the first word of any name: what finds the places from
 * which to follow the automaton. Whole names would make it ten times as long, and slow to compile.
 * @param letterSource the RegExp source for one letter
 */
export function firstWordSource(state: State, letterSource: (letter: string) => string): string {
  // What is a word already needs no further letters to be a place to start from.
  if (state.value !== undefined || state.edges.some(({ label }) => label[0] === ' ')) return '';
  const branches = state.edges.map(({ label, target }) => {
    const [first = '', ...others] = label.split(' ');
    const letters = first.split('').map(letterSource).join('');
    return others.length > 0 ? letters : letters + firstWordSource(target, letterSource);
  });
  return branches.length === 1 ? branches.join('') : `(?:${branches.join('|')})`;
}
