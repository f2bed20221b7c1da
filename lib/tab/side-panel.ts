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

/** Opens the side panel. Only in answer to a press: browsers refuse it otherwise. */
export async function openSidePanel(): Promise<void> {
  if (!sidePanel) return sidebarAction?.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel.open({ windowId: id });
}
