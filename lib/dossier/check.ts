/**
 * The rules that need more than one file: does this source exist, has this position its
 * counterpart, do two topics claim one name? Pure; `scripts/data-check.ts` prints what it finds.
 */
import type { Dossier } from '../../data/schema.ts';
import { checkIssues, checkTimeline, checkTopic } from './check/entries.ts';
import { checkNames } from './check/names.ts';
import { checkIds, checkReferences, checkSourcesInUse } from './check/references.ts';
import { type Fault, pathText, type Report } from './fault.ts';

/** Everything wrong with the dossier beyond the form of its single files. */
export function checkDossier(dossier: Dossier): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, path, reason) => {
    faults.push({ file, path: pathText(path), reason });
  };
  checkIds(dossier, report);
  checkReferences(dossier, report);
  checkSourcesInUse(dossier, report);
  for (const topic of dossier.topics) checkTopic(topic, dossier.sources, report);
  checkNames(dossier, report);
  checkTimeline(dossier, report);
  checkIssues(dossier, report);
  return faults;
}
