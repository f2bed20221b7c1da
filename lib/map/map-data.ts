/** The map as pages draw it: made at build time by `compile.ts`, in units of its view box. */
import type { Topic } from '../../data/schema.ts';

/** A name that stands alone: of a country, of the frontier. Its middle is at the point. */
export interface MapName {
  text: string;
  x: number;
  y: number;
}

/** Where a point's name stands, as SVG places text: an anchor and a base line. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** A line from the point to a name that does not stand beside it. */
  leader?: string;
}

/** A topic that has its place at a point, by its short title. */
export type MapTopic = Pick<Topic, 'id' | 'title' | 'titles' | 'kind'>;

export interface MapPoint {
  x: number;
  y: number;
  /** Missing where there was no room: the list below the map has every name. */
  label?: MapLabel;
  /** The city that is here; its name is the label. */
  city?: string;
  /** The topics here; none at a city that is there to find one's way by. */
  topics: MapTopic[];
  /** For places beyond the map's edge the way to them, in degrees, clockwise from the right. */
  beyond?: number;
}

export interface MapData {
  width: number;
  height: number;
  /** The height of letters for which labels were placed; smaller ones fit as well. */
  letters: number;
  /** All land in one: no country has a shade of its own. */
  land: string;
  /** The line between Pakistan and Afghanistan. */
  frontier: string;
  /** All other lines between countries, as they stand on the ground. */
  lines: string;
  countries: MapName[];
  /** Countries around, in smaller letters. */
  neighbours: MapName[];
  frontierName: MapName;
  points: MapPoint[];
}
