/**
 * A small dossier without a fault, as the files of a `data/` folder. Tests break one thing in it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier, Source, Topic } from '../../data/schema.ts';
import { checkDossier } from '../../lib/dossier/check.ts';
import type { Fault } from '../../lib/dossier/fault.ts';
import { readDossier } from '../../lib/dossier/load.ts';

function source(id: string, date: string): Source {
  return {
    id,
    publisher: 'The Daily Sample',
    title: 'A sample',
    date,
    url: `https://sample.example/${id}`,
    country: 'Nowhere',
    ownership: 'private daily',
    owner: 'private',
    kind: 'daily',
    seen: 'read',
  };
}

function topic(id: string, names: Topic['names']): Topic {
  return {
    id,
    kind: 'place',
    title: id,
    names,
    lookalikes: [],
    context: { needs: ['pakistan'], for: { fighting: 2 }, against: { sport: 1 } },
    lede: { text: `What ${id} is.`, sources: ['daily-1'] },
    sides: [
      { party: 'pakistan', text: 'Pakistan called it a matter of safety.', sources: ['daily-1'] },
      { party: 'afghanistan', text: 'Kabul called it a matter of pride.', sources: ['daily-2'] },
    ],
    background: ['It lies in the hills.', 'It is old.', 'It has a road.', 'It has a market.'].map(
      (text) => ({ text, sources: ['daily-1'] }),
    ),
    agreed: [],
    disputed: [],
    notKnown: [],
    figures: [],
    people: [],
    related: [],
    distinguish: [],
  };
}

const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

/** A fresh copy of the dossier. */
export function soundDossier(): Dossier {
  return {
    facts: {
      version: '2026.01.02',
      inDepthUntil: '2025-12-01',
      coverageEnd: '2025-12-31',
      reviewed: '2026-01-02',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://licence.example/by/4.0/',
      core: [],
    },
    parties: [
      {
        id: 'pakistan',
        name: 'Pakistan',
        about: 'The government.',
        called: ['Pakistan'],
        country: 'Hither',
      },
      {
        id: 'afghanistan',
        name: 'Taliban government',
        about: 'The government in Kabul.',
        called: ['Kabul'],
        country: 'Yonder',
      },
      { id: 'qatar', name: 'Qatar', about: 'The mediator.' },
    ],
    sources: [
      source('daily-1', '2025-10-20'),
      source('daily-2', '2025-11'),
      source('daily-3', '2024'),
    ],
    cues: {
      pakistan: { label: 'Pakistan', en: ['Pakistan{|i}'] },
      fighting: { label: 'fighting', en: ['clash{|es}'], other: ['جھڑپ'] },
      sport: { label: 'sport', en: ['cup'] },
    },
    topics: [
      {
        ...topic('hilltown', [{ text: 'Hilltown{ district|}', lang: 'en', strength: 'strong' }]),
        disputed: [
          {
            question: 'Who came first?',
            short: 'who came first',
            versions: [
              { party: 'pakistan', text: 'Pakistan says its men did.', sources: ['daily-1'] },
              { party: 'afghanistan', text: 'Kabul says that nobody did.', sources: ['daily-2'] },
            ],
          },
        ],
        figures: [
          {
            party: 'pakistan',
            value: { from: 10, to: 12 },
            of: 'soldiers killed',
            date: '2025-10',
            sources: ['daily-1'],
          },
        ],
        related: ['valley'],
        place: { lat: 33.9, lon: 70.1 },
      },
      {
        ...topic('valley', [{ text: 'Valley', lang: 'en', strength: 'weak' }]),
        people: [{ name: 'A. Person', role: 'Governor', topic: 'hilltown' }],
      },
    ],
    timeline: [
      {
        id: '2024-talks',
        kind: 'talks',
        date: '2024',
        headline: 'The two sides met',
        topics: ['hilltown', 'valley'],
        accounts: [],
        sources: ['daily-3'],
      },
      {
        id: '2025-10-19-fight',
        kind: 'fighting',
        date: '2025-10-19',
        until: '2025-10-20',
        headline: 'Fighting broke out in the hills',
        topics: ['hilltown'],
        accounts: [
          {
            party: 'pakistan',
            text: 'Pakistan said that it was attacked.',
            sources: ['daily-1'],
            figures: [
              {
                value: { atLeast: 10 },
                of: 'soldiers killed',
                date: '2025-10-19',
                sources: ['daily-1'],
              },
            ],
          },
        ],
        sources: ['daily-1'],
      },
      {
        id: '2025-11-truce',
        kind: 'agreement',
        date: '2025-11',
        headline: 'A truce was agreed',
        topics: ['valley'],
        accounts: [],
        sources: ['daily-2'],
      },
    ],
    issues: [
      {
        id: 'who-began',
        question: 'Who began?',
        topics: ['hilltown'],
        positions: [
          {
            party: 'pakistan',
            text: words(40),
            quotes: [
              {
                text: 'They began.',
                speaker: 'A. Minister',
                role: 'Minister',
                date: '2025-10-20',
                source: 'daily-1',
              },
            ],
            sources: ['daily-1'],
          },
          {
            party: 'afghanistan',
            text: words(42),
            quotes: [],
            noQuote: 'No words of a named speaker were found.',
            sources: ['daily-2'],
          },
        ],
      },
    ],
    terms: [
      {
        id: 'line',
        title: '"Line" or "border"',
        topics: ['hilltown'],
        uses: [
          { party: 'pakistan', word: 'border', text: 'A settled border.', sources: ['daily-1'] },
          {
            party: 'afghanistan',
            word: 'line',
            text: 'A line drawn by others.',
            sources: ['daily-2'],
          },
        ],
        ours: { word: 'frontier', why: 'It says nothing of the law.' },
      },
    ],
    loadedWords: [
      { word: 'regime{|s}', why: 'It denies a government its standing.', instead: 'government' },
    ],
    sites: [{ host: 'sample.example', name: 'Sample', country: 'Nowhere', languages: ['en'] }],
    map: {
      window: { west: 60, south: 24, east: 75, north: 38 },
      cities: [{ name: 'Capital', lat: 34, lon: 69 }],
      countries: [{ name: 'Hither', lat: 30, lon: 70 }],
      neighbours: [],
      frontier: { name: 'The Line', lat: 29, lon: 64 },
    },
  };
}

/** The files of a `data/` folder by name; a text stands for itself, anything else is written as JSON. */
export type Files = Record<string, unknown>;

export function filesOf(dossier: Dossier): Files {
  const { facts, parties, sources, cues, topics, timeline, issues, terms, loadedWords } = dossier;
  const { sites, map } = dossier;
  return {
    'dossier.json': facts,
    'parties.json': parties,
    'sources.json': sources,
    'cues.json': cues,
    'timeline.json': timeline,
    'positions.json': issues,
    'terms.json': terms,
    'loaded-words.json': loadedWords,
    'sites.json': sites,
    'map.json': map,
    ...Object.fromEntries(topics.map((one) => [`topics/${one.id}.json`, one])),
  };
}

/** Calls `use` with a `data/` folder that holds these files, and takes it away again. */
export function inFolder<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  try {
    mkdirSync(join(folder, 'topics'));
    for (const [name, value] of Object.entries(files))
      writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The faults found in a `data/` folder with these files, as `npm run data:check` finds them. */
export function faultsIn(files: Files): Fault[] {
  return inFolder(files, (folder) => {
    const { dossier, faults } = readDossier(folder);
    return dossier ? checkDossier(dossier) : faults;
  });
}
