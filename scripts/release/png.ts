/** What the head of a PNG file says of the picture. */

export interface Picture {
  width: number;
  height: number;
  /** True where parts of it may be transparent. */
  hasAlpha: boolean;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The ways to write a pixel that carry how transparent it is. */
const alphaTypes = [4, 6];

/** Size and kind of a picture; undefined where the bytes are no PNG. */
export function pictureOf(bytes: Buffer): Picture | undefined {
  if (bytes.length < 26 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    hasAlpha: alphaTypes.includes(bytes.readUInt8(25)),
  };
}
