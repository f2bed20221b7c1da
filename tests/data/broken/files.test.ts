/** Faults of whole files, and what is no fault. */
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../../lib/dossier/load.ts';
import { type Files, faultsIn, filesOf, inFolder, soundDossier } from '../sound.ts';
import { at, fight, hilltown, position, set, valley, words } from './cases.ts';

test('the dossier that is broken here is sound before', () => {
  expect(faultsIn(filesOf(soundDossier()))).toEqual([]);
});

describe('a file', () => {
  const broken = (change: (files: Files) => void) => {
    const files = filesOf(soundDossier());
    change(files);
    return faultsIn(files);
  };

  test('that is no JSON is named', () => {
    const found = broken((files) => {
      files['timeline.json'] = '[{ "id": }]';
    });
    expect(found).toEqual([
      { file: 'timeline.json', path: '', reason: expect.stringMatching(/^expected a JSON file: /) },
    ]);
  });

  test('that is missing is named', () => {
    const found = broken((files) => {
      delete files['parties.json'];
    });
    expect(found).toEqual([
      { file: 'parties.json', path: '', reason: expect.stringMatching(/^expected a JSON file: /) },
    ]);
  });

  test('that is empty, or holds the wrong kind of thing, is named', () => {
    for (const content of ['', 'null', '{}', '"text"', '7'])
      expect(
        broken((files) => {
          files['sources.json'] = content;
        }),
      ).toMatchObject([{ file: 'sources.json', path: '' }]);
  });

  test('of a topic that has another name than its topic is named', () => {
    const found = broken((files) => {
      files['topics/vale.json'] = files['topics/valley.json'];
      delete files['topics/valley.json'];
    });
    expect(found).toEqual([
      { file: 'topics/vale.json', path: 'id', reason: `expected the file's name, found "valley"` },
    ]);
  });

  test('is not the only one named where several have faults', () => {
    const found = broken((files) => {
      files['cues.json'] = 'nonsense';
      files['sites.json'] = '[{}]';
    });
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['cues.json', 'sites.json']));
  });
});

describe('what is no fault', () => {
  test('is anything that just keeps to its limit', () => {
    const dossier = soundDossier();
    set(hilltown(dossier).lede, 'text', words(27));
    for (const side of hilltown(dossier).sides) side.text = words(18);
    set(fight(dossier), 'headline', words(14));
    set(at(dossier.timeline, 2), 'date', dossier.facts.coverageEnd);
    set(at(dossier.sources, 1), 'date', dossier.facts.coverageEnd);
    // 59 words to 50 and 51 to 60 are the least equal room that there may be.
    set(position(dossier, 0), 'text', words(59));
    set(position(dossier, 1), 'text', words(50));
    set(at(position(dossier, 0).quotes, 0), 'text', words(25));
    expect(faultsIn(filesOf(dossier))).toEqual([]);
    set(position(dossier, 0), 'text', words(51));
    set(position(dossier, 1), 'text', words(60));
    expect(faultsIn(filesOf(dossier))).toEqual([]);
    set(position(dossier, 0), 'text', words(30));
    set(position(dossier, 1), 'text', words(30));
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a short answer of a party that is neither government', () => {
    const dossier = soundDossier();
    at(dossier.issues, 0).positions.push({
      ...position(dossier, 1),
      party: 'qatar',
      text: 'Qatar hoped for the best.',
    });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a dispute of one government with others that says why the other has no version', () => {
    const dossier = soundDossier();
    const dispute = at(hilltown(dossier).disputed, 0);
    set(at(dispute.versions, 1), 'party', 'qatar');
    set(dispute, 'noVersion', 'No words of Kabul on it were found.');
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a dispute of others alone', () => {
    const dossier = soundDossier();
    const dispute = at(hilltown(dossier).disputed, 0);
    set(at(dispute.versions, 0), 'party', 'ttp');
    set(at(dispute.versions, 1), 'party', 'qatar');
    dossier.parties.push({ id: 'ttp', name: 'TTP', about: 'A group.' });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a number beside the dead in a figure, which has its owner', () => {
    const dossier = soundDossier();
    set(at(hilltown(dossier).figures, 0), 'of', 'soldiers killed, 4 killed officers among them');
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a loaded word inside a quotation, or at the end of a name', () => {
    const dossier = soundDossier();
    const [first, second] = hilltown(dossier).background;
    set(first as object, 'text', 'Pakistan spoke of a "regime".');
    set(second as object, 'text', 'Its paper is called Ittehad-ul-Regime.');
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a name that two topics claim where both need context', () => {
    const dossier = soundDossier();
    hilltown(dossier).names.push({ text: 'Valley', lang: 'en', strength: 'weak' });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a name that another topic claims but is not sure of', () => {
    const dossier = soundDossier();
    valley(dossier).names.push({
      text: 'Hilltown',
      lang: 'en',
      strength: 'strong',
      unmatched: 'unsure',
    });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a year or month beside the days in it, in either order', () => {
    const dossier = soundDossier();
    at(dossier.timeline, 0).date = '2025';
    at(dossier.timeline, 2).date = '2025-10';
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });
});

describe('loadDossier', () => {
  test('gives the whole of a folder without faults of form', () => {
    inFolder(filesOf(soundDossier()), (folder) => {
      expect(loadDossier(folder)).toEqual(soundDossier());
    });
  });

  test('throws one error that tells of every fault of form', () => {
    const files = { ...filesOf(soundDossier()), 'cues.json': 'nonsense', 'sites.json': [{}] };
    inFolder(files, (folder) => {
      const load = () => loadDossier(folder);
      expect(load).toThrow('data/cues.json: expected a JSON file');
      expect(load).toThrow('data/sites.json at [0].host: ');
    });
  });
});
