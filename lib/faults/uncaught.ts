/** Writes down what nobody caught, in the background and in the extension's own pages. */
import { browser } from 'wxt/browser';
import { type FaultPart, seen } from './entry.ts';
import { logFault } from './log.ts';

/**
 * Listens from now on.
 * @param isPrivate where this part may stand before a private window, of which nothing is stored;
 *   where that cannot be told, nothing is either
 */
export function logUncaught(
  part: FaultPart,
  isPrivate: () => Promise<boolean> = async () => false,
): void {
  async function log(action: string, error: unknown): Promise<void> {
    try {
      if (browser.extension?.inIncognitoContext || (await isPrivate())) return;
      await logFault(seen(part, action, error));
    } catch {
      // See `logFault`.
    }
  }
  globalThis.addEventListener('error', ({ error, message, filename, lineno, colno }) => {
    void log('error', error ?? { message, stack: `${filename}:${lineno}:${colno}` });
  });
  globalThis.addEventListener('unhandledrejection', ({ reason }) => {
    void log('promise', reason);
  });
}
