/**
 * A short name for a text that has no id: the same words, the same name, wherever they stand.
 * FNV-1a of 32 bits, for it is to be stable, not secret.
 */
export function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
