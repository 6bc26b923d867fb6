import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { FONT_PAIRS, fontName } from '../src/theme/font-pairs.ts';
import type { FontPair, FontVariant } from '../src/theme/types.ts';
import { kerningOf } from './kerning.ts';

/** Asked in this order for a code point: Vietnamese before latin-ext, which holds ă, đ, ơ, ư too and is six times as large. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;

const FILE_OF: Readonly<Record<FontVariant, string>> = {
  regular: '400-normal',
  bold: '700-normal',
  italic: '400-italic',
  boldItalic: '700-italic',
};

/** Emoji and other scripts are drawn in a font that we don't know: most emoji fonts are 1.17 to 1.37 em wide. */
const MISSING_EM = 1.25;

/** One woff2 file and the code points that it serves; a code point is served by one subset alone. */
interface Subset {
  readonly file: string;
  readonly font: fontkit.Font;
  readonly codePoints: readonly number[];
}

/**
 * Makes, for each package, `<out>/<name>.json` (metrics in plain numbers, see src/theme/metrics.ts), copies of its woff2 files
 * and its licence, and `<out>/fonts.json`, which lists `{package, family, variants: {regular: [{file, unicodeRange}], …}}`.
 */
export function makeFonts(pairs: readonly FontPair[], out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'fonts.json'), JSON.stringify(pairs.map((pair) => makeFont(pair, out))));
}

function makeFont(pair: FontPair, out: string): object {
  const name = fontName(pair.web);
  const folder = dirname(fileURLToPath(import.meta.resolve(`${pair.web}/package.json`)));
  const variants = mapVariants((file) => readSubsets(folder, name, file));
  const { unitsPerEm, hhea } = variants.regular[0]!.font; // SUBSETS isn't empty
  const metrics = { family: pair.family, unitsPerEm, ascent: hhea.ascent, descent: -hhea.descent };
  const numbers = mapVariants((_, variant) => metricsOf(variants[variant]));
  writeFileSync(join(out, `${name}.json`), JSON.stringify({ ...metrics, variants: numbers }));
  for (const { file } of Object.values(variants).flat()) copyFileSync(join(folder, 'files', file), join(out, file));
  copyFileSync(join(folder, 'LICENSE'), join(out, `${name}-LICENSE.txt`));
  const files = (variant: FontVariant) =>
    variants[variant].map(({ file, codePoints }) => ({ file, unicodeRange: unicodeRange(codePoints) }));
  return { package: pair.web, family: pair.family, variants: mapVariants((_, variant) => files(variant)) };
}

function mapVariants<T>(make: (file: string, variant: FontVariant) => T): Record<FontVariant, T> {
  return {
    regular: make(FILE_OF.regular, 'regular'),
    bold: make(FILE_OF.bold, 'bold'),
    italic: make(FILE_OF.italic, 'italic'),
    boldItalic: make(FILE_OF.boldItalic, 'boldItalic'),
  };
}

/** What each subset serves: the code points of its Unicode range that its file holds and no earlier subset serves. */
function readSubsets(folder: string, name: string, variant: string): Subset[] {
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const taken = new Set<number>();
  return SUBSETS.map((subset) => {
    const file = `${name}-${subset}-${variant}.woff2`;
    const font = fontkit.create(readFileSync(join(folder, 'files', file)));
    const inRange = rangeTest(ranges[subset] ?? '');
    const codePoints = [...new Set(font.characterSet)].filter((point) => inRange(point) && !taken.has(point));
    for (const codePoint of codePoints) taken.add(codePoint);
    return { file, font, codePoints: codePoints.sort((a, b) => a - b) };
  });
}

/** 'U+0000-00FF,U+0131' → a test. */
function rangeTest(unicodeRange: string): (codePoint: number) => boolean {
  const ranges = unicodeRange.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Pairs of first code point and count. */
function runsOf(codePoints: readonly number[]): (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === codePoint) last[1]++;
    else runs.push([codePoint, 1]);
  }
  return runs;
}

function unicodeRange(codePoints: readonly number[]): string {
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase();
  return runsOf(codePoints)
    .map(([first, count]) => (count === 1 ? `U+${hex(first)}` : `U+${hex(first)}-${hex(first + count - 1)}`))
    .join();
}

/** Subsets never kern with each other: their letters stand in different files, so a browser shapes them apart. */
function metricsOf(subsets: readonly Subset[]): object {
  const left: number[] = [];
  const right: number[] = [];
  const rows: number[][] = [[]];
  let rightCount = 1;
  for (const { font, codePoints } of subsets) {
    const kerning = kerningOf(font, codePoints);
    const leftBase = rows.length - 1;
    const rightBase = rightCount - 1;
    left.push(...kerning.left.map((kind) => (kind === 0 ? 0 : kind + leftBase)));
    right.push(...kerning.right.map((kind) => (kind === 0 ? 0 : kind + rightBase)));
    rows.push(...kerning.rows.slice(1).map((row) => row.map((cell, i) => (i % 2 === 0 ? cell + rightBase : cell))));
    rightCount += Math.max(0, ...kerning.right);
  }
  return {
    missing: Math.round(MISSING_EM * (subsets[0]?.font.unitsPerEm ?? 0)),
    codePoints: subsets.flatMap(({ codePoints }) => runsOf(codePoints).flat()),
    advances: subsets.flatMap(({ font, codePoints }) => codePoints.map((p) => font.glyphForCodePoint(p).advanceWidth)),
    left,
    right,
    kern: rows,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  makeFonts(FONT_PAIRS, fileURLToPath(new URL('../build/fonts/', import.meta.url)));
}
