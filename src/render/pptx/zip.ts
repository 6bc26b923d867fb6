import type { Parts } from './parts.ts';

/** The two functions of a zip that the platform does better: raw deflate and CRC-32. */
export interface Compression {
  deflate(data: Uint8Array): Uint8Array;
  crc32(data: Uint8Array): number;
}

/** The content of one part, ready to be put into a zip. */
interface Packed {
  readonly body: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

interface Entry extends Packed {
  readonly name: Uint8Array;
  readonly offset: number;
}

/** Packs the content of a part. */
export type Packer = (content: string | Uint8Array) => Packed;

const VERSION = 20; // 2.0: deflate
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const DATE_1980_01_01 = 0x0021; // the first day that a zip knows: never the clock
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

/** A packer that packs equal text once: the workbooks of a deck differ in little more than their sheet. */
export function createPacker({ deflate, crc32 }: Compression): Packer {
  const encoder = new TextEncoder();
  const known = new Map<string, Packed>();
  const pack = (data: Uint8Array): Packed => {
    const deflated = deflate(data);
    const smaller = deflated.length < data.length;
    return {
      body: smaller ? deflated : data,
      method: smaller ? DEFLATED : STORED,
      crc: crc32(data),
      size: data.length,
    };
  };
  return (content) => {
    if (typeof content !== 'string') return pack(content);
    const packed = known.get(content) ?? pack(encoder.encode(content));
    known.set(content, packed);
    return packed;
  };
}

/**
 * A zip of the parts (APPNOTE 4.3) whose bytes depend on them alone: `[Content_Types].xml` first, then by name, fixed
 * dates, sizes in the local headers, no folder entries.
 */
export function zipParts(parts: Parts, pack: Packer): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Entry[] = [];
  let offset = 0;
  for (const [name, content] of inOrder(parts)) {
    const entry = { ...pack(content), name: encoder.encode(name), offset };
    entries.push(entry);
    offset += LOCAL.length + entry.name.length + entry.body.length;
  }
  return assemble(entries, offset);
}

function inOrder(parts: Parts): readonly (readonly [string, string | Uint8Array])[] {
  const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);
  return [...parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
}

function assemble(entries: readonly Entry[], directoryOffset: number): Uint8Array {
  const directorySize = entries.reduce((sum, { name }) => sum + CENTRAL.length + name.length, 0);
  const bytes = new Uint8Array(directoryOffset + directorySize + END.length);
  const view = new DataView(bytes.buffer);
  let at = directoryOffset;
  for (const entry of entries) {
    const { name, body, offset } = entry;
    view.setUint32(offset, LOCAL.signature, true);
    writeCommon(view, offset + 4, entry);
    bytes.set(name, offset + LOCAL.length);
    bytes.set(body, offset + LOCAL.length + name.length);
    view.setUint32(at, CENTRAL.signature, true);
    view.setUint16(at + 4, VERSION, true); // made by
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offset, true);
    bytes.set(name, at + CENTRAL.length);
    at += CENTRAL.length + name.length;
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, directoryOffset, true);
  return bytes;
}

/** The 24 bytes that local and central headers share: version needed … length of the name. */
function writeCommon(view: DataView, at: number, { name, body, method, crc, size }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE_1980_01_01, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, body.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
