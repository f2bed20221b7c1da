/** The fairness report: the ruler's numbers as Markdown, for a stranger to check. Pure. */
import type { Dossier, Source } from '../../data/schema.ts';
import { firstPlaces, limits, type Pair, roomOf } from './fairness.ts';
import { shortTitle, sourceIdsOfTopic, sourcesOf } from './pages.ts';
import { heldVerbs, verbLedger } from './verbs.ts';

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_cell, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function ratio([a, b]: Pair): string {
  return b === 0 ? '–' : (a / b).toFixed(2);
}

/** How many sources have each value of a field, the most frequent first. */
function counts(sources: readonly Source[], field: 'country' | 'owner' | 'kind' | 'seen') {
  return [...Map.groupBy(sources, (source) => source[field])]
    .map(([value, { length }]) => [value, length] as [string, number])
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

function shares(sources: readonly Source[], field: 'country' | 'owner' | 'kind' | 'seen'): string {
  return table(
    [field, 'sources', 'share'],
    counts(sources, field).map(([value, count]) => [value, count, share(count, sources.length)]),
  );
}

/** Columns of the table by topic: a lean shows in the first two. */
const countries = ['Pakistan', 'Afghanistan', 'Afghanistan (exile)', 'India', 'International'];
const owners = ['private', 'state', 'public', 'non-profit', 'international body'] as const;

export function fairnessReport(dossier: Dossier): string {
  const { facts, topics, timeline, issues, terms, sources } = dossier;
  const firsts = firstPlaces(dossier);
  const accounts = timeline.flatMap((event) => event.accounts);
  const of = (party: string): number => accounts.filter((one) => one.party === party).length;
  return `# How even the dossier is

Made by \`npm run data:report\` from \`data/\`, version ${facts.version}. A test fails when it is stale.
In depth to ${facts.inDepthUntil}, thin to ${facts.coverageEnd}, last edited ${facts.reviewed}.
${topics.length} topics, ${timeline.length} events, ${issues.length} issues, ${terms.length} terms, ${sources.length} sources.

## Room: the two governments, issue by issue

Words within ${limits.words.least} to ${limits.words.most}, sources within ${limits.sources.least} to ${limits.sources.most}.

${table(
  ['question', 'words P', 'words A', 'ratio', 'sources P', 'sources A', 'ratio'],
  issues.map((issue) => {
    const { words, sources: room } = roomOf(issue);
    return [issue.question, ...words, ratio(words), ...room, ratio(room)];
  }),
)}

## First place

${table(
  ['lists', 'Pakistan first', 'Afghan side first'],
  [
    ['cards, over the topics', ...firsts.cards],
    ['disputes, over the topics', ...firsts.disputes],
    ['accounts, over the events', ...firsts.accounts],
    ['positions, over the issues', ...firsts.positions],
  ],
)}

## Verbs of speech

How often each side is reported with each verb, outside quotations. Even within ${limits.verbs.share * 100} %, or by ${limits.verbs.few}.
The check holds the dossier to it for: ${heldVerbs.join(', ')}.

${table(
  ['verb', 'Pakistan', 'Afghan side'],
  Object.entries(verbLedger(dossier)).map(([verb, pair]) => [verb, ...pair]),
)}

Accounts of events: ${of('pakistan')} of Pakistan, ${of('afghanistan')} of the Afghan side.

## Who the sources are

By country of the publisher:

${shares(sources, 'country')}

By owner:

${shares(sources, 'owner')}

By kind:

${shares(sources, 'kind')}

By how much of them was read:

${shares(sources, 'seen')}

## Sources by topic

Everything that a topic's page shows: claims, events, positions, terms. The first columns are
countries, then owners.

${table(
  ['topic', 'sources', ...countries, 'other countries', ...owners],
  topics.map((topic) => {
    const own = sourcesOf(dossier, sourceIdsOfTopic(dossier, topic));
    const from = countries.map((country) => own.filter((one) => one.country === country).length);
    return [
      shortTitle(topic),
      own.length,
      ...from,
      own.length - from.reduce((sum, count) => sum + count, 0),
      ...owners.map((owner) => own.filter((one) => one.owner === owner).length),
    ];
  }),
)}

## Words that stand in quotations only

${table(
  ['word', 'why', 'instead'],
  dossier.loadedWords.map(({ word, why, instead }) => [`\`${word}\``, why, instead]),
)}
`;
}
