import { expect, test } from 'vitest';
import { factNames } from '../../../../scripts/bench/budgets.ts';
import { cardFacts, popupFacts, searchFacts } from '../../../../scripts/bench/surface-facts.ts';

const opening = (painted: number) => ({ inDocument: painted / 2, painted });
const paint = (first: number) => ({ first, topic: first * 2 });
const oneToTen = Array.from({ length: 10 }, (_, index) => index + 1);

/** The figures by their names. */
function values(facts: readonly { name: string; value: number }[]): Record<string, number> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

test('the first card of a page does not count among the later ones', () => {
  const facts = cardFacts({ first: [opening(60), opening(40)], later: oneToTen.map(opening) });
  expect(values(facts)).toEqual({
    [factNames.card]: 5.5,
    [`${factNames.card}, nine of ten`]: 9,
    [`${factNames.card}, longest`]: 10,
    'card in the document': 2.75,
    'first card of a page': 50,
  });
  expect(facts[0]?.how).toMatch(/^median of 10: /);
});

test('the popup of a browser just started does not count among the warm ones', () => {
  const facts = popupFacts({ cold: [paint(300)], warm: oneToTen.map(paint) });
  expect(values(facts)).toMatchObject({
    [factNames.popup]: 5.5,
    [`${factNames.popup}, longest`]: 10,
    'popup, topic of the page': 11,
    'popup, first paint, cold': 300,
    'popup, topic of the page, cold': 600,
  });
});

test('a search is measured with the frame that shows it, and without', () => {
  const facts = searchFacts({ index: [30, 10, 20], answers: oneToTen.map(opening) });
  expect(values(facts)).toMatchObject({
    [factNames.search]: 5.5,
    'search, answers in the document': 2.75,
    'search, answers in the document, longest': 5,
    'search, index': 20,
  });
});
