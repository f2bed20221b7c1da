/** The stores' pictures: that they are there, and of the sizes that the stores take. */
import type { Fault } from './fault.ts';
import { pictureOf } from './png.ts';

/** Chrome shows five pictures at most, and reads the first ones first. */
const most = 5;
const least = 3;

/** The name of the small picture that stands in lists of the Chrome Web Store. */
export const tile = 'tile.png';
export const shotSize = { width: 1280, height: 800 };
export const tileSize = { width: 440, height: 280 };

/** What is wrong with one picture, if anything. */
function pictureFaults(name: string, bytes: Buffer): Fault[] {
  const where = `store/pictures/${name}`;
  const { width, height } = name === tile ? tileSize : shotSize;
  const expected = `a PNG of ${width} x ${height} pixels, none of them transparent`;
  const picture = pictureOf(bytes);
  if (!picture) return [{ where, found: 'no PNG', expected }];
  const isRight = picture.width === width && picture.height === height && !picture.hasAlpha;
  const found = `${picture.width} x ${picture.height}${picture.hasAlpha ? ', transparent' : ''}`;
  return isRight ? [] : [{ where, found, expected }];
}

/** What is wrong with the pictures, given by name. */
export function picturesFaults(pictures: ReadonlyMap<string, Buffer>): Fault[] {
  const faults = [...pictures].flatMap(([name, bytes]) => pictureFaults(name, bytes));
  const shots = [...pictures.keys()].filter((name) => name !== tile).length;
  if (shots < least || shots > most)
    faults.push({
      where: 'store/pictures',
      found: `${shots} pictures`,
      expected: `${least} to ${most} beside ${tile}: run \`npm run pictures:store\``,
    });
  if (!pictures.has(tile))
    faults.push({
      where: `store/pictures/${tile}`,
      found: 'nothing',
      expected: 'the small picture',
    });
  return faults;
}
