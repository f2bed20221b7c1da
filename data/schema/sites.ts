/** `sites.json`: the news sites on which Sidelight runs. */
import * as z from 'zod';
import { sentence } from './basics.ts';

const siteSchema = z.strictObject({
  host: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'expected a bare host name such as "dawn.com"'),
  name: sentence,
  country: sentence,
  languages: z.array(z.string()).min(1),
});
export const sitesSchema = z.array(siteSchema);

export type Site = z.infer<typeof siteSchema>;
