import { type GeoProjection, geoMercator } from 'd3-geo';
import type { MapFrame } from '../../data/schema/map.ts';

/** The width of the view box. It is about that of a popup, so a unit there is a pixel. */
const width = 360;

export interface Frame {
  width: number;
  height: number;
  projection: GeoProjection;
  /** A place in degrees as a point of the map, which may lie beyond its edges. */
  at(place: { lat: number; lon: number }): [x: number, y: number];
}

/** Lays the window over the view box. Mercator keeps the shape of what is small. */
export function frameOf({ west, south, east, north }: MapFrame['window']): Frame {
  const projection = geoMercator()
    .scale((width / (east - west)) * (180 / Math.PI))
    .translate([0, 0]);
  const at = ({ lat, lon }: { lat: number; lon: number }) =>
    projection([lon, lat]) as [x: number, y: number];
  const [left, top] = at({ lat: north, lon: west });
  const height = Math.round(at({ lat: south, lon: west })[1] - top);
  projection.translate([-left, -top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { width, height, projection, at };
}
