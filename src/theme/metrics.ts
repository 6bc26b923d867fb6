import type { FontMetrics, FontVariant, VariantMetrics } from './types.ts';

/** One variant as the build writes it (scripts/fonts.ts): lists run parallel to the code points; class 0 never kerns. */
interface VariantJson {
  readonly missing: number;
  /** First code point and count, by turns. */
  readonly codePoints: readonly number[];
  readonly advances: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** By left class: right class and value, by turns. */
  readonly kern: readonly (readonly number[])[];
}

interface MetricsJson extends Omit<FontMetrics, 'variants'> {
  readonly variants: Readonly<Record<FontVariant, VariantJson>>;
}

const VARIANTS: readonly FontVariant[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** The metrics in `<name>.json` of the font build; throws a TypeError on anything else, for the file is ours. */
export function readMetrics(json: unknown): FontMetrics {
  if (!isMetrics(json)) throw new TypeError('not a file of font metrics: run the font build again');
  const { family, unitsPerEm, ascent, descent, variants } = json;
  return {
    family,
    unitsPerEm,
    ascent,
    descent,
    variants: {
      regular: readVariant(variants.regular),
      bold: readVariant(variants.bold),
      italic: readVariant(variants.italic),
      boldItalic: readVariant(variants.boldItalic),
    },
  };
}

function isMetrics(json: unknown): json is MetricsJson {
  if (typeof json !== 'object' || json === null || !('variants' in json) || !('unitsPerEm' in json)) return false;
  const { variants } = json;
  return typeof variants === 'object' && variants !== null && VARIANTS.every((variant) => variant in variants);
}

function readVariant(json: VariantJson): VariantMetrics {
  const points = expand(json.codePoints);
  const advances = new Map(points.map((point, index) => [point, json.advances[index] ?? json.missing]));
  return { advances, missing: json.missing, kern: kerning(points, json) };
}

function expand(runs: readonly number[]): number[] {
  const points: number[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const first = runs[i] ?? 0;
    for (let n = 0; n < (runs[i + 1] ?? 0); n++) points.push(first + n);
  }
  return points;
}

/** Kerning is asked once a letter, so classes and values lie in typed arrays. */
function kerning(points: readonly number[], json: VariantJson): VariantMetrics['kern'] {
  const size = Math.max(0, ...points) + 1;
  const left = new Uint16Array(size);
  const right = new Uint16Array(size);
  for (const [index, point] of points.entries()) {
    left[point] = json.left[index] ?? 0;
    right[point] = json.right[index] ?? 0;
  }
  const width = Math.max(0, ...json.right) + 1;
  const values = new Int16Array(json.kern.length * width);
  for (const [row, cells] of json.kern.entries()) {
    for (let i = 0; i < cells.length; i += 2) values[row * width + (cells[i] ?? 0)] = cells[i + 1] ?? 0;
  }
  return (l, r) => values[(left[l] ?? 0) * width + (right[r] ?? 0)] ?? 0;
}
