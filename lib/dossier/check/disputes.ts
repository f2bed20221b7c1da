/** Disputes of a topic: whose versions stand beside each other, and with what room. */
import type { Topic } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { sideIds } from '../sides.ts';
import { checkBalance, checkOnce } from './room.ts';
import type { Sources } from './sources.ts';

/** A government’s word against others’ needs the other government’s, or the reason why not. */
function checkCounterpart(
  file: string,
  path: PropertyKey[],
  { versions, noVersion }: Topic['disputed'][number],
  report: Report,
): void {
  const missing = sideIds.filter((side) => !versions.some(({ party }) => party === side));
  if (missing.length === 1 && !noVersion)
    report(
      file,
      path,
      `no version of "${missing[0]}": expected one, or "noVersion" with the reason`,
    );
  if (missing.length !== 1 && noVersion)
    report(file, [...path, 'noVersion'], 'expected none where both governments speak, or neither');
}

export function checkDisputes(
  file: string,
  { disputed }: Topic,
  sources: Sources,
  report: Report,
): void {
  for (const [index, dispute] of disputed.entries()) {
    const path = ['disputed', index];
    checkCounterpart(file, path, dispute, report);
    checkOnce(file, [...path, 'versions'], dispute.versions, report);
    checkBalance(file, path, dispute.versions, report);
    for (const [at, version] of dispute.versions.entries())
      sources.checkVersion(file, [...path, 'versions', at], version);
  }
}
