/** Finds where a text stops being JSON. Browsers tell that each in its own words, or not at all. */

const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A string that breaks off, up to where it does. */
const brokenString = new RegExp(string.source.slice(0, -1), string.flags);

type Closing = '}' | ']';
/** What may come next: a value, also the end of a list; a key, also the end of an object; or neither. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | 'rest';

/** The first offset at which no JSON text goes on so; undefined where the whole text is JSON. */
export function faultOffset(text: string): number | undefined {
  let at = 0;
  const open: Closing[] = [];
  let wanted = 'value' as Wanted;

  function take(token: RegExp | string): boolean {
    if (typeof token === 'string') {
      if (!text.startsWith(token, at)) return false;
      at += token.length;
      return true;
    }
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return false;
    at += found.length;
    return true;
  }
  function enter(closing: Closing): void {
    open.push(closing);
    wanted = closing === '}' ? 'key or }' : 'value or ]';
  }
  function leave(): void {
    open.pop();
    wanted = 'rest';
  }
  /** One step on; false where there is none. */
  function step(): boolean {
    const closing = open.at(-1);
    const isInside = wanted === 'rest' || wanted.endsWith(' ]') || wanted.endsWith(' }');
    if (closing && isInside && take(closing)) leave();
    else if (wanted === 'rest') {
      if (!closing || !take(',')) return false;
      wanted = closing === '}' ? 'key' : 'value';
    } else if (wanted.startsWith('key')) {
      if (!take(string)) return false;
      take(space);
      if (!take(':')) return false;
      wanted = 'value';
    } else if (take('{')) enter('}');
    else if (take('[')) enter(']');
    else if (take(string) || take(scalar)) wanted = 'rest';
    else return false;
    return true;
  }

  do take(space);
  while (step());
  if (wanted === 'rest' && open.length === 0 && at === text.length) return undefined;
  // A string that was begun is whole up to where it breaks off.
  take(brokenString);
  return at;
}

/** Line and column, both from 1, as editors count them. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
