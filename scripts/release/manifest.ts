/** What changed in a manifest since somebody last looked at it and found it right. */

/** What stands at a path; a list of texts, whose order means nothing, is a set. */
type Leaves = Map<string, string>;

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/** An empty list or object says something, too: that the entry is there. */
function hasParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Every value of a document by its path; each text of a list of texts has a path of its own. */
function leavesOf(value: unknown, path = '', leaves: Leaves = new Map()): Leaves {
  if (isTexts(value)) for (const text of value) leaves.set(`${path}: ${text}`, '');
  else if (hasParts(value))
    for (const [key, part] of Object.entries(value))
      leavesOf(
        part,
        Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key,
        leaves,
      );
  else leaves.set(path, JSON.stringify(value));
  return leaves;
}

/** What a manifest says, less what every version changes. */
export function lasting(manifest: Record<string, unknown>): Record<string, unknown> {
  const { version: _, ...rest } = manifest;
  return rest;
}

const line = (sign: string, path: string, value: string): string =>
  `${sign} ${path}${value && ` = ${value}`}`;

/** The differences of two manifests, a line each: what went (-) and what came (+), in order of place. */
export function manifestChanges(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .sort();
  return changed.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    return [
      ...(was === undefined ? [] : [line('-', path, was)]),
      ...(is === undefined ? [] : [line('+', path, is)]),
    ];
  });
}
