/** Faults as plain text, for a report of a bug. In English, whatever the interface speaks. */
import type { FaultEntry } from './entry.ts';

/** One fault in a line. */
export function faultLine({ part, action, kind, message, places, count }: FaultEntry): string {
  const what = message ? `${kind}: ${message}` : kind;
  const where = places.length > 0 ? ` at ${places.join(' < ')}` : '';
  return `${part} (${action}): ${what}${where}${count > 1 ? ` (${count} times)` : ''}`;
}

/** All of them, and in what they happened. */
export function faultReport(
  faults: readonly FaultEntry[],
  version: string,
  browserName: string,
): string {
  const lines = faults.map(
    (fault) => `${fault.time} Sidelight ${fault.version}, ${faultLine(fault)}`,
  );
  return [`Sidelight ${version}, ${browserName}`, ...lines, ''].join('\n');
}
