/** What a reader does in the popup and on the extension's own pages. */
import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';

/** Presses the first button, tab, link or option whose name begins so. */
export async function press(view: Page, name: string, within = 'body'): Promise<void> {
  const names = await view.evaluate(
    (begin, root) => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          `${root} :is(button, a, label, [role="option"], summary)`,
        ),
      ];
      const nameOf = (control: HTMLElement): string =>
        (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
      const control = controls.find((candidate) => nameOf(candidate).startsWith(begin));
      // A popup in a tab behind the article takes no mouse, so the click is made in the page.
      control?.click();
      return control ? null : controls.map(nameOf);
    },
    name,
    within,
  );
  if (names) throw new Error(`nothing to press is called "${name}"; there is: ${names.join(', ')}`);
}

/** Types into a field, in place of what stands there. */
export function type(view: Page, selector: string, text: string): Promise<void> {
  return view.$eval(
    selector,
    (element, value) => {
      const field = element as HTMLInputElement;
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

/** Opens one of a topic's views, and waits until it is shown. */
export async function openView(view: Page, name: string): Promise<void> {
  await press(view, name, '[role="tablist"]');
  await until(`the view ${name}`, async () => (await openViewName(view)) === name);
}

function openViewName(view: Page): Promise<string | null> {
  return view.evaluate(() => {
    const panel = document.querySelector('[role="tabpanel"]');
    const id = panel?.getAttribute('aria-labelledby');
    return (id && document.getElementById(id)?.textContent?.trim()) || null;
  });
}

/** The visible texts of all elements that fit a selector. */
export function texts(view: Page, selector: string): Promise<string[]> {
  return view.$$eval(selector, (elements) =>
    elements.map((element) => (element.textContent ?? '').trim()),
  );
}

/** Waits until an element is there whose text fits. */
export function waitForText(view: Page, selector: string, text: RegExp): Promise<void> {
  return until(`${selector} to say ${text}`, async () =>
    (await texts(view, selector)).some((found) => text.test(found)),
  );
}
