/** The side panel, by the name that each browser has for it. */
import { browser } from 'wxt/browser';

/** What of both interfaces is used; the common types have neither. */
interface Panels {
  /** Chrome's. */
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox's. */
  sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as unknown as Panels;

/** False where the browser has no room for one, as on phones. */
export const hasSidePanel = sidePanel !== undefined || sidebarAction !== undefined;

/**
 * Opens the side panel. Only in answer to a press or a key: browsers refuse it otherwise.
 * @param windowId of the window that is asked, where it is known: who has to look it up first may
 *   be too late for Chrome, as the background is
 */
export async function openSidePanel(windowId?: number): Promise<void> {
  if (!sidePanel) return sidebarAction?.open();
  const id = windowId ?? (await browser.windows.getCurrent()).id;
  if (id !== undefined) await sidePanel.open({ windowId: id });
}
