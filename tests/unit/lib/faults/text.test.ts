import { expect, test } from 'vitest';
import type { FaultEntry } from '../../../../lib/faults/entry.ts';
import { faultReport } from '../../../../lib/faults/text.ts';

const fault: FaultEntry = {
  time: '2026-01-02T03:04:05.000Z',
  version: '0.1.0',
  part: 'content',
  action: 'read',
  kind: 'TypeError',
  message: null,
  places: ['content-scripts/content.js:1:2', 'content-scripts/content.js:1:9'],
  count: 3,
};

test('a report has versions and browser, and a line for each fault', () => {
  const other = {
    ...fault,
    part: 'options',
    action: 'error',
    message: 'lost',
    places: [],
    count: 1,
  };
  expect(faultReport([fault, other as FaultEntry], '0.2.0', 'Firefox 146')).toBe(
    [
      'Sidelight 0.2.0, Firefox 146',
      '2026-01-02T03:04:05.000Z Sidelight 0.1.0, content (read): TypeError at content-scripts/content.js:1:2 < content-scripts/content.js:1:9 (3 times)',
      '2026-01-02T03:04:05.000Z Sidelight 0.1.0, options (error): TypeError: lost',
      '',
    ].join('\n'),
  );
});
