import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpack } from '../../../../scripts/release/source.ts';
import { weightFaults, zipFaults, zipNames } from '../../../../scripts/release/zips.ts';

/** A zip of one stored file. */
function zipOf(name: string, content: string): Buffer {
  const label = Buffer.from(name);
  const bytes = Buffer.from(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(label.length, 26);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt32LE(bytes.length, 20);
  head.writeUInt16LE(label.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + label.length + bytes.length, 16);
  return Buffer.concat([local, label, bytes, head, label, end]);
}

test('a zip is unpacked into its folder, and nothing of it anywhere else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  try {
    unpack(zipOf('a/b.txt', 'text'), folder);
    expect(readFileSync(join(folder, 'a', 'b.txt'), 'utf8')).toBe('text');
    expect(() => unpack(zipOf('../b.txt', 'text'), folder)).toThrow('../b.txt is outside');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('zips that differ are told with the entry and the bytes that were expected', () => {
  const [first, second] = [zipOf('a', 'one'), zipOf('a', 'two!')];
  expect(zipFaults(new Map([['x.zip', first]]), new Map([['x.zip', first]]), 'there')).toEqual([]);
  const [fault] = zipFaults(new Map([['x.zip', first]]), new Map([['x.zip', second]]), 'there');
  expect(fault).toMatchObject({ where: 'x.zip there', found: 'a: 3 and 4 bytes that differ' });
  expect(fault?.expected).toMatch(/SHA-256 [0-9a-f]{64}$/);
  expect(zipFaults(new Map([['x.zip', first]]), new Map(), 'there')).toHaveLength(1);
});

test('a package that is too heavy, or is not there, is a fault', () => {
  const [chrome = '', firefox = ''] = zipNames('1.0.0').packages;
  const light = Buffer.alloc(1);
  expect(
    weightFaults(
      new Map([
        [chrome, light],
        [firefox, light],
      ]),
      '1.0.0',
    ),
  ).toEqual([]);
  const heavy = new Map([[chrome, Buffer.alloc(600 * 1024 + 1)]]);
  expect(weightFaults(heavy, '1.0.0').map(({ found }) => found)).toEqual([
    '614401 bytes',
    '0 bytes',
  ]);
});
