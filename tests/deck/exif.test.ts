import { describe, expect, it } from 'vitest';
import { pngOrientation } from '../../src/deck/exif.ts';
import { readPictureFile } from '../../src/deck/picture-file.ts';
import { png } from '../pictures.ts';

const TIFF = '4d4d002a00000008000101120003000000010006000000000000';

/** The picture with other bytes in the place of its EXIF data. */
function withTiff(hex: string): Uint8Array {
  const file = Buffer.from(png(4, 2, 6));
  const at = file.indexOf('eXIf') + 4;
  return Buffer.concat([
    file.subarray(0, at),
    Buffer.from(hex.padEnd(TIFF.length, '0'), 'hex'),
    file.subarray(at + 26),
  ]);
}

describe('the orientation of a PNG', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is read where it is %i', (orientation) => {
    expect(pngOrientation(png(4, 2, orientation))).toBe(orientation);
  });

  it('is applied to its size', () => {
    expect(readPictureFile(png(4, 2, 6), 'a.png')).toMatchObject({ file: { width: 2, height: 4, orientation: 6 } });
    expect(readPictureFile(png(4, 2), 'a.png')).toMatchObject({ file: { width: 4, height: 2, orientation: 1 } });
  });

  it('is read in either byte order', () => {
    expect(pngOrientation(withTiff('49492a00080000000100120103000100000003000000'))).toBe(3);
  });

  it.each([
    ['beyond 8', '4d4d002a00000008000101120003000000010009'],
    ['0', '4d4d002a00000008000101120003000000010000'],
    ['of another type', '4d4d002a00000008000101120004000000010006'],
    ['in a directory beyond the end', '4d4d002a0fffffff000101120003000000010006'],
    ['one of more entries than there is room for', '4d4d002a00000008ffff01130003000000010006'],
    ['no TIFF at all', ''],
  ])('is as stored where it is %s', (_, hex) => {
    expect(pngOrientation(withTiff(hex))).toBe(1);
  });

  it('is as stored in a file that breaks off anywhere', () => {
    const file = png(4, 2, 6);
    for (let length = 0; length < file.length; length++)
      expect([1, 6]).toContain(pngOrientation(file.subarray(0, length)));
  });
});
