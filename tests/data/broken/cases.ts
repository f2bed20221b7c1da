/** What the tests of broken dossiers share. */
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../data/schema.ts';
import { faultsIn, filesOf, soundDossier } from '../sound.ts';

/** One fault: what it is, how it is made, and what the check has to say of it. */
export type Case = [
  what: string,
  breakIt: (dossier: Dossier) => void,
  file: string,
  path: string,
  reason: string | RegExp,
];

/** Parts of the sound dossier that are known to be there. */
export const at = <T>(items: readonly T[], index: number): T => items[index] as T;
export const hilltown = ({ topics }: Dossier) => at(topics, 0);
export const valley = ({ topics }: Dossier) => at(topics, 1);
export const fight = ({ timeline }: Dossier) => at(timeline, 1);
export const position = ({ issues }: Dossier, which: number) => at(at(issues, 0).positions, which);
export const words = (count: number): string => 'word '.repeat(count).trim();
/** Sets what the types do not allow. */
export const set = (object: object, field: string, value: unknown): void => {
  Object.assign(object, { [field]: value });
};

export const hill = 'topics/hilltown.json';

function exactly(reason: string | RegExp): RegExp {
  if (reason instanceof RegExp) return reason;
  return new RegExp(`^${reason.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`);
}

/** Breaks one thing at a time in the sound dossier; the check has to name file, path and reason. */
export function eachIsNamed(kind: string, cases: readonly Case[]): void {
  describe(`a fault of ${kind}`, () => {
    test.each(cases)('%s is named with its place', (_what, breakIt, file, path, reason) => {
      const dossier = soundDossier();
      breakIt(dossier);
      // One fault, one line, lest an editor look for what is not there.
      expect(faultsIn(filesOf(dossier))).toEqual([
        { file, path, reason: expect.stringMatching(exactly(reason)) },
      ]);
    });
  });
}
