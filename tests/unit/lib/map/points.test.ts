import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../../lib/map/frame.ts';
import { type PlacedTopic, spotsOf } from '../../../../lib/map/points.ts';

const frame = frameOf({ west: 60, south: 24, east: 75, north: 38 });
const capital = { name: 'Capital', lat: 34, lon: 69 };

function topic(id: string, place?: PlacedTopic['place']): PlacedTopic {
  return { id, kind: 'place', title: `${id} district`, short: id, ...(place && { place }) };
}

describe('spotsOf', () => {
  test('has a point for each topic that has a place, by its short title', () => {
    const spots = spotsOf([topic('Hill', { lat: 30, lon: 65 }), topic('Nowhere')], [], frame);
    expect(spots).toMatchObject([
      { name: 'Hill', topics: [{ id: 'Hill', title: 'Hill', kind: 'place' }] },
    ]);
  });

  test('has topics at a city under the name of the city', () => {
    const here = { lat: 34.01, lon: 69 };
    expect(spotsOf([topic('Blast', here), topic('Palace', here)], [capital], frame)).toMatchObject([
      { name: 'Capital', city: 'Capital', topics: [{ id: 'Blast' }, { id: 'Palace' }] },
    ]);
  });

  test('has topics at one place in one point, with the names of all', () => {
    const here = { lat: 30, lon: 65 };
    const spots = spotsOf([topic('Hill', here), topic('Fort', here)], [], frame);
    expect(spots).toMatchObject([{ name: 'Hill, Fort', topics: [{ id: 'Hill' }, { id: 'Fort' }] }]);
  });

  test('keeps neighbours apart', () => {
    const towns = [
      topic('Here', { lat: 31.01, lon: 66.4 }),
      topic('There', { lat: 30.92, lon: 66.45 }),
    ];
    expect(spotsOf(towns, [], frame)).toHaveLength(2);
  });

  test('puts cities without a topic last', () => {
    const spots = spotsOf([topic('Hill', { lat: 30, lon: 65 })], [capital], frame);
    expect(spots.map(({ name }) => name)).toEqual(['Hill', 'Capital']);
  });

  test('points to places beyond the edge', () => {
    const [spot] = spotsOf([topic('Doha', { lat: 25.29, lon: 51.53 })], [], frame);
    expect(spot?.x).toBeCloseTo(7);
    expect(spot?.beyond).toBeGreaterThan(90);
    expect(spot?.beyond).toBeLessThan(180);
  });
});
