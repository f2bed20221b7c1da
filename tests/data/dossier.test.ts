/** The real dossier: sound, and complete enough for what it promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../data/schema.ts';
import { checkDossier } from '../../lib/dossier/check.ts';
import { compileDigests } from '../../lib/dossier/digest.ts';
import { describe as describeFault } from '../../lib/dossier/fault.ts';
import { jsonSchemas } from '../../lib/dossier/json-schema.ts';
import { loadDossier, readDossier } from '../../lib/dossier/load.ts';
import { fairnessReport } from '../../lib/dossier/report.ts';
import { dossierModules } from '../../lib/dossier/vite-plugin.ts';
import { languages } from '../../lib/language.ts';
import { compileLexicon } from '../../lib/spotting/compile.ts';

let dossier: Dossier;
beforeAll(() => {
  dossier = loadDossier();
});

test('its files have no fault of form', () => {
  expect(readDossier().faults.map(describeFault)).toEqual([]);
});

test('the check finds nothing in it', () => {
  expect(checkDossier(dossier).map(describeFault)).toEqual([]);
});

/** Topic ids that pages, settings and other programs know by name. */
const contract =
  'doha-ceasefire istanbul-talks ttp kurram durand-line islamic-emirate north-waziristan south-waziristan spin-boldak chaman torkham khyber-pakhtunkhwa parachinar noor-wali-mehsud attaullah-tarar khawaja-asif ishaq-dar asim-munir zabihullah-mujahid amir-khan-muttaqi mullah-yaqoob jamaat-ul-ahrar gul-bahadur-group iskp cpec doha-agreement-2020'.split(
    ' ',
  );

test('it has every topic of the contract', () => {
  expect(dossier.topics.map(({ id }) => id)).toEqual(expect.arrayContaining(contract));
});

test('it is as large as it says', () => {
  const { topics, timeline, issues, terms, sources } = dossier;
  expect(topics.length).toBeGreaterThanOrEqual(44);
  expect(timeline.length).toBeGreaterThanOrEqual(100);
  expect(issues.length).toBeGreaterThanOrEqual(16);
  expect(terms.length).toBeGreaterThanOrEqual(12);
  expect(sources.length).toBeGreaterThanOrEqual(200);
});

test('its timeline begins in 1893 and has most days of October 2025', () => {
  expect(dossier.timeline[0]?.date.slice(0, 4)).toBe('1893');
  const days = new Set(
    dossier.timeline.map(({ date }) => date).filter((date) => /^2025-10-\d\d$/.test(date)),
  );
  expect(days.size).toBeGreaterThanOrEqual(20);
});

test('most questions have a quote of each side', () => {
  const quoted = dossier.issues.filter(({ positions }) =>
    ['pakistan', 'afghanistan'].every((side) =>
      positions.some(({ party, quotes }) => party === side && quotes.length > 0),
    ),
  );
  expect(quoted.length).toBeGreaterThanOrEqual(12);
});

test('each core topic has at least twelve events and an issue, each other topic an event', () => {
  for (const { id } of dossier.topics) {
    const least = dossier.facts.core.includes(id) ? 12 : 1;
    const events = dossier.timeline.filter(({ topics }) => topics.includes(id));
    expect(events.length, `events of ${id}`).toBeGreaterThanOrEqual(least);
  }
  for (const id of dossier.facts.core)
    expect(
      dossier.issues.some(({ topics }) => topics.includes(id)),
      `an issue of ${id}`,
    ).toBe(true);
});

test('every topic has a name in each language of the region', () => {
  for (const { id, names } of dossier.topics) {
    const languages = new Set(names.map(({ lang }) => lang));
    for (const language of ['en', 'ur', 'ps', 'prs', 'ar', 'tr', 'hi'])
      expect(languages.has(language), `${language} of ${id}`).toBe(true);
  }
});

test('every topic has a title in every language of the interface, each topic its own', () => {
  for (const language of languages.filter((one) => one !== 'en')) {
    const titles = dossier.topics.map(({ id, titles = {} }) => titles[language] ?? `none of ${id}`);
    expect(titles.filter((title) => title.startsWith('none'))).toEqual([]);
    expect(new Set(titles).size, language).toBe(titles.length);
  }
});

test('a digest is at most 900 bytes on average, and compiles to the same bytes again', () => {
  const compile = (): string[] =>
    compileDigests(loadDossier(), []).topics.map((topic) => JSON.stringify(topic));
  const digests = compile();
  const bytes = Buffer.byteLength(digests.join(''));
  expect(bytes / digests.length).toBeLessThanOrEqual(900);
  expect(compile()).toEqual(digests);
});

test('the report of its fairness is the one that is committed', () => {
  const committed = readFileSync('docs/fairness.md', 'utf8');
  expect(committed, 'run `npm run data:report`').toBe(fairnessReport(dossier));
});

test('the JSON Schemas beside it are the ones of its schema, and no others', () => {
  const schemas = jsonSchemas();
  expect(readdirSync('data/schemas').sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, text] of Object.entries(schemas))
    expect(readFileSync(`data/schemas/${name}`, 'utf8'), 'run `npm run data:schema`').toBe(text);
});

test('its names compile, and every topic can be spotted', () => {
  const { lexicon, others } = compileLexicon(dossier.topics, dossier.cues);
  const spotted = new Set([...lexicon.words, ...others].map(({ name }) => name?.[0]));
  expect(lexicon.topics.filter((_id, index) => !spotted.has(index))).toEqual([]);
});

describe('the modules that the build makes of it', () => {
  const load = dossierModules().load as (id: string) => string | undefined;

  test('exist for each part of the extension', () => {
    for (const name of ['lexicon', 'words', 'digests', 'dossier', 'map'])
      expect(load(`virtual:sidelight/${name}`)).toMatch(
        new RegExp(`^export const ${name} = JSON\\.parse\\(`),
      );
    for (const { id } of dossier.topics)
      expect(load('virtual:sidelight/marks.css')).toContain(`::highlight(sidelight-${id})`);
  });

  test('are none of another name', () => {
    expect(load('virtual:other/lexicon')).toBeUndefined();
    for (const name of ['nonsense', 'constructor', '__proto__'])
      expect(() => load(`virtual:sidelight/${name}`)).toThrow(`virtual:sidelight/${name}`);
  });
});
