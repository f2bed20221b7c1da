/** Listens to the browser's events. */

interface BrowserEvent<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/**
 * Calls `listener` at each event, until `signal` aborts. A browser that refuses it, as when the
 * extension is being taken away, costs what hangs on this event and nothing else.
 * @param event undefined where the browser has none such
 */
export function listen<L>(
  event: BrowserEvent<L> | undefined,
  listener: NoInfer<L>,
  signal?: AbortSignal,
): void {
  const quietly = (name: keyof BrowserEvent<L>): void => {
    try {
      event?.[name](listener);
    } catch {
      // See above.
    }
  };
  quietly('addListener');
  signal?.addEventListener('abort', () => quietly('removeListener'), { once: true });
}
