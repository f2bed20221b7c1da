/** What an import changed, kept in this tab's history while the page is loaded anew in another language. */
import type { Change } from './changes.ts';

export function keepChange(change: Change | undefined): void {
  history.replaceState({ imported: change }, '');
}

/** The change that was kept, once. */
export function keptChange(): Change | undefined {
  const { imported } = (history.state ?? {}) as { imported?: Change };
  if (imported) keepChange(undefined);
  return imported;
}
