/**
 * Does what nobody waits for, at once. Where it fails, what it was for is missing and nothing else.
 * @param failed told of the error
 */
export function attempt(doing: () => unknown, failed?: (error: unknown) => void): void {
  (async () => doing())().catch((error: unknown) => failed?.(error));
}
