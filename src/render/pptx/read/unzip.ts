import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Args, Reporter } from '../../../diagnostics/diagnostic.ts';

/** The files of a package that matter here, by name in small letters: part names know no case (OPC, 6.2.2.3). */
export type Files = ReadonlyMap<string, Uint8Array>;

const READ = /\.(xml|rels|xlsx|xlsm)$/i; // the rest is pictures, films and fonts
const MEGABYTE = 2 ** 20;
const LARGEST_PART = 64 * MEGABYTE;
const LARGEST_SUM = 256 * MEGABYTE;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]; // MS-CFB 2.2

/**
 * Unpacks the files of a package whose names are `wanted`. Reports and gives null when it is none, or would fill the memory;
 * what is only `welcome` is left out where it is too large.
 */
export function unzip(data: Uint8Array, reporter: Reporter, wanted = READ, welcome?: RegExp): Files | null {
  if (COMPOUND_FILE.every((byte, index) => data[index] === byte)) return refuse(reporter, 'pptx/compound-file');
  let sum = 0;
  let tooLarge: UnzipFileInfo | undefined;
  const filter = (entry: UnzipFileInfo): boolean => {
    const isWanted = wanted.test(entry.name);
    if (tooLarge !== undefined || !(isWanted || welcome?.test(entry.name))) return false;
    const fits = entry.originalSize <= LARGEST_PART && sum + entry.originalSize <= LARGEST_SUM;
    if (fits) sum += entry.originalSize;
    else if (isWanted) tooLarge = entry;
    return fits;
  };
  try {
    const files = unzipSync(data, { filter });
    if (tooLarge !== undefined) return refuse(reporter, 'pptx/too-large', sizes(tooLarge.name));
    return new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]));
  } catch (error) {
    return refuse(reporter, 'pptx/no-zip', { detail: error instanceof Error ? error.message : String(error) });
  }
}

type Refusal = 'pptx/compound-file' | 'pptx/too-large' | 'pptx/no-zip';

function refuse(reporter: Reporter, code: Refusal, args: Args = {}): null {
  reporter.add(code, [], args);
  return null;
}

function sizes(part: string): Args {
  return { part, limit: LARGEST_PART / MEGABYTE, sum: LARGEST_SUM / MEGABYTE };
}
