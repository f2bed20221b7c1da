/** All calls of the browser that fail in these tests, which are all that Sidelight makes. */
import { backgroundFaults, reportFaults, startFaults } from './background-faults.ts';
import { readingFaults } from './reading-faults.ts';
import { guestFaults, viewFaults } from './view-faults.ts';

/** The call that a fault is about: the last one in it. */
const testedIn = (fault: string): string => fault.replace(/^.*,/, '').replace(/:.*/, '');

export const allCalls: readonly string[] = [
  ...new Set([
    ...Object.keys(readingFaults),
    ...[...backgroundFaults, ...reportFaults, ...startFaults, ...viewFaults, ...guestFaults].map(
      ({ fault }) => testedIn(fault),
    ),
  ]),
].sort();
