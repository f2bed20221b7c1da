import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beyondEdge } from '../../../../lib/map/edge.ts';

const frame = { width: 360, height: 380 };

describe('beyondEdge', () => {
  test('points straight to what lies beyond', () => {
    expect(beyondEdge([1000, 190], frame)).toEqual({ x: 353, y: 190, beyond: 0 });
    expect(beyondEdge([180, 1000], frame)).toEqual({ x: 180, y: 373, beyond: 90 });
  });

  test('keeps within the map, on the way from its middle', () => {
    const far = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(far, far, (x, y) => {
        fc.pre(x < 0 || x > frame.width || y < 0 || y > frame.height);
        const at = beyondEdge([x, y], frame);
        expect(at.x).toBeGreaterThanOrEqual(6.99);
        expect(at.x).toBeLessThanOrEqual(353.01);
        expect(at.y).toBeGreaterThanOrEqual(6.99);
        expect(at.y).toBeLessThanOrEqual(373.01);
        const angle = (at.beyond * Math.PI) / 180;
        expect(Math.atan2(at.y - 190, at.x - 180)).toBeCloseTo(angle);
      }),
    );
  });
});
