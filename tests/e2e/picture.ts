/** What is to be seen in a part of a page, taken from a picture of it. */
import { inflateSync } from 'node:zlib';
import type { Page, ScreenshotClip } from 'puppeteer-core';

interface Picture {
  width: number;
  height: number;
  channels: number;
  pixels: Uint8Array;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Reads a PNG as browsers write them: eight bits a channel, in colour, not interlaced. */
function readPng(file: Buffer): Picture {
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
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (pixels[at - channels] as number) : 0;
      const up = y > 0 ? (pixels[at - stride] as number) : 0;
      const corner = x >= channels && y > 0 ? (pixels[at - stride - channels] as number) : 0;
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      pixels[at] =
        (raw[y * (stride + 1) + 1 + x] as number) + (guesses[filter as number] as number);
    }
  }
  return { width, height, channels, pixels };
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
  const { pixels, channels } = await take(page, clip);
  const tones: number[] = [];
  for (let at = 0; at < pixels.length; at += channels)
    tones.push(
      0.2126 * (pixels[at] as number) +
        0.7152 * (pixels[at + 1] as number) +
        0.0722 * (pixels[at + 2] as number),
    );
  tones.sort((a, b) => a - b);
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
