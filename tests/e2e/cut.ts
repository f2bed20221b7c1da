/** What of a surface does not fit: text that is cut, and what stands out at its side. */
import type { Page } from 'puppeteer-core';
import { inCard } from './inside.ts';

/** How a surface is laid out, and what of it does not fit, in words. */
export interface Fit {
  direction: string;
  faults: string[];
}

/** Looks for it in a page or in a card. Runs in the page, and sees nothing but its argument. */
function fitOf(root: Document | ShadowRoot): Fit {
  const whole = root.querySelector<HTMLElement>('.card') ?? document.documentElement;
  const frame = whole.getBoundingClientRect();
  const faults: string[] = [];
  const tell = (what: string, element: Element): void => {
    const text = (element.textContent ?? '').trim().slice(0, 40);
    faults.push(`${what}: <${element.localName} class="${element.className}"> ${text}`);
  };
  /** What is there for those who listen, and for nobody's eye. */
  const isHidden = (element: Element): boolean => {
    if (!element.checkVisibility()) return true;
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { clipPath, visibility } = getComputedStyle(one);
      if (clipPath !== 'none' || visibility === 'hidden') return true;
    }
    return false;
  };
  /** What scrolls may be longer than it is. */
  const scrolls = (element: Element): boolean => {
    for (let one = element.parentElement; one && one !== whole; one = one.parentElement)
      if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
    return false;
  };
  if (whole.scrollWidth > whole.clientWidth) tell('the whole scrolls sideways', whole);
  for (const element of whole.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, display } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || display === 'inline' || isHidden(element)) continue;
    if (element.closest('svg')) continue;
    const isShort = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isLow = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (isShort || isLow) tell('cut', element);
    else if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      tell('scrolls sideways', element);
    if ((box.left < frame.left - 1 || box.right > frame.right + 1) && !scrolls(element))
      tell('stands out', element);
  }
  return { direction: getComputedStyle(whole).direction, faults };
}

/** How a page, or the card on it, fits its room. */
export function measureFit(page: Page, isCard: boolean): Promise<Fit> {
  if (isCard) return inCard(page, fitOf);
  return page.evaluate(`(${fitOf})(document)`) as Promise<Fit>;
}
