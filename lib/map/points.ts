import type { MapFrame } from '../../data/schema/map.ts';
import type { Topic } from '../../data/schema.ts';
import { shortTitle } from '../dossier/pages.ts';
import { beyondEdge } from './edge.ts';
import type { Frame } from './frame.ts';
import type { MapTopic } from './map-data.ts';

/** A topic as far as the map has to know it. */
export type PlacedTopic = Pick<Topic, 'id' | 'kind' | 'title' | 'short' | 'titles' | 'place'>;

/** A point of the map before its name has found its room. */
export interface Spot {
  x: number;
  y: number;
  name: string;
  city?: string;
  topics: MapTopic[];
  beyond?: number;
}

/** Places nearer than this, in units of the view box, are one point: their marks would be one. */
const near = 1.5;

/**
 * The points of the map: the cities, then the places of topics. Topics at one place share a point;
 * it has the name of the city that is there, or else those of its topics. Points without a topic
 * are last, for they are the least missed.
 */
export function spotsOf(
  topics: readonly PlacedTopic[],
  cities: MapFrame['cities'],
  frame: Frame,
): Spot[] {
  const spots: Spot[] = cities.map((city) => {
    const [x, y] = frame.at(city);
    return { x, y, name: city.name, city: city.name, topics: [] };
  });
  for (const topic of topics) {
    if (!topic.place) continue;
    const [x, y] = frame.at(topic.place);
    const inside = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
    const spot = inside ? { x, y } : beyondEdge([x, y], frame);
    const there = spots.find((one) => Math.hypot(one.x - spot.x, one.y - spot.y) < near);
    const here = {
      id: topic.id,
      kind: topic.kind,
      title: shortTitle(topic),
      ...(topic.titles && { titles: topic.titles }),
    };
    if (!there) spots.push({ ...spot, name: here.title, topics: [here] });
    else {
      if (there.city === undefined) there.name += `, ${here.title}`;
      there.topics.push(here);
    }
  }
  return [
    ...spots.filter((spot) => spot.topics.length > 0),
    ...spots.filter((spot) => spot.topics.length === 0),
  ];
}
