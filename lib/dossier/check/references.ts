/** Ids: each is its own, and each that is named exists. */
import type { Dossier } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';

export function checkIds(dossier: Dossier, report: Report): void {
  const lists = {
    'parties.json': dossier.parties,
    'sources.json': dossier.sources,
    'timeline.json': dossier.timeline,
    'positions.json': dossier.issues,
    'terms.json': dossier.terms,
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
export function checkReferences(dossier: Dossier, report: Report): void {
  const ids = (items: { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const topics = ids(dossier.topics);
  const known: Record<string, { what: string; ids: Set<string> }> = {
    party: { what: 'party', ids: ids(dossier.parties) },
    source: { what: 'source', ids: ids(dossier.sources) },
    sources: { what: 'source', ids: ids(dossier.sources) },
    topic: { what: 'topic', ids: topics },
    topics: { what: 'topic', ids: topics },
    related: { what: 'topic', ids: topics },
    core: { what: 'topic', ids: topics },
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
      topic.context.office ?? [],
    ))
      if (!groups.has(group))
        report(file, ['context'], `no cue group or topic has the id "${group}"`);
  }
  visit('timeline.json', dossier.timeline, []);
  visit('positions.json', dossier.issues, []);
  visit('terms.json', dossier.terms, []);
  visit('dossier.json', dossier.facts, []);
}
