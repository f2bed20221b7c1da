import { describe, expect, test } from 'vitest';
import { auditFaults, auditOf } from '../../../../scripts/release/audit.ts';

const advisory = { id: 'GHSA-aaaa', package: 'left', title: 'Too far left', severity: 'high' };

/** What npm prints: warnings of its own, then a report. */
const printed = `npm warn Unknown user config "x".
${JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    left: {
      via: [
        {
          name: 'left',
          title: 'Too far left',
          url: 'https://host.example/GHSA-aaaa',
          severity: 'high',
        },
      ],
    },
    right: { via: ['left'] },
  },
})}`;

describe('auditOf', () => {
  test('reads each advisory once, past the warnings', () => {
    expect(auditOf(printed)).toEqual({ advisories: [advisory] });
  });

  test('reads a report that knows of nothing', () => {
    expect(auditOf('{"vulnerabilities": {}}')).toEqual({ advisories: [] });
  });

  test.each([
    [
      'a registry that refuses',
      'npm warn x\n{"message": "405 Method Not Allowed", "statusCode": 405}\nnpm error',
      '405 Method Not Allowed',
    ],
    ['a registry that answers with a message', '{"message": "405 Method Not Allowed"}', '405'],
    ['no words', '', 'npm audit gave no report'],
  ])('does not take %s for a good answer', (_what, output, reason) => {
    expect(auditOf(output)).toEqual({ notChecked: expect.stringContaining(reason) });
  });
});

describe('auditFaults', () => {
  test('an advisory that nobody explained is a fault', () => {
    const [fault, ...others] = auditFaults([advisory], []);
    expect(fault).toMatchObject({ where: 'package-lock.json, left' });
    expect(fault?.found).toBe('GHSA-aaaa (high): Too far left');
    expect(others).toEqual([]);
  });

  test('one that was explained is none, if there are words in it', () => {
    expect(auditFaults([advisory], [{ advisory: 'GHSA-aaaa', reason: 'Only in tests.' }])).toEqual(
      [],
    );
    expect(auditFaults([advisory], [{ advisory: 'GHSA-aaaa', reason: ' ' }])).toHaveLength(1);
  });

  test('an explanation that nothing needs any more is a fault', () => {
    const [fault] = auditFaults([], [{ advisory: 'GHSA-bbbb', reason: 'It was so.' }]);
    expect(fault?.where).toContain('GHSA-bbbb');
  });
});
