import { describe, expect, test } from 'vitest';
import { claimPassage } from '../../../../lib/take/claim.ts';
import { eventPassage } from '../../../../lib/take/event.ts';
import { issuePassage } from '../../../../lib/take/issue.ts';
import { type Passage, sourcesIn } from '../../../../lib/take/passage.ts';
import { at, pages, topicIn } from './sample.ts';

const dossier = pages();
const hilltown = topicIn(dossier, 'hilltown');
const whoSpeaks = ({ lines }: Passage): (string | undefined)[] => lines.map(({ by }) => by);

describe('a claim', () => {
  test('is one sourced sentence where nobody contests it', () => {
    const claim = at(hilltown.background, 0);
    expect(claimPassage(dossier, hilltown, claim)).toMatchObject({
      heading: 'hilltown',
      lines: [{ kind: 'statement', text: claim.text, sources: [{ id: 'daily-1' }] }],
    });
  });

  test('that answers a dispute takes question and other answers with it', () => {
    const [first, second] = at(hilltown.disputed, 0).versions;
    if (!first || !second) throw new Error('expected two versions');
    const passage = claimPassage(dossier, hilltown, first);
    expect(passage.heading).toBe('hilltown: Who came first?');
    expect(whoSpeaks(passage)).toEqual(['Pakistan', 'Taliban government']);
    expect(claimPassage(dossier, hilltown, second)).toEqual(passage);
  });

  test('is known again in a copy of it', () => {
    const [first] = at(hilltown.disputed, 0).versions;
    if (!first) throw new Error('expected a version');
    expect(claimPassage(dossier, hilltown, { ...first }).lines).toHaveLength(2);
  });

  test("of one side's view takes the other's with it", () => {
    for (const side of hilltown.sides)
      expect(new Set(whoSpeaks(claimPassage(dossier, hilltown, side)))).toEqual(
        new Set(['Pakistan', 'Taliban government']),
      );
  });

  test('says why one government has no version', () => {
    const dispute = { ...at(hilltown.disputed, 0), noVersion: 'None was found.' };
    const topic = { ...hilltown, disputed: [dispute] };
    const [first] = dispute.versions;
    if (!first) throw new Error('expected a version');
    const { lines } = claimPassage({ ...dossier, topics: [topic] }, topic, first);
    expect(lines.at(-1)).toEqual({ kind: 'note', text: 'None was found.', sources: [] });
  });

  test('has a key by its words, whatever stands around it', () => {
    const [first, second] = hilltown.background;
    if (!first || !second) throw new Error('expected two claims');
    const { key } = claimPassage(dossier, hilltown, first);
    const moved = { ...hilltown, background: [second, first] };
    expect(claimPassage(dossier, moved, first).key).toBe(key);
    expect(claimPassage(dossier, hilltown, second).key).not.toBe(key);
    expect(key).toMatch(/^topic-hilltown-[0-9a-z]+$/);
  });
});

describe('a position', () => {
  const issue = at(dossier.issues, 0);

  test('is never without that of the other government', () => {
    expect(new Set(whoSpeaks(issuePassage(dossier, issue)))).toEqual(
      new Set(['Pakistan', 'A. Minister, Minister, 20 Oct 2025', 'Taliban government']),
    );
  });

  test('has its quotes with speaker, role, date and source, or says why there is none', () => {
    const { lines } = issuePassage(dossier, issue);
    expect(lines).toContainEqual({
      kind: 'quote',
      by: 'A. Minister, Minister, 20 Oct 2025',
      text: 'They began.',
      sources: [expect.objectContaining({ id: 'daily-1' })],
    });
    expect(lines).toContainEqual({
      kind: 'note',
      by: 'Taliban government',
      text: 'No words of a named speaker were found.',
      sources: [],
    });
  });

  test('takes turns with the other: in the next issue the other side is first', () => {
    const issues = [issue, { ...issue, id: 'again' }];
    const both = issues.map((one) => at(issuePassage({ ...dossier, issues }, one).lines, 0).by);
    expect(both).toEqual(['Pakistan', 'Taliban government']);
  });
});

describe('an event', () => {
  const fight = at(dossier.timeline, 1);

  test('has every account of it, with the figures of each', () => {
    const passage = eventPassage(dossier, fight);
    expect(passage.heading).toBe('Fighting broke out in the hills (19 Oct 2025 to 20 Oct 2025)');
    expect(whoSpeaks(passage)).toEqual([undefined, 'Pakistan', 'Pakistan', 'Taliban government']);
    expect(at(passage.lines, 2)).toMatchObject({
      kind: 'figure',
      text: 'at least 10 soldiers killed, 19 Oct 2025',
    });
  });

  test('names who counted, tells what it meant, and who could check', () => {
    const account = at(fight.accounts, 0);
    const figures = account.figures?.map((figure) => ({ ...figure, by: 'a hospital' })) ?? [];
    const { lines } = eventPassage(dossier, {
      ...fight,
      text: 'It began at night.',
      accounts: [{ ...account, figures }],
      impact: [{ text: 'Families left.', sources: ['daily-1'] }],
      access: { text: 'Nobody could.', sources: ['daily-1'] },
    });
    expect(lines.map(({ by, text }) => [by, text])).toEqual([
      [undefined, 'It began at night.'],
      ['Pakistan', account.text],
      ['Pakistan, a hospital', 'at least 10 soldiers killed, 19 Oct 2025'],
      [undefined, 'Families left.'],
      ['Who could check', 'Nobody could.'],
    ]);
  });
});

test('sources are counted once each, in order of appearance', () => {
  const passage = eventPassage(dossier, at(dossier.timeline, 1));
  expect(sourcesIn(passage).map(({ id }) => id)).toEqual(['daily-1', 'daily-2']);
});
