import type { FontMetrics, FontVariant, VariantMetrics } from './types.ts';

export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Measures text in one font, with kerning and without ligatures (PowerPoint sets none). Texts are taken as NFC. */
export interface Measurer {
  /** px at `size` px. */
  width(text: string, style: Face & { readonly size: number }): number;
  /** Where each UTF-16 index of `text` stands, and its end, in em: length + 1 numbers. */
  positions(text: string, face: Face): Float64Array;
  /** px above the baseline at `size` px. */
  ascent(size: number): number;
  /** px below the baseline at `size` px, positive. */
  descent(size: number): number;
  /** The font's ascent + descent × `leading`, rounded up to whole px so that it never gets tighter than was asked. */
  lineHeight(size: number, leading: number): number;
}

/** A measurer over `metrics` that remembers the widths it was asked for. */
export function createMeasurer(metrics: FontMetrics): Measurer {
  const em = 1 / metrics.unitsPerEm;
  const known: Readonly<Record<FontVariant, Map<string, number>>> = {
    regular: new Map(),
    bold: new Map(),
    italic: new Map(),
    boldItalic: new Map(),
  };
  const advance = (text: string, variant: FontVariant): number => {
    const found = known[variant].get(text);
    if (found !== undefined) return found;
    const units = place(text.normalize('NFC'), metrics.variants[variant]);
    known[variant].set(text, units);
    return units;
  };
  return {
    width: (text, style) => advance(text, variantOf(style)) * em * style.size,
    positions: (text, face) => {
      const into = new Float64Array(text.length + 1);
      place(text, metrics.variants[variantOf(face)], into, em);
      return into;
    },
    ascent: (size) => metrics.ascent * em * size,
    descent: (size) => metrics.descent * em * size,
    lineHeight: (size, leading) => Math.ceil((metrics.ascent + metrics.descent) * em * size * leading),
  };
}

function variantOf({ bold, italic }: Face): FontVariant {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** The width of `text` in font units; writes each index's place × `scale` into `into`. */
function place(text: string, font: VariantMetrics, into?: Float64Array, scale = 1): number {
  let x = 0;
  let previous = 0;
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) ?? 0;
    x += font.kern(previous, point);
    const step = point > 0xffff ? 2 : 1;
    if (into) into[i] = into[i + step - 1] = x * scale;
    x += font.advances.get(point) ?? advanceOfMissing(point, font);
    previous = point;
    i += step;
  }
  if (into) into[text.length] = x * scale;
  return x;
}

/** Marks, joiners, selectors and controls take no room of their own in whatever font draws them. */
function advanceOfMissing(point: number, font: VariantMetrics): number {
  return /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}]/u.test(String.fromCodePoint(point)) ? 0 : font.missing;
}
