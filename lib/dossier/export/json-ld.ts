/**
 * The whole dossier as linked data in the terms of schema.org: topics as things, claims with whose
 * they are and what they cite, events with rival accounts, questions with each side's answer.
 */
import type { Claim, Dossier, Figure, Position, TimelineEvent } from '../../../data/schema.ts';
import { expandBraces } from '../../spotting/braces.ts';
import { amountText } from '../amount.ts';

/** A node of the graph. */
type Node = Record<string, unknown>;

/** Ids are names within the file, apart by what they name. */
const idOf = (what: string, id: string): Node => ({ '@id': `#${what}/${id}` });
const citing = (ids: readonly string[]): Node[] => ids.map((id) => idOf('source', id));

function claim({
  text,
  party,
  sources,
}: Omit<Claim, 'party'> & { party?: string | undefined }): Node {
  return {
    '@type': 'Claim',
    text,
    ...(party && { author: idOf('party', party) }),
    citation: citing(sources),
  };
}

function figure({ party, by, value, of, date, sources }: Figure): Node {
  return {
    '@type': 'Claim',
    text: `${amountText(value)} ${of}`,
    author: idOf('party', party),
    ...(by && { creditText: by }),
    dateCreated: date,
    citation: citing(sources),
  };
}

function event(one: TimelineEvent): Node {
  const { id, kind, date, until, about, headline, text, topics, accounts, sources } = one;
  const { impact = [], access } = one;
  return {
    '@type': 'Event',
    ...idOf('event', id),
    name: headline,
    ...(text && { description: text }),
    additionalType: kind,
    startDate: date,
    ...(about && { temporalCoverage: `about ${date}` }),
    ...(until && { endDate: until }),
    about: topics.map((topic) => idOf('topic', topic)),
    subjectOf: [
      ...accounts.flatMap(({ figures = [], ...account }) => [
        claim(account),
        ...figures.map((one) => figure({ party: account.party, ...one })),
      ]),
      ...impact.map(claim),
      ...(access ? [claim(access)] : []),
    ],
    citation: citing(sources),
  };
}

function answer({ party, text, quotes, noQuote, sources }: Position): Node {
  return {
    '@type': 'Answer',
    author: idOf('party', party),
    text,
    citation: citing(sources),
    ...(noQuote && { abstract: noQuote }),
    hasPart: quotes.map((quote) => ({
      '@type': 'Quotation',
      text: quote.text,
      creator: { '@type': 'Person', name: quote.speaker, jobTitle: quote.role },
      dateCreated: quote.date,
      ...(quote.translatedFrom && { translationOfWork: { inLanguage: quote.translatedFrom } }),
      citation: citing([quote.source]),
    })),
  };
}

function topic(one: Dossier['topics'][number]): Node {
  const { id, title, names, lede, sides, background, agreed, notKnown, impact = [], access } = one;
  return {
    '@type': one.place ? 'Place' : 'Thing',
    ...idOf('topic', id),
    name: title,
    alternateName: names
      .filter(({ unmatched }) => !unmatched)
      .flatMap(({ text, lang }) =>
        expandBraces(text).map((name) => ({ '@value': name, '@language': lang })),
      ),
    description: lede.text,
    ...(one.place && {
      geo: { '@type': 'GeoCoordinates', latitude: one.place.lat, longitude: one.place.lon },
    }),
    subjectOf: [
      claim(lede),
      ...[...background, ...agreed, ...sides, ...notKnown, ...impact].map(claim),
      ...(access ? [claim(access)] : []),
      ...one.disputed.flatMap(({ versions }) => versions.map(claim)),
      ...one.figures.map(figure),
    ],
    isRelatedTo: one.related.map((other) => idOf('topic', other)),
  };
}

/**
 * One document: topics with names and claims, events, questions, terms, parties and sources. People,
 * what a topic is not, and what only spotting needs stay in the files of `data/`.
 */
export function jsonLd(dossier: Dossier): Node {
  const { facts, parties, sources, topics, timeline, issues, terms } = dossier;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': '#dossier',
        name: 'Sidelight dossier',
        version: facts.version,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        dateModified: facts.reviewed,
        temporalCoverage: `${timeline[0]?.date ?? '..'}/${facts.coverageEnd}`,
      },
      ...parties.map(({ id, name, about }) => ({
        '@type': 'Organization',
        ...idOf('party', id),
        name,
        description: about,
      })),
      ...sources.map(({ id, publisher, title, date, url, country, seen, weak }) => ({
        '@type': 'CreativeWork',
        ...idOf('source', id),
        name: title,
        publisher: { '@type': 'Organization', name: publisher },
        datePublished: date,
        url,
        countryOfOrigin: country,
        creditText: [`seen: ${seen}`, weak].filter(Boolean).join('; '),
      })),
      ...topics.map(topic),
      ...timeline.map(event),
      ...issues.map(({ id, question, topics: about, positions }) => ({
        '@type': 'Question',
        ...idOf('issue', id),
        name: question,
        about: about.map((one) => idOf('topic', one)),
        suggestedAnswer: positions.map(answer),
      })),
      ...terms.map(({ id, title, topics: about, uses, ours }) => ({
        '@type': 'DefinedTerm',
        ...idOf('term', id),
        name: title,
        description: `${ours.word}: ${ours.why}`,
        about: about.map((one) => idOf('topic', one)),
        subjectOf: uses.map(({ party, word, text, sources: ids }) => ({
          ...claim({ party, text, sources: ids }),
          name: word,
        })),
      })),
    ],
  };
}
