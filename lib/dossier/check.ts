/**
 * The rules that need more than one file: does this source exist, has this position its
 * counterpart, do two topics claim one name? Pure; `scripts/data-check.ts` prints what it finds.
 */
import type { Dossier, Quote, TimelineEvent, Topic } from '../../data/schema.ts';
import { expandBraces } from '../spotting/braces.ts';
import { spellingsOf } from '../spotting/fold.ts';
import { type Fault, pathText } from './fault.ts';
import { sourceIdsIn } from './pages.ts';

const sideIds = ['pakistan', 'afghanistan'];
/** Words a side may have for one word of the other. */
const wordRatio = { least: 0.85, most: 1.18 };
const limits = { lede: 45, side: 25, headline: 14, position: [30, 60], quote: 25 } as const;

type Report = (file: string, path: PropertyKey[], reason: string) => void;

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Everything wrong with the dossier beyond the form of its single files. */
export function checkDossier(dossier: Dossier): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, path, reason) =>
    faults.push({ file, path: pathText(path), reason });
  checkIds(dossier, report);
  checkReferences(dossier, report);
  checkSourcesInUse(dossier, report);
  for (const topic of dossier.topics) checkTopic(topic, report);
  checkNames(dossier, report);
  for (const [index, event] of dossier.timeline.entries())
    checkEvent(event, index, dossier, report);
  checkIssues(dossier, report);
  return faults;
}

function checkIds(dossier: Dossier, report: Report): void {
  const lists = {
    'parties.json': dossier.parties,
    'sources.json': dossier.sources,
    'timeline.json': dossier.timeline,
    'positions.json': dossier.issues,
  };
  for (const [file, items] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) report(file, [index, 'id'], `expected an id of its own, "${id}" is taken`);
      seen.add(id);
    }
  }
}

/** Every id that is named anywhere has to exist. */
function checkReferences(dossier: Dossier, report: Report): void {
  const ids = (items: { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const topics = ids(dossier.topics);
  const known: Record<string, { what: string; ids: Set<string> }> = {
    party: { what: 'party', ids: ids(dossier.parties) },
    source: { what: 'source', ids: ids(dossier.sources) },
    sources: { what: 'source', ids: ids(dossier.sources) },
    topic: { what: 'topic', ids: topics },
    topics: { what: 'topic', ids: topics },
    related: { what: 'topic', ids: topics },
  };
  const groups = new Set([...Object.keys(dossier.cues), ...topics]);
  const visit = (file: string, value: unknown, path: PropertyKey[]): void => {
    const reference = known[String(path.at(typeof path.at(-1) === 'number' ? -2 : -1))];
    if (typeof value === 'string') {
      if (reference && !reference.ids.has(value))
        report(file, path, `no ${reference.what} has the id "${value}"`);
    } else if (typeof value === 'object' && value !== null) {
      if (Array.isArray(value))
        value.forEach((item, index) => {
          visit(file, item, [...path, index]);
        });
      else for (const [name, item] of Object.entries(value)) visit(file, item, [...path, name]);
    }
  };
  for (const topic of dossier.topics) {
    const file = `topics/${topic.id}.json`;
    visit(file, topic, []);
    for (const group of topic.context.needs.concat(
      Object.keys(topic.context.for),
      Object.keys(topic.context.against),
    ))
      if (!groups.has(group))
        report(file, ['context'], `no cue group or topic has the id "${group}"`);
  }
  visit('timeline.json', dossier.timeline, []);
  visit('positions.json', dossier.issues, []);
}

/** Only sources in use are shipped, and none is newer than the dossier says it reaches. */
function checkSourcesInUse(dossier: Dossier, report: Report): void {
  const used = new Set(sourceIdsIn([dossier.topics, dossier.timeline, dossier.issues]));
  for (const [index, { id, date }] of dossier.sources.entries()) {
    if (!used.has(id)) report('sources.json', [index], `nothing rests on the source "${id}"`);
    if (date > dossier.facts.coverageEnd)
      report(
        'sources.json',
        [index, 'date'],
        `newer than coverageEnd ${dossier.facts.coverageEnd}`,
      );
  }
}

function checkTopic(topic: Topic, report: Report): void {
  const file = `topics/${topic.id}.json`;
  const { lede, sides } = topic;
  if (wordCount(lede.text) > limits.lede)
    report(
      file,
      ['lede', 'text'],
      `expected at most ${limits.lede} words, found ${wordCount(lede.text)}`,
    );
  for (const [index, { party, text }] of sides.entries()) {
    if (party !== sideIds[index])
      report(file, ['sides', index, 'party'], `expected "${sideIds[index]}", found "${party}"`);
    if (wordCount(text) > limits.side)
      report(
        file,
        ['sides', index, 'text'],
        `expected at most ${limits.side} words, found ${wordCount(text)}`,
      );
  }
  checkBalance(file, ['sides'], sides, report);
  for (const [index, { versions }] of topic.disputed.entries())
    checkBalance(file, ['disputed', index], versions, report);
}

/** Pakistan and the Afghan side have the same room. */
function checkBalance(
  file: string,
  path: PropertyKey[],
  versions: readonly { party: string; text: string }[],
  report: Report,
): void {
  const [ours, theirs] = sideIds.map((side) => versions.find(({ party }) => party === side)?.text);
  if (!ours || !theirs) return;
  const ratio = wordCount(ours) / wordCount(theirs);
  if (ratio < wordRatio.least || ratio > wordRatio.most)
    report(
      file,
      path,
      `expected equal room: ${wordCount(ours)} words of Pakistan to ${wordCount(theirs)} of the Afghan side is not within ${wordRatio.least} and ${wordRatio.most}`,
    );
}

/** The spellings that a name, look-alike or cue stands for; a fault where its braces are wrong. */
function spellingsIn(text: string, file: string, path: PropertyKey[], report: Report): string[] {
  try {
    const spellings = expandBraces(text);
    const sign = /[=>\n]/.exec(text);
    if (sign) report(file, path, `expected no ${JSON.stringify(sign[0])} in a name or cue`);
    return spellings;
  } catch (error) {
    report(file, path, (error as Error).message);
    return [];
  }
}

/** Two topics may share a spelling only where both need context to claim it. */
function checkNames({ topics, cues }: Dossier, report: Report): void {
  const claimed = new Map<string, { topic: string; strong: boolean }>();
  for (const { id, names, lookalikes } of topics) {
    const file = `topics/${id}.json`;
    for (const [index, { text, strength, unsure }] of names.entries()) {
      const path = ['names', index, 'text'];
      const strong = strength === 'strong';
      const clashes = new Set<string>();
      for (const name of spellingsIn(text, file, path, report))
        for (const spelling of unsure ? [] : spellingsOf(name)) {
          const other = claimed.get(spelling);
          if (!other) claimed.set(spelling, { topic: id, strong });
          else if (other.topic !== id && (other.strong || strong))
            clashes.add(`the topic "${other.topic}" claims the name "${name}" too`);
        }
      for (const clash of clashes) report(file, path, clash);
    }
    for (const [index, text] of lookalikes.entries())
      spellingsIn(text, file, ['lookalikes', index], report);
  }
  for (const [group, texts] of Object.entries(cues))
    for (const [index, text] of texts.entries())
      spellingsIn(text, 'cues.json', [group, index], report);
}

/** Compares two dates as far as both are precise. */
function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

function checkEvent(
  event: TimelineEvent,
  index: number,
  { timeline, facts }: Dossier,
  report: Report,
): void {
  const file = 'timeline.json';
  if (wordCount(event.headline) > limits.headline)
    report(
      file,
      [index, 'headline'],
      `expected at most ${limits.headline} words, found ${wordCount(event.headline)}`,
    );
  if (event.until && event.until <= event.date)
    report(file, [index, 'until'], `expected a date after ${event.date}, found ${event.until}`);
  if (event.date > facts.coverageEnd)
    report(file, [index, 'date'], `later than coverageEnd ${facts.coverageEnd}`);
  const previous = timeline[index - 1];
  if (previous && isLater(previous.date, event.date))
    report(
      file,
      [index, 'date'],
      `expected the events in order of date, found ${event.date} after ${previous.date}`,
    );
}

function checkIssues({ issues, sources, parties }: Dossier, report: Report): void {
  const seen = new Map(sources.map(({ id, seen: how }) => [id, how]));
  for (const [index, { positions }] of issues.entries()) {
    for (const side of sideIds)
      if (!positions.some(({ party }) => party === side)) {
        const name = parties.find(({ id }) => id === side)?.name ?? side;
        report(
          'positions.json',
          [index, 'positions'],
          `no position of ${name}: each needs its counterpart`,
        );
      }
    checkBalance('positions.json', [index, 'positions'], positions, report);
    for (const [at, { party, text, quotes, noQuote, sources: ids }] of positions.entries()) {
      const path = [index, 'positions', at];
      const [least, most] = limits.position;
      if (sideIds.includes(party) && (wordCount(text) < least || wordCount(text) > most))
        report(
          'positions.json',
          [...path, 'text'],
          `expected ${least} to ${most} words, found ${wordCount(text)}`,
        );
      if (quotes.length === 0 && !noQuote)
        report(
          'positions.json',
          [...path, 'quotes'],
          'expected a quote, or "noQuote" with the reason',
        );
      quotes.forEach((quote, which) => {
        checkQuote(quote, [...path, 'quotes', which], report);
      });
      if (!ids.some((id) => seen.get(id) === 'read'))
        report(
          'positions.json',
          [...path, 'sources'],
          'expected at least one source that was read',
        );
    }
  }
}

function checkQuote({ text }: Quote, path: PropertyKey[], report: Report): void {
  if (wordCount(text) > limits.quote)
    report(
      'positions.json',
      [...path, 'text'],
      `expected at most ${limits.quote} words, found ${wordCount(text)}`,
    );
}
