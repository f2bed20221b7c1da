/**
 * Looks into the card. Its shadow root is closed to pages and to puppeteer, but not to the
 * protocols of the browsers: CDP describes it to whoever asks, BiDi hands out a reference.
 */
import type { Page } from 'puppeteer-core';
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

async function inChromium(page: Page, look: string): Promise<unknown> {
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
      functionDeclaration: `function () { return (${look})(this); }`,
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

async function inFirefox(page: Page, look: string): Promise<unknown> {
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
    functionDeclaration: `(root) => JSON.stringify((${look})(root))`,
    arguments: [{ sharedId }],
  });
  return JSON.parse(answer.result.value ?? 'null');
}

/** Calls `look` in the page with the root of the card's content. */
export function inCard<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T> {
  const ask = isFirefox(page.browser()) ? inFirefox : inChromium;
  return ask(page, String(look)) as Promise<T>;
}

/** The card's text as it is drawn. */
export function cardText(page: Page): Promise<string> {
  return inCard(page, (root) => root.querySelector<HTMLElement>('.card')?.innerText ?? '');
}
