/** Writes the dossier for other programs: `npm run data:export [-- FOLDER]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { timelineCsv } from '../lib/dossier/export/csv.ts';
import { jsonLd } from '../lib/dossier/export/json-ld.ts';
import { loadDossier } from '../lib/dossier/load.ts';

const folder = process.argv[2] ?? '.output/dossier';
const dossier = loadDossier();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/dossier.jsonld`, `${JSON.stringify(jsonLd(dossier), null, 1)}\n`);
writeFileSync(`${folder}/timeline.csv`, timelineCsv(dossier, dossier.timeline));
console.log(`${folder}/dossier.jsonld and ${folder}/timeline.csv written`);
