/** The real dossier: sound, and complete enough for what it promises. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../data/schema.ts';
import { checkDossier } from '../../lib/dossier/check.ts';
import { describe as describeFault } from '../../lib/dossier/fault.ts';
import { loadDossier, readDossier } from '../../lib/dossier/load.ts';
import { dossierModules } from '../../lib/dossier/vite-plugin.ts';
import { expandBraces } from '../../lib/spotting/braces.ts';
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

test('it has the thirteen topics of its first part', () => {
  expect(dossier.topics.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      ...['doha-ceasefire', 'istanbul-talks', 'ttp', 'kurram', 'islamic-emirate', 'durand-line'],
      ...['parachinar', 'north-waziristan', 'spin-boldak', 'khyber-pakhtunkhwa'],
      ...['khawaja-asif', 'attaullah-tarar', 'doha-agreement-2020'],
    ]),
  );
});

test('it has at least 30 events and 6 issues, with a quote of each side', () => {
  expect(dossier.timeline.length).toBeGreaterThanOrEqual(30);
  const quoted = dossier.issues.filter(({ positions }) =>
    ['pakistan', 'afghanistan'].every((side) =>
      positions.some(({ party, quotes }) => party === side && quotes.length > 0),
    ),
  );
  expect(quoted.length).toBeGreaterThanOrEqual(6);
});

test('the four core topics have at least ten events and an issue each', () => {
  for (const id of ['doha-ceasefire', 'istanbul-talks', 'ttp', 'kurram']) {
    const events = dossier.timeline.filter(({ topics }) => topics.includes(id));
    expect(events.length, `events of ${id}`).toBeGreaterThanOrEqual(10);
    expect(
      dossier.issues.some(({ topics }) => topics.includes(id)),
      `an issue of ${id}`,
    ).toBe(true);
  }
});

test('every card and every position rests on a source that was read', () => {
  const read = new Set(dossier.sources.filter(({ seen }) => seen === 'read').map(({ id }) => id));
  const unread = dossier.topics.flatMap(({ id, lede, sides }) =>
    [lede, ...sides]
      .filter(({ sources }) => !sources.some((source) => read.has(source)))
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(unread).toEqual([]);
});

test('it does not reach further in depth than it reaches at all', () => {
  const { inDepthUntil, coverageEnd, reviewed } = dossier.facts;
  expect(inDepthUntil <= coverageEnd).toBe(true);
  expect(coverageEnd <= reviewed).toBe(true);
});

test('no site is listed twice', () => {
  const hosts = dossier.sites.map(({ host }) => host);
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
});

test('no name or cue begins or ends with a blank or leaves a double one', () => {
  const texts = [
    ...dossier.topics.flatMap(({ names, lookalikes }) => [
      ...names.map(({ text }) => text),
      ...lookalikes,
    ]),
    ...Object.values(dossier.cues).flat(),
  ];
  const untidy = texts.filter((text) =>
    expandBraces(text).some((name) => name !== name.trim() || / {2}/.test(name) || name === ''),
  );
  expect(untidy).toEqual([]);
});

test('its names compile, and every topic can be spotted', () => {
  const { lexicon, others } = compileLexicon(dossier.topics, dossier.cues);
  const spotted = new Set([...lexicon.words, ...others].map(({ name }) => name?.topic));
  expect(lexicon.topics.filter((_id, index) => !spotted.has(index))).toEqual([]);
});

describe('the modules that the build makes of it', () => {
  const load = dossierModules().load as (id: string) => string | undefined;

  test('exist for each part of the extension', () => {
    for (const name of ['lexicon', 'digests', 'dossier'])
      expect(load(`virtual:sidelight/${name}`)).toMatch(
        new RegExp(`^export const ${name} = JSON\\.parse\\(`),
      );
    for (const { id } of dossier.topics)
      expect(load('virtual:sidelight/marks.css')).toContain(`::highlight(sidelight-${id})`);
  });

  test('are none of another name', () => {
    expect(load('virtual:other/lexicon')).toBeUndefined();
    expect(() => load('virtual:sidelight/nonsense')).toThrow('virtual:sidelight/nonsense');
  });
});
