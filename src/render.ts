import type { Effects } from './effects.ts';
import { createMemory, type Memory } from './memory/memory.ts';
import type { Compiled } from './pipeline.ts';
import { writePptx } from './render/pptx/write.ts';
import { renderFolder } from './render/web/folder.ts';
import type { WebFont } from './render/web/fonts.ts';
import { type Live, type LivePage, renderLive } from './render/web/live-page.ts';
import { renderPage } from './render/web/page.ts';
import type { Downloads, PageInput, WebAssets } from './render/web/page-parts.ts';
import type { FontVariant } from './theme/types.ts';

/** The bytes of the PPTX of a compiled deck. Same deck, same bytes. */
export function renderPptx(
  { deck, scenes, theme, template }: Compiled,
  { deflate, crc32, rasterise }: Effects,
): Promise<Uint8Array> {
  return writePptx({ deck: deck.meta, scenes, theme, template, deflate, crc32, rasterise });
}

/** The one HTML file of a compiled deck, with what users may take from it: the PPTX, and the PDF where one was printed. */
export function renderHtml(
  compiled: Compiled,
  pptx: Uint8Array | null,
  effects: Effects,
  pdf: Uint8Array | null = null,
): string {
  return renderPage(pageInput(compiled, { pptx, pdf }, effects));
}

/** The same as the files of a folder by name, for a web server. */
export function renderSplit(
  compiled: Compiled,
  downloads: Downloads,
  effects: Effects,
): ReadonlyMap<string, string | Uint8Array> {
  return renderFolder(pageInput(compiled, downloads, effects));
}

/** The same for a live server. */
export function renderLivePage(compiled: Compiled, live: Live, effects: Effects, memory: Memory): LivePage {
  return renderLive(pageInput(compiled, { pptx: null, pdf: null }, effects, memory), live);
}

function pageInput(
  { deck, scenes, theme }: Compiled,
  downloads: Downloads,
  effects: Effects,
  memory: Memory = createMemory(),
): PageInput {
  const { base64, deflate, sha256 } = effects;
  const assets = memory.recall('web assets', [], () => webAssets(effects));
  return { deck: deck.meta, scenes, theme, assets, downloads, memory, base64, deflate, sha256 };
}

function webAssets(effects: Effects): WebAssets {
  return {
    loader: asset('loader.js', effects),
    runtime: asset('runtime.js', effects),
    packedRuntime: bytesOf('runtime.deflate', effects),
    baseCss: asset('runtime.css', effects),
    fonts: webFonts(effects),
  };
}

interface FontListing {
  readonly family: string;
  readonly variants: Readonly<Record<FontVariant, readonly { readonly file: string; readonly unicodeRange: string }[]>>;
}

const FACES: Readonly<Record<FontVariant, Pick<WebFont, 'weight' | 'style'>>> = {
  regular: { weight: 400, style: 'normal' },
  bold: { weight: 700, style: 'normal' },
  italic: { weight: 400, style: 'italic' },
  boldItalic: { weight: 700, style: 'italic' },
};

/** The fonts that the build made; a file is read when a page turns out to need it. */
function webFonts(effects: Effects): WebFont[] {
  const listings: FontListing[] = JSON.parse(asset('fonts/fonts.json', effects));
  return listings.flatMap(({ family, variants }) =>
    (Object.keys(FACES) as FontVariant[]).flatMap((variant) =>
      variants[variant].map(({ file, unicodeRange }) => {
        let data: Uint8Array | null = null;
        return {
          family,
          ...FACES[variant],
          unicodeRange,
          get data() {
            data ??= bytesOf(`fonts/${file}`, effects);
            return data;
          },
        };
      }),
    ),
  );
}

function asset(name: string, effects: Effects): string {
  return new TextDecoder().decode(bytesOf(name, effects));
}

function bytesOf(name: string, { read, home }: Effects): Uint8Array {
  const bytes = read(`${home}/build/${name}`);
  if (!bytes) throw new Error(`twindeck's own file build/${name} is missing: run npm run build`);
  return bytes;
}
