import type { Memory } from '../../memory/memory.ts';
import type { FontRole, Theme } from '../../theme/types.ts';
import type { Address } from './address.ts';
import { quotedFamily } from './theme-css.ts';

/** One file of a web font: a variant in one Unicode subset. */
export interface WebFont {
  /** CSS family name: 'Carlito'. */
  readonly family: string;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** As CSS writes it: 'U+0102-0103,U+0110-0111,U+20AB'. */
  readonly unicodeRange: string;
  /** The woff2 file. */
  readonly data: Uint8Array;
}

export interface FontUse {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The characters that a deck shows, by font variant. */
export interface UsedCharacters {
  add(text: string, use: FontUse): void;
  addAll(others: UsedCharacters): void;
  /** Code points by `variantKey`. */
  readonly byVariant: ReadonlyMap<string, ReadonlySet<number>>;
}

/** An empty record of characters. */
export function createUsedCharacters(theme: Theme): UsedCharacters {
  const byVariant = new Map<string, Set<number>>();
  const pointsOf = (key: string): Set<number> => {
    const points = byVariant.get(key) ?? new Set();
    byVariant.set(key, points);
    return points;
  };
  return {
    byVariant,
    add: (text, { font, bold, italic }) => {
      const key = variantKey(theme.fonts[font].family, bold ? 700 : 400, italic ? 'italic' : 'normal');
      const points = pointsOf(key);
      // By index: the characters one by one would be a twentieth of all the garbage of a build.
      for (let i = 0; i < text.length; i++) {
        const point = text.codePointAt(i) ?? 0;
        points.add(point);
        if (point > 0xffff) i++;
      }
    },
    addAll: (others) => {
      for (const [key, more] of others.byVariant) {
        const points = pointsOf(key);
        for (const point of more) points.add(point);
      }
    },
  };
}

/** `@font-face` rules for the files that the characters need, and no others. */
export function fontFaces(fonts: readonly WebFont[], used: UsedCharacters, address: Address, memory: Memory): string {
  const chosen = Array.from(used.byVariant, ([key, points]) =>
    memory.recall(`fonts ${key}`, [fonts, [...points].sort().join()], () => {
      const files = fonts.filter(({ family, weight, style }) => variantKey(family, weight, style) === key);
      return smallestCover(files, points);
    }),
  );
  return chosen
    .flat()
    .map((font) => fontFace(font, address))
    .join('\n');
}

function variantKey(family: string, weight: 400 | 700, style: 'normal' | 'italic'): string {
  return `${family}|${weight}|${style}`;
}

function fontFace({ family, weight, style, unicodeRange, data }: WebFont, address: Address): string {
  return (
    `@font-face{font-family:${quotedFamily(family)};font-weight:${weight};font-style:${style};` +
    `font-display:block;unicode-range:${unicodeRange};src:url(${address(data, 'font/woff2')}) format("woff2")}`
  );
}

/** Subsets overlap (đ is in latin-ext and in vietnamese): take the file that adds most until no file adds any. */
function smallestCover(files: readonly WebFont[], points: ReadonlySet<number>): WebFont[] {
  const ranges = new Map(files.map((file) => [file, parseRanges(file.unicodeRange)]));
  const left = new Set(points);
  const chosen: WebFont[] = [];
  for (;;) {
    let best: { file: WebFont; covered: number[] } | null = null;
    for (const [file, spans] of ranges) {
      const covered = [...left].filter((point) => spans.some(([from, to]) => point >= from && point <= to));
      if (covered.length > (best?.covered.length ?? 0)) best = { file, covered };
    }
    if (best === null) return chosen;
    chosen.push(best.file);
    for (const point of best.covered) left.delete(point);
  }
}

function parseRanges(unicodeRange: string): (readonly [number, number])[] {
  return unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
