/** Makes the map at build time. Node only. */
import type { MapFrame } from '../../data/schema/map.ts';
import { readAtlas } from './atlas.ts';
import type { Candidate } from './candidates.ts';
import { type Frame, frameOf } from './frame.ts';
import type { MapData, MapLabel, MapName } from './map-data.ts';
import { linesOf, pathOf, tenths } from './path.ts';
import { placeLabels } from './placement.ts';
import { type PlacedTopic, spotsOf } from './points.ts';
import type { Point } from './simplify.ts';
import { textBox } from './text-box.ts';

/** The height of letters, in units of the view box: legible where the map is as wide as a popup. */
const letters = 11;
/** Names of countries are larger, and spaced. */
const countryLetters = 15;

const rounded = (value: number): number => Number(tenths(value));

function nameOf({ name, ...place }: MapFrame['frontier'], frame: Frame): MapName {
  const [x, y] = frame.at(place);
  return { text: name, x: rounded(x), y: rounded(y) };
}

function labelOf(text: string, { x, y, anchor, leader }: Candidate): MapLabel {
  const at = ([across, down]: Point): string => `${tenths(across)} ${tenths(down)}`;
  return {
    text,
    x: rounded(x),
    y: rounded(y),
    anchor,
    ...(leader && { leader: `M${at(leader[0])}L${at(leader[1])}` }),
  };
}

/** The map with the places of topics: the same files give the same map. */
export function compileMap(topics: readonly PlacedTopic[], map: MapFrame): MapData {
  const frame = frameOf(map.window);
  const { width, height, projection } = frame;
  const atlas = readAtlas(map.window);
  const countries = map.countries.map((country) => nameOf(country, frame));
  const neighbours = map.neighbours.map((country) => nameOf(country, frame));
  const frontierName = nameOf(map.frontier, frame);
  const spots = spotsOf(topics, map.cities, frame);
  const labels = placeLabels(spots, {
    width,
    height,
    letters,
    taken: [
      ...countries.map((name) => textBox({ ...name, anchor: 'middle' }, countryLetters)),
      ...[...neighbours, frontierName].map((name) =>
        textBox({ ...name, anchor: 'middle' }, letters),
      ),
    ],
    line: linesOf(projection, atlas.frontier).flat(),
  });
  return {
    width,
    height,
    letters,
    land: pathOf(projection, atlas.land),
    frontier: pathOf(projection, atlas.frontier),
    lines: pathOf(projection, atlas.lines),
    countries,
    neighbours,
    frontierName,
    points: spots.map(({ name, city, topics: here, beyond, x, y }, index) => {
      const label = labels[index];
      return {
        x: rounded(x),
        y: rounded(y),
        topics: here,
        ...(city !== undefined && { city }),
        ...(label && { label: labelOf(name, label) }),
        ...(beyond !== undefined && { beyond: Math.round(beyond) }),
      };
    }),
  };
}
