import { type PictureContext, readPicture } from './deck/image.ts';
import type { Picture } from './deck/types.ts';
import type { Diagnostic, Reporter } from './diagnostics/diagnostic.ts';
import { reporterFor } from './diagnostics/report.ts';
import type { Effects } from './effects.ts';
import type { ThemePictures } from './layout/types.ts';
import { filesBeside, findTheme } from './project.ts';
import { decodeText } from './source/decode.ts';
import { readYaml } from './source/yaml.ts';
import { isOlder, layeredReporter, layerOf, mergeLayers, type ThemeLayer } from './theme/extend.ts';
import { readTheme } from './theme/read.ts';
import type { Theme } from './theme/types.ts';

/** A theme with the pictures that it names. */
export interface OpenTheme {
  readonly theme: Theme;
  readonly pictures: ThemePictures;
}

/** The theme that a deck names, with all that it builds on; null where an error was reported. */
export function openTheme(name: string, deck: string, effects: Effects, into: Diagnostic[]): OpenTheme | null {
  const layers = openLayers({ name, file: deck, key: 'theme' }, [], effects, into);
  const [first] = layers ?? [];
  if (!layers || !first) return null;
  const reporter = layeredReporter(layers, first.reporter);
  const theme = readTheme(mergeLayers(layers), reporter, (at, other) => isOlder(at, other, layers));
  return theme && openPictures(theme, layers, reporter, effects);
}

/** Where a theme is named: by a deck's `theme:` or by another theme's `extends:`. */
interface Naming {
  readonly name: string;
  readonly file: string;
  readonly key: 'theme' | 'extends';
}

function openLayers(
  naming: Naming,
  before: readonly string[],
  effects: Effects,
  into: Diagnostic[],
): readonly ThemeLayer[] | null {
  const { name, file } = naming;
  const found = findTheme(name, file, without(before, effects));
  if (!found.ok) {
    reportMissing(naming, found, before, effects, reporterFor(file, into));
    return null;
  }
  const { path } = found;
  const reporter = reporterFor(path, into);
  const text = decodeText(effects.read(path), reporter);
  const source = text === null ? null : readYaml(text, reporter);
  if (!source?.sound) return null;
  const layer = { value: source.value, reporter };
  const parent = extended(source.value);
  if (parent === undefined) return [layer];
  if (typeof parent !== 'string') {
    // What it would have said is missing everywhere: that would only mislead.
    if (parent === null) reporter.add('schema/empty', ['extends'], { key: 'extends' });
    else reporter.add('schema/not-a-text', ['extends'], { value: String(parent) });
    return null;
  }
  const rest = openLayers({ name: parent, file: path, key: 'extends' }, [...before, path], effects, into);
  return rest && [layer, ...rest];
}

function extended(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'extends' in value ? value.extends : undefined;
}

/** A project's theme may build on the one of its own name that twindeck ships: what was read isn't found again. */
function without(files: readonly string[], effects: Effects): Effects {
  return { ...effects, read: (path) => (files.includes(path) ? null : effects.read(path)) };
}

function reportMissing(
  { name, file, key }: Naming,
  found: { readonly looked: readonly string[]; readonly available: readonly string[] },
  before: readonly string[],
  effects: Effects,
  reporter: Reporter,
): void {
  const again = findTheme(name, file, effects);
  if (again.ok) return reporter.add('theme/extends-cycle', [key], { chain: [...before, again.path].join(' → ') });
  const args = { name, looked: found.looked.join(', '), available: found.available.join(', ') || '–' };
  reporter.add('deck/no-theme', [key], args);
}

/** The pictures of a theme; null where one can't be used, which is reported where it is named. */
function openPictures(
  theme: Theme,
  layers: readonly ThemeLayer[],
  reporter: Reporter,
  effects: Effects,
): OpenTheme | null {
  const open = (src: string, alt: string, at: readonly string[]): Picture | null => {
    const { file } = layerOf(at, layers)?.reporter ?? reporter;
    const context: PictureContext = { files: filesBeside(file, effects), reporter };
    return readPicture(src, alt, at, context);
  };
  const logo = theme.logo && open(theme.logo.src, theme.logo.alt, ['logo', 'src']);
  const background = theme.background && open(theme.background.src, '', ['background', 'image']);
  if ((theme.logo && !logo) || (theme.background && !background)) return null;
  return { theme, pictures: { logo, background } };
}
