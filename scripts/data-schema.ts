/** Writes the JSON Schemas by which editors' programs check `data/`: `npm run data:schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../lib/dossier/json-schema.ts';

mkdirSync('data/schemas', { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas()))
  writeFileSync(`data/schemas/${name}`, text);
console.log('data/schemas written');
