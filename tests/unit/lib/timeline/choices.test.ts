import { expect, test } from 'vitest';
import { choicesOf } from '../../../../lib/timeline/choices.ts';
import { dossier } from '../../components/dossier.ts';
import { eventOn } from './events.ts';

test('choicesOf counts what events have, and leaves out what all have', () => {
  const accounts = ['un', 'pakistan'].map((party) => ({ party, text: 'So.', sources: ['daily'] }));
  const events = [
    eventOn('2025-01-01', { topics: ['town'] }),
    eventOn('2025-01-02', { topics: ['town', 'hill'], accounts }),
    eventOn('2025-01-03', { topics: ['town', 'hill'], kind: 'attack', accounts }),
  ];
  const { topic, kind, party, place } = choicesOf(dossier, events);
  expect(kind).toEqual([
    { id: 'attack', name: 'Attack', count: 1 },
    { id: 'talks', name: 'Talks', count: 2 },
  ]);
  expect(party).toEqual([
    { id: 'pakistan', name: 'Pakistan', count: 2 },
    { id: 'un', name: 'United Nations', count: 2 },
  ]);
  expect(place).toEqual([{ id: 'hill', name: 'Hill District', count: 2 }]);
  expect(topic).toEqual(place);
});
