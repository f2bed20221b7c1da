/** Lets the page go on with something else before Sidelight does. */

/**
 * Resolves when the browser has had a chance to do something else. Not by `scheduler.yield`, whose
 * continuations go before the page's own timers and messages.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
