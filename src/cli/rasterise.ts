import { readdirSync, readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { homeFolder } from './home.ts';

// Made by scripts/rasteriser.ts: the engine, and our fonts in the one form that it reads.
const folder = `${homeFolder()}/build/rasteriser`;
const files = readdirSync(folder).sort();
const fontBuffers = files.filter((name) => name.endsWith('.ttf')).map((name) => readFileSync(`${folder}/${name}`));

// Once a process: the engine refuses to be started twice. Whoever imports this file has an SVG to draw.
const ready = initWasm(readFileSync(`${folder}/resvg.wasm`));

/** Our fonts alone, whatever the machine has: the same SVG gives the same bytes everywhere. */
const FAMILY = 'Carlito';
const font = {
  fontBuffers,
  defaultFontFamily: FAMILY,
  sansSerifFamily: FAMILY,
  serifFamily: FAMILY,
  monospaceFamily: FAMILY,
};

/** A PNG of an SVG, `width` px wide. */
export async function rasterise(svg: Uint8Array, width: number): Promise<Uint8Array> {
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
