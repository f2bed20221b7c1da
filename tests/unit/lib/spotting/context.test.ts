import { describe, expect, test } from 'vitest';
import { count, noEvidence } from '../../../../lib/spotting/evidence.ts';
import { createScan } from '../../../../lib/spotting/scan.ts';
import { spot } from '../../../../lib/spotting/spot.ts';
import { groupsOf, lexiconOf, type SpottedTopic, topic } from './sample.ts';

const cues = {
  pakistan: ['Pakistan', 'Islamabad'],
  truce: ['truce', 'ceasefire'],
  gaza: ['Gaza', 'Hamas'],
};

/** The topics marked in a text, in order. */
function marked(topics: SpottedTopic[], text: string): string[] {
  return spot(lexiconOf(topics, cues), text).map((mention) => mention.topic);
}

const context = { needs: ['pakistan'], for: { truce: 2 }, against: { gaza: 1 } };
const doha = topic('doha', { strong: ['Doha ceasefire deal'], weak: ['Doha'] }, { context });

describe('a strong name', () => {
  test('is a mention without any context', () => {
    expect(marked([doha], 'The Doha ceasefire deal')).toEqual(['doha']);
  });

  test('is a mention against all cues', () => {
    expect(marked([doha], 'Gaza, Hamas, Gaza: the Doha ceasefire deal')).toEqual(['doha']);
  });
});

describe('a weak name', () => {
  test('is a mention where what it needs is on the page and the cues are for it', () => {
    expect(marked([doha], 'Pakistan kept the truce of Doha')).toEqual(['doha']);
  });

  test('is none without what it needs', () => {
    expect(marked([doha], 'They kept the truce of Doha')).toEqual([]);
  });

  test('is none where nothing is for it', () => {
    expect(marked([doha], 'A flight from Islamabad to Doha')).toEqual([]);
  });

  test('is none where the cues against it weigh as much', () => {
    const even = topic(
      'doha',
      { weak: ['Doha'] },
      { context: { needs: [], for: { truce: 1 }, against: { gaza: 1 } } },
    );
    expect(marked([even], 'The truce in Gaza, agreed in Doha')).toEqual([]);
    expect(marked([even], 'The truce, the ceasefire in Gaza, agreed in Doha')).toEqual(['doha']);
  });

  test('needs every group that it needs', () => {
    const strict = topic(
      'doha',
      { weak: ['Doha'] },
      { context: { needs: ['pakistan', 'gaza'], for: { truce: 5 }, against: {} } },
    );
    expect(marked([strict], 'Truce, Pakistan, Doha')).toEqual([]);
    expect(marked([strict], 'Truce, Pakistan, Gaza, Doha')).toEqual(['doha']);
  });

  test('finds its cues anywhere on the page', () => {
    const text = 'Talks in Doha.\nPakistan was there, from Islamabad.\nThe truce held.';
    expect(spot(lexiconOf([doha], cues), text)).toEqual([
      { topic: 'doha', start: 9, end: 13, strength: 'weak', proofs: [1, 2] },
    ]);
  });

  test('listens more to the cues in its own paragraph', () => {
    const both = topic(
      'doha',
      { weak: ['Doha'] },
      { context: { needs: ['pakistan'], for: { truce: 1 }, against: { gaza: 1 } } },
    );
    const text = 'Pakistan and the truce of Doha.\nHamas left Doha, not Gaza.';
    expect(spot(lexiconOf([both], cues), text)).toMatchObject([
      { topic: 'doha', start: 26, end: 30 },
    ]);
  });

  test('is none where what it needs is met once, and elsewhere', () => {
    expect(marked([doha], 'The truce in Doha.\nAn envoy of Pakistan waved.')).toEqual([]);
    expect(marked([doha], 'The truce in Doha.\nPakistan said so. Islamabad did.')).toEqual([
      'doha',
    ]);
    expect(marked([doha], 'Pakistan and the truce in Doha.')).toEqual(['doha']);
  });

  test('is none on a page that is about something else, unless a strong name stands there', () => {
    const text = 'Pakistan, the truce, the ceasefire, truce, truce: Doha.';
    const gaza = (times: number): string => 'Gaza '.repeat(times);
    expect(marked([doha], `${gaza(3)}\n${text}`)).toEqual(['doha']);
    expect(marked([doha], `${gaza(4)}\n${text}`)).toEqual([]);
    expect(marked([doha], `${gaza(4)}\n${text}\nThe Doha ceasefire deal`)).toEqual([
      'doha',
      'doha',
    ]);
  });

  test('is one in a long report on its own subject that names other things too', () => {
    const report = (pakistan: number, gaza: number): string =>
      `The truce of Doha.\n${'Pakistan spoke.\n'.repeat(pakistan)}${'Gaza spoke.\n'.repeat(gaza)}`;
    const against = topic(
      'doha',
      { weak: ['Doha'] },
      { context: { needs: ['pakistan'], for: { truce: 1 }, against: { gaza: 3 } } },
    );
    expect(marked([against], report(12, 4))).toEqual(['doha']);
    expect(marked([against], report(12, 8))).toEqual([]);
    expect(marked([against], report(12, 12))).toEqual([]);
    expect(marked([against], report(4, 4))).toEqual([]);
  });

  test('is none in a paragraph on something else, however long the report', () => {
    const before = `The truce.\n${'Pakistan spoke.\n'.repeat(12)}Hamas left `;
    const text = `${before}Doha.\nOn to Doha.`;
    const second = text.lastIndexOf('Doha');
    expect(spot(lexiconOf([doha], cues), text).map(({ start }) => start)).toEqual([second]);
  });

  test('of a venue needs a cue close by', () => {
    const venue = topic(
      'doha',
      { strong: ['Doha ceasefire deal'], weak: ['Doha'] },
      {
        context: { ...context, venue: true },
      },
    );
    const far = (between: number): string =>
      `The Doha ceasefire deal.\n${'Pakistan spoke.\n'.repeat(between)}Tennis in Doha.`;
    const truce = (between: number): string =>
      `The truce.\n${'Pakistan, Islamabad.\n'.repeat(between)}Back to Doha.`;
    expect(marked([venue], far(1))).toEqual(['doha', 'doha']);
    expect(marked([venue], far(2))).toEqual(['doha']);
    expect(marked([venue], truce(1))).toEqual(['doha']);
    expect(marked([venue], truce(2))).toEqual([]);
    expect(marked([doha], truce(2))).toEqual(['doha']);
  });

  test('needs no context where a strong name of its topic is on the page', () => {
    expect(marked([doha], 'The Doha ceasefire deal.\nBack in Doha.')).toEqual(['doha', 'doha']);
  });

  test('still yields to cues against it that outweigh the strong name', () => {
    const wary = topic(
      'doha',
      { strong: ['Doha deal'], weak: ['Doha'] },
      { context: { needs: [], for: {}, against: { gaza: 9 } } },
    );
    expect(marked([wary], 'The Doha deal.\nGaza and Hamas: in Doha.')).toEqual(['doha']);
  });

  test('counts the mention of another topic as a cue where its context says so', () => {
    const ttp = topic('ttp', { strong: ['TTP'] });
    const kurram = topic(
      'kurram',
      { weak: ['Kurram'] },
      { context: { needs: [], for: { ttp: 1 }, against: {} } },
    );
    expect(marked([kurram, ttp], 'Kurram')).toEqual([]);
    expect(marked([kurram, ttp], 'Kurram and the TTP')).toEqual(['kurram', 'ttp']);
  });
});

describe('a short name', () => {
  const tarar = topic('tarar', { strong: ['Attaullah Tarar'], short: ['Tarar'] });

  test('is a mention where a strong name of its topic is on the page', () => {
    expect(marked([tarar], 'Attaullah Tarar spoke.\nTarar said so.')).toEqual(['tarar', 'tarar']);
  });

  test('is a mention of whom the text named in full last', () => {
    const two = [
      topic('spokesman', { strong: ['Zabihullah Mujahid'], short: ['Mujahid'] }),
      topic('minister', { strong: ['Yaqoob Mujahid'], short: ['Mujahid'] }),
    ];
    expect(marked(two, 'Zabihullah Mujahid. Mujahid. Yaqoob Mujahid. Mujahid.')).toEqual([
      'spokesman',
      'spokesman',
      'minister',
      'minister',
    ]);
    // In a headline before either is named it is anybody’s.
    expect(marked(two, 'Mujahid: no\nZabihullah Mujahid and Yaqoob Mujahid')).toHaveLength(2);
    expect(marked(two, 'Mujahid: no\nZabihullah Mujahid')).toEqual(['spokesman', 'spokesman']);
  });

  test('is a mention where the office is named beside it and the page fits', () => {
    const minister = topic(
      'tarar',
      { strong: ['Attaullah Tarar'], short: ['Tarar'] },
      { context: { needs: ['pakistan'], for: { truce: 1 }, against: {}, office: 'office' } },
    );
    const withOffice = { ...cues, office: ['information minister'] };
    const marks = (text: string): number => spot(lexiconOf([minister], withOffice), text).length;
    expect(marks('The information minister, Tarar, spoke of Pakistan and the truce.')).toBe(1);
    expect(marks('The information minister.\nTarar of Pakistan and the truce.')).toBe(0);
    expect(marks('The information minister, Tarar, spoke.')).toBe(0);
  });

  test('is none alone', () => {
    expect(marked([tarar], 'Tarar said so in Islamabad.')).toEqual([]);
  });

  test('is not proved by another short or weak name', () => {
    const other = topic(
      'tarar',
      { strong: ['Attaullah Tarar'], weak: ['the minister'], short: ['Tarar'] },
      { context: { needs: [], for: { pakistan: 1 }, against: {} } },
    );
    expect(marked([other], 'In Pakistan, the minister spoke. Tarar. Tarar.')).toEqual(['tarar']);
  });
});

describe('a name of two topics', () => {
  const readings = (truce: number, gaza: number): SpottedTopic[] => [
    topic('first', { weak: ['Doha'] }, { context: { needs: [], for: { truce }, against: {} } }),
    topic('second', { weak: ['Doha'] }, { context: { needs: [], for: { gaza }, against: {} } }),
  ];

  test('goes to the one that the page speaks for', () => {
    expect(marked(readings(1, 1), 'truce truce Gaza Doha')).toEqual(['first']);
    expect(marked(readings(1, 1), 'truce Gaza Gaza Doha')).toEqual(['second']);
  });

  test('goes to neither where both have an equal claim', () => {
    expect(marked(readings(1, 1), 'truce Gaza Doha')).toEqual([]);
  });

  test('goes to neither where both claim it always', () => {
    const topics = ['first', 'second'].map((id) => topic(id, { strong: ['Doha'] }));
    expect(marked(topics, 'Doha')).toEqual([]);
  });

  test('goes to a third that claims more than two equal ones', () => {
    const third = topic(
      'third',
      { weak: ['Doha'] },
      { context: { needs: [], for: { pakistan: 5 }, against: {} } },
    );
    expect(marked([...readings(1, 1), third], 'Pakistan truce Gaza Doha')).toEqual(['third']);
  });
});

describe('a look-alike', () => {
  test('is never a mention, and hides the name in it', () => {
    const kurram = topic('kurram', { strong: ['Kurram'] }, { lookalikes: ['Kurram Tangi Dam'] });
    expect(marked([kurram], 'Kurram Tangi Dam')).toEqual([]);
    expect(marked([kurram], 'Kurram and Kurram Tangi Dam')).toEqual(['kurram']);
  });

  test('is no evidence for its topic', () => {
    const kurram = topic(
      'kurram',
      { strong: ['Kurram'], short: ['the agency'] },
      { lookalikes: ['Kurram Tangi Dam'] },
    );
    expect(marked([kurram], 'Kurram Tangi Dam and the agency')).toEqual([]);
  });
});

describe('evidence', () => {
  const lexicon = lexiconOf([doha], cues);
  const hits = createScan(lexicon)('Pakistan, Islamabad: the Doha ceasefire deal, truce, Doha');

  test('counts cues by group and strong names by topic, but not weak ones', () => {
    const evidence = noEvidence(lexicon);
    count(evidence, hits);
    const byGroup = Object.fromEntries(
      groupsOf([doha], cues).map((name, at) => [name, evidence[at]]),
    );
    expect(byGroup).toEqual({ doha: 1, pakistan: 2, truce: 1, gaza: 0 });
  });
});
