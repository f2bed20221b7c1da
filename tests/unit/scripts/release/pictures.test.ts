import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { picturesFaults } from '../../../../scripts/release/pictures.ts';
import { pictureOf } from '../../../../scripts/release/png.ts';

/** The head of a PNG file. */
function png(width: number, height: number, type = 2): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt8(8, 24);
  bytes.writeUInt8(type, 25);
  return bytes;
}

const shot = png(1280, 800);
const good = { '1.png': shot, '2.png': shot, '3.png': shot, 'tile.png': png(440, 280) };
const told = (pictures: Record<string, Buffer>) =>
  picturesFaults(new Map(Object.entries(pictures))).map(({ where, found }) => `${where}: ${found}`);

test('a real picture is read', () => {
  const icon = readFileSync(new URL('../../../../public/icon/48.png', import.meta.url));
  expect(pictureOf(icon)).toEqual({ width: 48, height: 48, hasAlpha: true });
  expect(pictureOf(icon.subarray(1))).toBeUndefined();
});

test('three to five pictures and a tile have no fault', () => {
  expect(told(good)).toEqual([]);
  expect(told({ ...good, '4.png': shot, '5.png': shot })).toEqual([]);
});

test.each<[string, Record<string, Buffer>, string]>([
  ['of another size', { ...good, '1.png': png(1280, 801) }, 'store/pictures/1.png: 1280 x 801'],
  [
    'that may be transparent',
    { ...good, '1.png': png(1280, 800, 6) },
    'store/pictures/1.png: 1280 x 800, transparent',
  ],
  ['that is none', { ...good, '1.png': Buffer.from('GIF89a') }, 'store/pictures/1.png: no PNG'],
  ['as tile that is none', { ...good, 'tile.png': shot }, 'store/pictures/tile.png: 1280 x 800'],
  [
    'too many',
    { ...good, '4.png': shot, '5.png': shot, '6.png': shot },
    'store/pictures: 6 pictures',
  ],
])('a picture %s is a fault', (_what, pictures, line) => {
  expect(told(pictures)).toEqual([line]);
});

test('a folder without pictures has both faults', () => {
  expect(told({})).toEqual(['store/pictures: 0 pictures', 'store/pictures/tile.png: nothing']);
});
