/** The figures of what readers open, out of the times that were taken. */
import { factNames } from './budgets.ts';
import type { CardTimes } from './card-openings.ts';
import { median, quantile } from './numbers.ts';
import type { PopupTimes } from './popup-openings.ts';
import type { Fact } from './results.ts';
import type { SearchTimes } from './search-answers.ts';

const ms = (name: string, value: number, how: string): Fact => ({ name, value, unit: 'ms', how });

/** Median, nine of ten and the longest of the same times. */
function spread(name: string, times: readonly number[], how: string): Fact[] {
  return [
    ms(name, median(times), `median of ${times.length}: ${how}`),
    ms(`${name}, nine of ten`, quantile(times, 0.9), ''),
    ms(`${name}, longest`, Math.max(...times), ''),
  ];
}

export function cardFacts({ first, later }: CardTimes): Fact[] {
  return [
    ...spread(
      factNames.card,
      later.map(({ painted }) => painted),
      "from the end of the delay to the first frame with the card, later cards of a page, the page's clock",
    ),
    ms(
      'card in the document',
      median(later.map(({ inDocument }) => inDocument)),
      'of these, until it was filled and placed',
    ),
    ms(
      'first card of a page',
      median(first.map(({ painted }) => painted)),
      `median of ${first.length} fresh pages: to the first frame with the card`,
    ),
  ];
}

export function popupFacts({ cold, warm }: PopupTimes): Fact[] {
  const topics = (times: PopupTimes['cold']): number => median(times.map(({ topic }) => topic));
  const since = "since its page was asked for, the browser's own record of paints";
  return [
    ...spread(
      factNames.popup,
      warm.map(({ first }) => first),
      `first text, ${since}`,
    ),
    ms('popup, topic of the page', topics(warm), 'of these, until the text of the topic'),
    ms(
      'popup, first paint, cold',
      median(cold.map(({ first }) => first)),
      `median of ${cold.length} browsers just started: first text, ${since}`,
    ),
    ms('popup, topic of the page, cold', topics(cold), 'of these, until the text of the topic'),
  ];
}

export function searchFacts({ index, answers }: SearchTimes): Fact[] {
  const drawn = answers.map(({ inDocument }) => inDocument);
  return [
    ...spread(
      factNames.search,
      answers.map(({ painted }) => painted),
      "from the input to the first frame with the answers, the page's clock",
    ),
    ms('search, answers in the document', median(drawn), 'of these, without the frame'),
    ms('search, answers in the document, longest', Math.max(...drawn), ''),
    ms(
      'search, index',
      median(index),
      `median of ${index.length} fresh pages: made when the box is first touched`,
    ),
  ];
}
