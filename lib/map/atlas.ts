/** Natural Earth's countries, as the package world-atlas has them. Node only. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import type { MapFrame } from '../../data/schema/map.ts';

const require = createRequire(import.meta.url);

type Topology = Parameters<typeof mesh>[0];
type Geometry = NonNullable<Parameters<typeof mesh>[1]>;
type Country = Extract<Geometry, { type: 'Polygon' | 'MultiPolygon' }>;

/** ISO 3166 numbers, by which the atlas knows the two countries at the frontier. */
const pakistan = '586';
const afghanistan = '004';

/** What is drawn of the earth, in degrees. */
export interface Atlas {
  land: ReturnType<typeof merge>;
  frontier: ReturnType<typeof mesh>;
  /** Lines between countries as they stand on the ground, the frontier left out. */
  lines: ReturnType<typeof mesh>;
}

/** True where a country has a part of its outline in the window. */
function touches(topology: Topology, country: Country, window: MapFrame['window']): boolean {
  const { west, south, east, north } = window;
  return mesh(topology, country).coordinates.some((line) =>
    line.some(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north),
  );
}

const isFrontier = (a: Geometry, b: Geometry): boolean =>
  [pakistan, afghanistan].every((id) => a.id === id || b.id === id);

/** Reads from the atlas what lies in a window, and more of it as far as countries reach. */
export function readAtlas(window: MapFrame['window']): Atlas {
  const file = require.resolve('world-atlas/countries-10m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const all = topology.objects.countries as { geometries: Country[] };
  const geometries = all.geometries.filter((country) => touches(topology, country, window));
  const countries: Geometry = { type: 'GeometryCollection', geometries };
  return {
    land: merge(topology, geometries),
    frontier: mesh(topology, countries, isFrontier),
    lines: mesh(topology, countries, (a, b) => a !== b && !isFrontier(a, b)),
  };
}
