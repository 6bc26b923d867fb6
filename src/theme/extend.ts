import type { Reporter, SourcePath } from '../diagnostics/diagnostic.ts';

/** What one file of a theme says; the one that a deck names first, then what it builds on. */
export interface ThemeLayer {
  readonly value: unknown;
  readonly reporter: Reporter;
}

/** The files as one: mappings are merged key by key, anything else is taken from the first that says it. */
export function mergeLayers(layers: readonly ThemeLayer[]): unknown {
  return layers.map(({ value }) => value).reduceRight((under, over) => merge(under, over));
}

function merge(under: unknown, over: unknown): unknown {
  if (!isMapping(under) || !isMapping(over)) return over;
  const both = Object.entries(over).map(([key, value]) => [key, key in under ? merge(under[key], value) : value]);
  return { ...under, ...Object.fromEntries(both) };
}

/** Reports in the file that says what is wrong: the first that reaches furthest down the path. */
export function layeredReporter(layers: readonly ThemeLayer[], nearest: Reporter): Reporter {
  return {
    file: nearest.file,
    add: (code, at, ...more) => (layerOf(at, layers)?.reporter ?? nearest).add(code, at, ...more),
  };
}

/** The layer that says what stands at `at`, or as far up as any says it. */
export function layerOf(at: SourcePath, layers: readonly ThemeLayer[]): ThemeLayer | undefined {
  const reaches = layers.map(({ value }) => depthOf(at, value));
  return layers[reaches.indexOf(Math.max(...reaches))];
}

/** Whether what stands at `at` was said by a file that didn't know of what another one says at `other` on top of it. */
export function isOlder(at: SourcePath, other: SourcePath, layers: readonly ThemeLayer[]): boolean {
  const place = (path: SourcePath) =>
    layers.flatMap((layer, i) => (layer === layerOf(path, layers) ? [i] : []))[0] ?? layers.length;
  return place(at) > place(other);
}

function depthOf(at: SourcePath, value: unknown): number {
  let [depth, place] = [0, value];
  for (const key of at) {
    if (typeof place !== 'object' || place === null || !(key in place)) break;
    place = (place as Record<string | number, unknown>)[key];
    depth += 1;
  }
  return depth;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
