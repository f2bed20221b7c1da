/**
 * The whole dossier as linked data in the terms of schema.org: topics as things, claims with whose
 * they are and what they cite, events with rival accounts, questions with each side's answer.
 */
import type { Dossier, Issue, Party, Position, Source, Term } from '../../../data/schema.ts';
import { eventNode } from './event-node.ts';
import { approximate, citing, claimNode, idOf, type Node } from './nodes.ts';
import { topicNode } from './topic-node.ts';

function partyNode({ id, name, about }: Party): Node {
  return { '@type': 'Organization', ...idOf('party', id), name, description: about };
}

function sourceNode(source: Source): Node {
  const { id, publisher, ownership, title, date, about, url, country, kind, seen, weak } = source;
  return {
    '@type': 'CreativeWork',
    ...idOf('source', id),
    name: title,
    genre: kind,
    publisher: { '@type': 'Organization', name: publisher, description: ownership },
    datePublished: date,
    ...(about && approximate),
    url,
    countryOfOrigin: { '@type': 'Country', name: country },
    creditText: [`seen: ${seen}`, weak].filter(Boolean).join('; '),
  };
}

function answerNode({ party, text, quotes, noQuote, sources }: Position): Node {
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
      ...(quote.translatedFrom && {
        translationOfWork: { '@type': 'CreativeWork', inLanguage: quote.translatedFrom },
      }),
      citation: citing([quote.source]),
    })),
  };
}

function issueNode({ id, question, topics, positions }: Issue): Node {
  return {
    '@type': 'Question',
    ...idOf('issue', id),
    name: question,
    about: topics.map((topic) => idOf('topic', topic)),
    suggestedAnswer: positions.map(answerNode),
  };
}

function termNode({ id, title, topics, uses, ours }: Term): Node {
  return {
    '@type': 'DefinedTerm',
    ...idOf('term', id),
    name: title,
    description: `${ours.word}: ${ours.why}`,
    about: topics.map((topic) => idOf('topic', topic)),
    subjectOf: uses.map(({ word, since, ...use }) => ({
      ...claimNode(use),
      name: word,
      ...(since && { temporalCoverage: `${since}/..` }),
    })),
  };
}

/**
 * One document with everything that readers can see: parties, sources, topics, events, questions,
 * terms. Left out are look-alikes, contexts and cues, which only spotting needs, names that it does
 * not match, sites, and the words of `loaded-words.json`.
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
        license: facts.licenceUrl,
        dateModified: facts.reviewed,
        temporalCoverage: `${timeline[0]?.date ?? '..'}/${facts.coverageEnd}`,
      },
      ...parties.map(partyNode),
      ...sources.map(sourceNode),
      ...topics.map(topicNode),
      ...timeline.map(eventNode),
      ...issues.map(issueNode),
      ...terms.map(termNode),
    ],
  };
}
