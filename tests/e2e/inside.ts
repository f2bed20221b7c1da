/**
 * Looks into the card. Its shadow root is closed to pages and to puppeteer, but not to the
 * protocols of the browsers: CDP describes it to whoever asks, BiDi hands out a reference.
 */
import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';
import { isFirefox, sendBidi } from './firefox.ts';

interface DomNode {
  localName?: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function find(node: DomNode, name: string): DomNode | undefined {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

async function inChromium(page: Page, look: string, argument: string): Promise<unknown> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = find(root as DomNode, 'sidelight-card')?.shadowRoots?.[0];
    if (!shadow) throw new Error('no card is open');
    const { object } = await client.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
    });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { return (${look})(this, ${argument}); }`,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await client.detach();
  }
}

interface Remote<T> {
  result: { value?: T };
}
interface RemoteElement {
  shadowRoot?: { sharedId: string } | null;
}

async function inFirefox(page: Page, look: string, argument: string): Promise<unknown> {
  const browser = page.browser();
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const asked = { target: { context }, awaitPromise: false };
  const host = await sendBidi<Remote<RemoteElement>>(browser, 'script.evaluate', {
    ...asked,
    expression: 'document.querySelector("sidelight-card")',
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const sharedId = host.result.value?.shadowRoot?.sharedId;
  if (!sharedId) throw new Error('no card is open');
  const answer = await sendBidi<Remote<string>>(browser, 'script.callFunction', {
    ...asked,
    functionDeclaration: `(root) => JSON.stringify((${look})(root, ${argument}))`,
    arguments: [{ sharedId }],
  });
  return JSON.parse(answer.result.value ?? 'null');
}

/**
 * Calls `look` in the page with the root of the card's content.
 * @param argument handed over as JSON, for `look` sees nothing of the test
 */
export function inCard<T, A = undefined>(
  page: Page,
  look: (root: ShadowRoot, argument: A) => T,
  argument?: A,
): Promise<T> {
  const ask = isFirefox(page.browser()) ? inFirefox : inChromium;
  return ask(page, String(look), JSON.stringify(argument) ?? 'undefined') as Promise<T>;
}

/** The card's text as it is drawn. */
export function cardText(page: Page): Promise<string> {
  return inCard(page, (root) => root.querySelector<HTMLElement>('.card')?.innerText ?? '');
}

/** The name of the topic that the card shows. */
export function cardTitle(page: Page): Promise<string> {
  return inCard(page, (root) => root.querySelector('h2')?.textContent ?? '');
}

/** The middle of a button or a fold of the card, by its name; what is not drawn has none. */
export async function placeInCard(page: Page, name: string): Promise<{ x: number; y: number }> {
  const place = await inCard(
    page,
    (root, wanted) => {
      const found = [...root.querySelectorAll<HTMLElement>('button, summary')].find(
        (control) => (control.getAttribute('aria-label') ?? control.innerText).trim() === wanted,
      );
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
      return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
    },
    name,
  );
  if (!place) throw new Error(`no "${name}" is drawn in the card`);
  return place;
}

/** Presses a button or a fold of the card with the mouse. */
export async function pressInCard(page: Page, name: string): Promise<void> {
  const { x, y } = await placeInCard(page, name);
  await page.mouse.click(x, y);
}

/** What in the card has the keyboard: its name, or "the card" for the whole. */
export function focusInCard(page: Page): Promise<string | null> {
  return inCard(page, (root) => {
    const active = root.activeElement as HTMLElement | null;
    if (!active) return null;
    if (active.matches('.card')) return 'the card';
    return (active.getAttribute('aria-label') ?? active.innerText).trim();
  });
}

/** What is told to those who listen; empty where nothing is. */
export function heard(page: Page): Promise<string> {
  return inCard(page, (root) => root.querySelector('.heard')?.textContent ?? '').catch(() => '');
}

/** Opens the fold with what is related, why it is so, and what to do where it is wrong. */
export async function unfold(page: Page): Promise<void> {
  const isOpen = () => inCard(page, (root) => root.querySelector('.more[open] button') !== null);
  if (await isOpen()) return;
  await pressInCard(page, 'Why this? Related. Not this?');
  await until('the fold to be open', isOpen);
}
