const ORIENTATION = 0x0112;
const SHORT = 3;
const AS_STORED = 1;

/** EXIF's Orientation of a PNG, 1 to 8, from a chunk `eXIf` before the pixels (PNG 1.2 extensions, 3.7): browsers obey it there. */
export function pngOrientation(png: Uint8Array): number {
  const view = viewOf(png);
  // Length, type, data, checksum; the signature before the first has eight bytes.
  for (let at = 8; at + 12 <= png.length; at += view.getUint32(at) + 12) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IDAT') return AS_STORED;
    if (type === 'eXIf') return tiffOrientation(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return AS_STORED;
}

/** Orientation in the first directory of EXIF's TIFF data (TIFF 6.0, section 2); 1 where none is said, or nothing of use. */
function tiffOrientation(tiff: Uint8Array): number {
  if (tiff.length < 10) return AS_STORED;
  const view = viewOf(tiff);
  const little = view.getUint16(0) === 0x4949; // 'II', else 'MM'
  const directory = view.getUint32(4, little);
  const room = Math.floor((tiff.length - directory - 2) / 12);
  if (room < 1) return AS_STORED;
  const count = Math.min(room, view.getUint16(directory, little));
  const entries = Array.from({ length: count }, (_, i) => directory + 2 + i * 12);
  const found = entries.find(
    (at) => view.getUint16(at, little) === ORIENTATION && view.getUint16(at + 2, little) === SHORT,
  );
  const value = found === undefined ? AS_STORED : view.getUint16(found + 8, little);
  return value >= 1 && value <= 8 ? value : AS_STORED;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
