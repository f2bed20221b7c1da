/** What is to be seen in a part of a page, taken from a picture of it. */
import { inflateSync } from 'node:zlib';
import type { Page, ScreenshotClip } from 'puppeteer-core';

interface Picture {
  width: number;
  height: number;
  channels: number;
  pixels: Uint8Array;
}

/** Which of three neighbours a pixel is like, as PNG has it. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** What a PNG's filter takes a pixel to be like, by the filter's number. */
const guesses: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Reads a PNG as browsers write them: eight bits a channel, in colour, not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[file.readUInt8(25)];
  if (file.readUInt8(24) !== 8 || !channels) throw new Error('a picture of an unexpected kind');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const line = y * (stride + 1);
    const guess = guesses[raw[line] as number] as (typeof guesses)[number];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (pixels[at - channels] as number) : 0;
      const up = y > 0 ? (pixels[at - stride] as number) : 0;
      const corner = x >= channels && y > 0 ? (pixels[at - stride - channels] as number) : 0;
      pixels[at] = (raw[line + 1 + x] as number) + guess(left, up, corner);
    }
  }
  return { width, height, channels, pixels };
}

/** The tone of each pixel, 0 to 255. */
function tonesIn({ pixels, channels }: Picture): Float32Array {
  const tones = new Float32Array(pixels.length / channels);
  for (let at = 0; at < tones.length; at++) {
    const [red, green, blue] = [at * channels, at * channels + 1, at * channels + 2];
    tones[at] =
      0.2126 * (pixels[red] as number) +
      0.7152 * (pixels[green] as number) +
      0.0722 * (pixels[blue] as number);
  }
  return tones;
}

/** The mean tone of a picture, 0 to 255: hardly another with other letters of the same size. */
export function meanTone(picture: Picture): number {
  const tones = tonesIn(picture);
  return tones.reduce((sum, tone) => sum + tone, 0) / tones.length;
}

/** @param clip in the window; puppeteer counts from the page's beginning */
async function take(page: Page, { x, y, width, height }: ScreenshotClip): Promise<Picture> {
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { x: x + scrolled.x, y: y + scrolled.y, width, height };
  return readPng(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })));
}

/** The lightest, the darkest and the commonest tone in a part of a page, 0 to 255. */
export async function tonesOf(
  page: Page,
  clip: ScreenshotClip,
): Promise<{ lightest: number; darkest: number; middle: number }> {
  const tones = tonesIn(await take(page, clip)).sort();
  return {
    darkest: tones[0] as number,
    middle: tones[tones.length >> 1] as number,
    lightest: tones.at(-1) as number,
  };
}

/** What is to be seen in a part of a page, as one text that can be compared. */
export async function look(page: Page, clip: ScreenshotClip): Promise<string> {
  const { pixels } = await take(page, clip);
  return Buffer.from(pixels).toString('base64');
}

/** How many pixels in a part of a page are ink: far from what most of them are. */
export async function inkIn(page: Page, clip: ScreenshotClip): Promise<number> {
  const tones = tonesIn(await take(page, clip));
  const paper = tones.toSorted()[tones.length >> 1] as number;
  return tones.filter((tone) => Math.abs(tone - paper) > 60).length;
}
