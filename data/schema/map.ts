/** `map.json`: what the map of the frontier shows beside the dossier's places. */
import * as z from 'zod';
import { sentence } from './basics.ts';

const latitude = z.number().min(-85).max(85);
const longitude = z.number().min(-180).max(180);
const named = z.strictObject({ name: sentence, lat: latitude, lon: longitude });

/** The map's frame and the names on it. Its lines come from Natural Earth, its places from topics. */
export const mapSchema = z
  .strictObject({
    /** The edges, in degrees. */
    window: z
      .strictObject({ west: longitude, south: latitude, east: longitude, north: latitude })
      .refine(({ west, east }) => west < east, { error: 'expected west < east', abort: true })
      .refine(({ south, north }) => south < north, {
        error: 'expected south < north',
        abort: true,
      }),
    /** Cities to find one's way by, whether or not a topic has its place there. */
    cities: z.array(named),
    /** The names of the two countries, each where its middle is to stand, and of those around. */
    countries: z.array(named),
    neighbours: z.array(named),
    /** The name of the line between the two countries, beside a straight part of it. */
    frontier: named,
  })
  .refine(
    ({ window: { west, south, east, north }, ...names }) =>
      [names.cities, names.countries, names.neighbours, names.frontier]
        .flat()
        .every(({ lat, lon }) => lon > west && lon < east && lat > south && lat < north),
    'expected every name inside the window',
  );

export type MapFrame = z.infer<typeof mapSchema>;
