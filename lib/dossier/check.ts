/**
 * The rules that need more than one file: does this source exist, has this position its
 * counterpart, do two topics claim one name? Pure; `scripts/data-check.ts` prints what it finds.
 */
import type { Dossier } from '../../data/schema.ts';
import { checkNames, checkTitles } from './check/names.ts';
import { checkIssues } from './check/positions.ts';
import { checkIds, checkReferences } from './check/references.ts';
import { checkEvenness } from './check/room.ts';
import { checkSourcesInUse, Sources } from './check/sources.ts';
import { checkTerms } from './check/terms.ts';
import { checkTimeline } from './check/timeline.ts';
import { checkTolls } from './check/tolls.ts';
import { checkTopic } from './check/topics.ts';
import { checkReach, checkSites } from './check/whole.ts';
import { checkLoadedWords, checkQuotationMarks } from './check/wording.ts';
import { type Fault, pathText, type Report } from './fault.ts';

/** Everything wrong with the dossier beyond the form of its single files. */
export function checkDossier(dossier: Dossier): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (file, path, reason) => {
    faults.push({ file, path: pathText(path), reason });
  };
  checkReach(dossier, report);
  checkSites(dossier, report);
  checkIds(dossier, report);
  checkReferences(dossier, report);
  checkSourcesInUse(dossier, report);
  const sources = new Sources(dossier, report);
  for (const topic of dossier.topics) checkTopic(topic, dossier, sources, report);
  checkTimeline(dossier, sources, report);
  checkIssues(dossier, sources, report);
  checkTerms(dossier, sources);
  checkNames(dossier, report);
  checkTitles(dossier, report);
  checkEvenness(dossier, report);
  checkLoadedWords(dossier, report);
  checkQuotationMarks(dossier, report);
  checkTolls(dossier, report);
  return faults;
}
