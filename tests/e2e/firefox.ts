/** What Firefox can be asked over BiDi that puppeteer has no words for. */
import type { Browser } from 'puppeteer-core';

interface Bidi {
  connection: {
    send(method: string, params: unknown): Promise<{ result: unknown }>;
  };
}

export function isFirefox(browser: Browser): boolean {
  return 'connection' in browser;
}

/** Sends a BiDi command and returns its result. */
export async function sendBidi<T>(browser: Browser, method: string, params: unknown): Promise<T> {
  const { connection } = browser as unknown as Bidi;
  return (await connection.send(method, params)).result as T;
}

interface Evaluated<T> {
  type: string;
  result?: { value?: T };
  exceptionDetails?: { text: string };
}

/** The value of an expression in the window of the browser itself, with all its rights. */
export async function valueInBrowserWindow<T>(browser: Browser, expression: string): Promise<T> {
  const { contexts } = await sendBidi<{ contexts: [{ context: string }] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const answer = await sendBidi<Evaluated<T>>(browser, 'script.evaluate', {
    expression,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? expression);
  return answer.result?.value as T;
}

/** Evaluates an expression there for what it does. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<void> {
  await valueInBrowserWindow(browser, expression);
}
