import { expect, test } from 'vitest';
import { fairnessReport } from '../../../../lib/dossier/report.ts';
import { soundDossier } from '../../../data/sound.ts';

test('the report shows room, first places, verbs and shares', () => {
  const report = fairnessReport(soundDossier());
  for (const line of [
    '2 topics, 3 events, 1 issues, 1 terms, 3 sources.',
    '| Who began? | 40 | 42 | 0.95 | 1 | 1 | 1.00 |',
    '| cards, over the topics | 1 | 1 |',
    '| disputes, over the topics | 1 | 0 |',
    '| accounts, over the events | 0 | 0 |',
    '| denied | 0 | 0 |',
    '| Nowhere | 3 | 100 % |',
    '| private | 3 | 100 % |',
    '| hilltown | 3 | 0 | 0 | 0 | 0 | 0 | 3 | 3 | 0 | 0 | 0 | 0 |',
    '| `regime{\\|s}` | It denies a government its standing. | government |',
  ])
    expect(report).toContain(line);
});

test('a cell keeps its table whole, whatever stands in it', () => {
  const dossier = soundDossier();
  const [issue] = dossier.issues;
  if (!issue) throw new Error('expected an issue');
  issue.question = 'Who | began?';
  expect(fairnessReport(dossier)).toContain('| Who \\| began? | 40 |');
});

test('the report is the same for the same dossier', () => {
  expect(fairnessReport(soundDossier())).toBe(fairnessReport(soundDossier()));
});
