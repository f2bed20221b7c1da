/** JSON Schemas of the dossier's files, by which editors' programs complete and check them. */
import * as z from 'zod';
import { schemas } from '../../data/schema.ts';

/** The text of each schema file by its name in `data/schemas/`. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
