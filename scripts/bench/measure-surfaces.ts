/** The second part of the bench: how soon what readers open is there. */
import type { Session } from '../../tests/e2e/browser.ts';
import { cardTimes } from './card-openings.ts';
import { popupTimes } from './popup-openings.ts';
import type { Fact } from './results.ts';
import { searchTimes } from './search-answers.ts';
import { cardFacts, popupFacts, searchFacts } from './surface-facts.ts';

/** @param tell told what is measured next */
export async function measureSurfaces(
  session: Session,
  tell: (line: string) => void,
): Promise<{ facts: Fact[] }> {
  tell('cards');
  const cards = cardFacts(await cardTimes(session));
  tell('search');
  const search = searchFacts(await searchTimes(session));
  tell('popup');
  const popup = popupFacts(await popupTimes(session.kind));
  return { facts: [...cards, ...popup, ...search] };
}
