import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveDifferences, entriesIn } from '../../../../scripts/release/archive.ts';

interface File {
  name: string;
  content: Buffer;
  stamp?: number;
  isStored?: boolean;
}

/** A zip written by the book: local headers, the directory, its end. */
function zipOf(files: File[]): Buffer {
  const bodies: Buffer[] = [];
  const heads: Buffer[] = [];
  let at = 0;
  for (const { name, content, stamp = 0, isStored = false } of files) {
    const label = Buffer.from(name);
    const packed = isStored ? content : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(label.length, 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(isStored ? 0 : 8, 10);
    head.writeUInt32LE(stamp, 12);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(content.length, 24);
    head.writeUInt16LE(label.length, 28);
    head.writeUInt32LE(at, 42);
    bodies.push(local, label, packed);
    heads.push(head, label);
    at += local.length + label.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...heads, end]);
}

const text = (content: string): Buffer => Buffer.from(content);
const a = { name: 'a.txt', content: text('one') };
const b = { name: 'b/ü.txt', content: text('two') };

describe('entriesIn', () => {
  test('reads back what is in a zip, small or stored', () => {
    const file = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      stamp: fc.nat(),
      isStored: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), (files) => {
        const read = entriesIn(zipOf(files));
        expect(read).toEqual(files.map(({ name, content, stamp }) => ({ name, content, stamp })));
      }),
    );
  });

  test('refuses what is no zip', () => {
    expect(() => entriesIn(text('no zip at all, but some text'))).toThrow('no zip file');
  });
});

describe('archiveDifferences', () => {
  test('finds none where the bytes are the same', () => {
    expect(archiveDifferences(zipOf([a, b]), zipOf([a, b]))).toEqual([]);
  });

  test.each<[string, File[], string[]]>([
    [
      'a file that differs',
      [a, { ...b, content: text('2') }],
      ['b/ü.txt: 3 and 1 bytes that differ'],
    ],
    ['a file less', [a], ['b/ü.txt: only in the first']],
    ['a file more', [a, b, { ...a, name: 'c' }], ['c: only in the second']],
    ['another day', [{ ...a, stamp: 7 }, b], ['a.txt: same bytes, another day or time']],
    [
      'another order',
      [b, a],
      ['the same files, packed otherwise: order, or how they are made small'],
    ],
    [
      'other packing',
      [{ ...a, isStored: true }, b],
      ['the same files, packed otherwise: order, or how they are made small'],
    ],
  ])('names %s', (_what, files, lines) => {
    expect(archiveDifferences(zipOf([a, b]), zipOf(files))).toEqual(lines);
  });
});
