/**
 * Does what nobody waits for, at once. Where it fails, what it was for is missing and nothing else.
 */
export function attempt(doing: () => unknown): void {
  (async () => doing())().catch(() => undefined);
}
