/** What the browser gives a screen reader of the open card. */
import type { Page } from 'puppeteer-core';
import { isFirefox, valueInBrowserWindow } from './firefox.ts';

export interface SpokenDialog {
  name: string;
  description: string;
}

async function inChromium(page: Page): Promise<SpokenDialog | null> {
  const client = await page.createCDPSession();
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role, ignored }) => role?.value === 'dialog' && !ignored);
    if (!dialog) return null;
    return {
      name: String(dialog.name?.value ?? ''),
      description: String(dialog.description?.value ?? ''),
    };
  } finally {
    await client.detach();
  }
}

/** Searches the tree of the tab in front, as the parent process has it. */
const dialogInFirefox = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const find = (node) => {
    if (!node) return null;
    if (node.role === Ci.nsIAccessibleRole.ROLE_DIALOG) return node;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const dialog = find(service.getAccessibleFor(gBrowser.selectedBrowser));
  return JSON.stringify(dialog && { name: dialog.name ?? '', description: dialog.description ?? '' });
})()`;

/** The dialog in the page in front, by the browser's accessibility tree; null where it has none. */
export async function spokenDialog(page: Page): Promise<SpokenDialog | null> {
  const browser = page.browser();
  if (!isFirefox(browser)) return inChromium(page);
  return JSON.parse(await valueInBrowserWindow<string>(browser, dialogInFirefox));
}
