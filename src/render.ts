import type { Effects } from './effects.ts';
import type { Compiled } from './pipeline.ts';
import { writePptx } from './render/pptx/write.ts';
import type { WebFont } from './render/web/fonts.ts';
import { renderPage } from './render/web/page.ts';
import type { FontVariant } from './theme/types.ts';

/** The bytes of the PPTX of a compiled deck. Same deck, same bytes. */
export function renderPptx(
  { deck, scenes, theme, template }: Compiled,
  { deflate, crc32, rasterise }: Effects,
): Promise<Uint8Array> {
  return writePptx({ deck: deck.meta, scenes, theme, template, deflate, crc32, rasterise });
}

/** The one HTML file of a compiled deck, with the PPTX behind its download button. */
export function renderHtml(
  { deck, scenes, theme }: Compiled,
  pptx: { name: string; data: Uint8Array } | null,
  effects: Effects,
): string {
  const assets = {
    loader: asset('loader.js', effects),
    runtime: asset('runtime.js', effects),
    packedRuntime: bytesOf('runtime.deflate', effects),
    baseCss: asset('runtime.css', effects),
    fonts: webFonts(effects),
  };
  return renderPage({
    deck: deck.meta,
    scenes,
    theme,
    assets,
    pptx: pptx && effects.base64(pptx.data),
    base64: effects.base64,
    deflate: effects.deflate,
    sha256: effects.sha256,
  });
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
      variants[variant].map(({ file, unicodeRange }) => ({
        family,
        ...FACES[variant],
        unicodeRange,
        get data() {
          return effects.base64(bytesOf(`fonts/${file}`, effects));
        },
      })),
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
