/** Checks the dossier and names file, path and reason of each fault: `npm run data:check`. */
import { checkDossier } from '../lib/dossier/check.ts';
import { describe } from '../lib/dossier/fault.ts';
import { readDossier } from '../lib/dossier/load.ts';

const folder = process.argv[2];
const { dossier, faults: formal } = readDossier(folder);
const faults = dossier ? checkDossier(dossier) : formal;
for (const fault of faults) console.error(describe(fault));
if (faults.length > 0 || !dossier) {
  console.error(`${faults.length} faults in the dossier`);
  process.exit(1);
}
const { topics, timeline, issues, sources, sites } = dossier;
console.log(
  `dossier sound: ${topics.length} topics, ${timeline.length} events, ${issues.length} issues, ${sources.length} sources, ${sites.length} sites`,
);
