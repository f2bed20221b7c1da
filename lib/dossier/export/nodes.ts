/** Nodes of linked data that others are made of: ids, claims, figures. */
import type { Claim, Figure } from '../../../data/schema.ts';
import { amountText } from '../amount.ts';

/** A node of the graph. */
export type Node = Record<string, unknown>;

/** Ids are names within the file, apart by what they name. */
export const idOf = (what: string, id: string): Node => ({ '@id': `#${what}/${id}` });
export const citing = (ids: readonly string[]): Node[] => ids.map((id) => idOf('source', id));

/** Said of dates that are an inference. */
export const approximate = { disambiguatingDescription: 'The date is approximate.' };

export function claimNode({ text, party, sources }: Claim): Node {
  return {
    '@type': 'Claim',
    text,
    ...(party && { author: idOf('party', party) }),
    citation: citing(sources),
  };
}

export function figureNode({ party, by, value, of, date, sources }: Figure): Node {
  return {
    '@type': 'Claim',
    text: `${amountText(value)} ${of}`,
    author: idOf('party', party),
    ...(by && { creditText: by }),
    dateCreated: date,
    citation: citing(sources),
  };
}
