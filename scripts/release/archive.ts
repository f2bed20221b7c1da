/** Zip files as far as releases need them: what is in one, and what is not the same in two. */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One file in a zip. */
export interface ZipEntry {
  name: string;
  /** Day and time as the zip has them: two numbers of DOS. */
  stamp: number;
  content: Buffer;
}

const endMark = 0x06054b50;
const directoryMark = 0x02014b50;

/** Where the zip's directory begins, and how many entries it has. */
function directoryOf(zip: Buffer): { start: number; count: number } {
  for (let at = zip.length - 22; at >= 0; at--)
    if (zip.readUInt32LE(at) === endMark)
      return { count: zip.readUInt16LE(at + 10), start: zip.readUInt32LE(at + 16) };
  throw new Error('this is no zip file: it has no end of a directory');
}

/** The content of the entry whose local header is at a place. */
function contentAt(zip: Buffer, header: number, size: number, method: number): Buffer {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}

/** The files in a zip, in the order of its directory. */
export function entriesIn(zip: Buffer): ZipEntry[] {
  const { start, count } = directoryOf(zip);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== directoryMark) throw new Error(`entry ${index} has no header`);
    const nameLength = zip.readUInt16LE(at + 28);
    const method = zip.readUInt16LE(at + 10);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      stamp: zip.readUInt32LE(at + 12),
      content: contentAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20), method),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** How the entries of two zips differ, a line each; none where they are the same byte for byte. */
export function archiveDifferences(one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const [first, second] = [entriesIn(one), entriesIn(other)];
  const there = new Map(second.map((entry) => [entry.name, entry]));
  const names = new Set(first.map(({ name }) => name));
  const lines: string[] = [];
  for (const { name, stamp, content } of first) {
    const same = there.get(name);
    if (!same) lines.push(`${name}: only in the first`);
    else if (!content.equals(same.content))
      lines.push(`${name}: ${content.length} and ${same.content.length} bytes that differ`);
    else if (stamp !== same.stamp) lines.push(`${name}: same bytes, another day or time`);
  }
  for (const { name } of second) if (!names.has(name)) lines.push(`${name}: only in the second`);
  return lines.length > 0
    ? lines
    : ['the same files, packed otherwise: order, or how they are made small'];
}
