import type { Diagnostic, Reporter, SourcePath } from './diagnostics/diagnostic.ts';
import { reporterFor } from './diagnostics/report.ts';
import type { Effects } from './effects.ts';
import type { Memory } from './memory/memory.ts';
import { recallReported } from './memory/recall-reported.ts';
import { joinPath } from './project.ts';
import { readByItem } from './source/by-item.ts';
import { decodeText } from './source/decode.ts';
import { readYaml, type YamlSource } from './source/yaml.ts';

/** Where a slide is written: the file, and its path in that. */
export interface Origin {
  readonly file: string;
  readonly at: SourcePath;
}

/** A deck with the slides of its parts in the places where they are included. */
export interface WholeDeck {
  /** As read from YAML; undefined where nothing of it can be used. */
  readonly value: unknown;
  /** By slide. */
  readonly origins: readonly Origin[];
  /** Every YAML file of the deck by path, the first its own. */
  readonly sources: ReadonlyMap<string, YamlSource>;
  /** false when anything was wrong with the text of one of them, or a part couldn't be used. */
  readonly sound: boolean;
}

interface Reading {
  readonly effects: Pick<Effects, 'read'>;
  readonly into: Diagnostic[];
  readonly memory: Memory;
  readonly sources: Map<string, YamlSource>;
  /** The slides so far, each with its origin. */
  readonly slides: { readonly value: unknown; readonly origin: Origin }[];
  sound: boolean;
}

/** Reads the deck in `file` and the parts that it includes; what is wrong with a part is reported where it is written. */
export function readWholeDeck(
  file: string,
  effects: Pick<Effects, 'read'>,
  into: Diagnostic[],
  memory: Memory,
): WholeDeck | null {
  const source = readSource(file, { effects, into, memory });
  if (!source) return null;
  const { value } = source;
  const sources = new Map([[file, source]]);
  const reading: Reading = { effects, into, memory, sources, slides: [], sound: source.sound };
  const spec = slidesIn(value);
  if (!spec) return { value, origins: [], sources, sound: source.sound };
  addSlides(spec, { file, at: ['slides'] }, [file], reading);
  const { slides, sound } = reading;
  const lost = slides.length === 0 && spec.length > 0;
  return {
    value: lost ? undefined : { ...(value as object), slides: slides.map((slide) => slide.value) },
    origins: slides.map(({ origin }) => origin),
    sources,
    sound,
  };
}

/** Reports what is said of slides where they are written, and the rest in the deck's own file. */
export function reporterOf(file: string, origins: readonly Origin[], into: Diagnostic[]): Reporter {
  const own = reporterFor(file, into);
  return {
    file,
    add: (code, at, args, more) => {
      const origin = originOf(at, origins);
      if (!origin) own.add(code, at, args, more);
      else reporterFor(origin.file, into).add(code, [...origin.at, ...at.slice(2)], args, more);
    },
  };
}

/** The origin of the slide that a path leads into; undefined for what isn't in a slide. */
export function originOf([head, index]: SourcePath, origins: readonly Origin[]): Origin | undefined {
  return head === 'slides' && typeof index === 'number' ? origins[index] : undefined;
}

function slidesIn(value: unknown): readonly unknown[] | null {
  const slides = typeof value === 'object' && value !== null && 'slides' in value ? value.slides : null;
  return Array.isArray(slides) ? slides : null;
}

/** `trail` = the files that include one another down to this one. */
function addSlides(items: readonly unknown[], list: Origin, trail: readonly string[], reading: Reading): void {
  items.forEach((value, i) => {
    const origin = { file: list.file, at: [...list.at, i] };
    if (typeof value === 'object' && value !== null && 'include' in value)
      reading.sound = include(value, origin, trail, reading) && reading.sound;
    else reading.slides.push({ value: unchanged(value, origin, reading), origin });
  });
}

/** Adds the slides of a part; false (and a report) when they can't be had. */
function include(
  item: object & { include: unknown },
  { file, at }: Origin,
  trail: readonly string[],
  reading: Reading,
): boolean {
  const { effects, into, sources } = reading;
  const reporter = reporterFor(file, into);
  const here = [...at, 'include'];
  const others = Object.keys(item).filter((key) => key !== 'include');
  for (const key of others) reporter.add('deck/include-beside', [...at, key], { key }, { onKey: true });
  const said = item.include;
  if (typeof said !== 'string' || said.trim() === '') {
    reporter.add('deck/include-path', here);
    return false;
  }
  const path = joinPath(file, said);
  if (trail.includes(path)) {
    reporter.add('deck/include-cycle', here, { chain: [...trail.slice(trail.indexOf(path)), path].join(' → ') });
    return false;
  }
  if (effects.read(path) === null) {
    reporter.add('deck/include-missing', here, { path });
    return false;
  }
  const source = sources.get(path) ?? readSource(path, reading);
  if (!source) return false;
  sources.set(path, source);
  if (!Array.isArray(source.value)) {
    if (source.value !== undefined) reporterFor(path, into).add('deck/include-no-list', []);
    return false;
  }
  addSlides(source.value, { file: path, at: [] }, [...trail, path], reading);
  return source.sound && others.length === 0;
}

/** A slide as it was read before, while the same is written of it in the same file; an alias may stand for something else. */
function unchanged(value: unknown, { file, at }: Origin, { memory, sources, slides }: Reading): unknown {
  const written = sources.get(file)?.textOf(at);
  return memory.recall(`written slide ${slides.length}`, [file, written, JSON.stringify(value)], () => value);
}

function readSource(
  file: string,
  { effects, into, memory }: Pick<Reading, 'effects' | 'into' | 'memory'>,
): YamlSource | null {
  const reporter = reporterFor(file, into);
  const text = decodeText(effects.read(file), reporter);
  if (text === null) return null;
  return recallReported(memory, `source ${file}`, [text], reporter, (own) => {
    return readByItem(text, memory) ?? readYaml(text, own);
  });
}
