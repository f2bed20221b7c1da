/** Writes the fairness report: `npm run data:report`. */
import { writeFileSync } from 'node:fs';
import { loadDossier } from '../lib/dossier/load.ts';
import { fairnessReport } from '../lib/dossier/report.ts';

writeFileSync('docs/fairness.md', fairnessReport(loadDossier()));
console.log('docs/fairness.md written');
