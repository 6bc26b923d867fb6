import { createEvaluator } from './data/evaluator.ts';
import type { Dataset, Observation } from './data/types.ts';
import type { Workbooks } from './data/workbook.ts';
import { buildDeck } from './deck/build.ts';
import type { Deck } from './deck/types.ts';
import type { Diagnostic, Reporter, SourcePath } from './diagnostics/diagnostic.ts';
import { reporterFor } from './diagnostics/report.ts';
import type { Effects } from './effects.ts';
import { layoutDeck } from './layout/layout.ts';
import type { Scene } from './layout/types.ts';
import { createMemory, type Memory, steady } from './memory/memory.ts';
import { recallReported } from './memory/recall-reported.ts';
import { openDataset } from './open-dataset.ts';
import { openTemplate } from './open-template.ts';
import { openTheme } from './open-theme.ts';
import { originOf, readWholeDeck, reporterOf } from './parts-of-deck.ts';
import { filesBeside } from './project.ts';
import { rememberedFiles } from './remembered-files.ts';
import { checkRoom } from './render/pptx/template/check-room.ts';
import { chooseLayouts, groundsOf, withBackdrops } from './render/pptx/template/choose-layouts.ts';
import { heightIn } from './render/pptx/template/slide-size.ts';
import type { Template, TemplateInUse } from './render/pptx/template/types.ts';
import { checkDeck } from './schema/deck.ts';
import type { YamlSource } from './source/yaml.ts';
import { loadFonts } from './theme/fonts.ts';
import { withLook } from './theme/template.ts';
import type { Theme } from './theme/types.ts';

/**
 * deck.yaml ─► source ─► schema ─┐                                       ┌─► render/web  ─► one .html file
 *                                ├─► deck (resolved) ─► layout ─► Scene[]─┤
 * data package ─► data ──────────┘        ▲                 ▲            └─► render/pptx ─► one .pptx file
 *                                       chart             theme
 */
export interface Compiled {
  readonly deck: Deck;
  readonly scenes: readonly Scene[];
  readonly theme: Theme;
  /** The organisation's own template with the layouts for the slides; null = twindeck's own. */
  readonly template: TemplateInUse | null;
}

/** A data package, and the observations of it that a deck rests on. */
export interface Usage {
  readonly dataset: Dataset;
  readonly used: ReadonlySet<Observation>;
}

/** `compiled` is null when the deck can't be laid out at all; with an error among the diagnostics nothing may be written. */
export interface Compilation {
  readonly compiled: Compiled | null;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The data package and what of it the deck uses, in texts, charts, notes and claims; null without one. With a memory, what
   * earlier versions of the deck used counts too.
   */
  readonly usage: Usage | null;
  /** BCP 47 tag of the deck, as far as it could be read: the language of the messages. */
  readonly lang: string;
  /** The YAML files of the deck by path, for those who show where a diagnostic is. */
  readonly sources: ReadonlyMap<string, YamlSource>;
}

/**
 * Compiles the deck in `file`, a path that `effects` can read. All that is wrong is reported in one run. Who compiles again
 * and again hands on a memory: the same comes out, sooner.
 */
export function compile(
  file: string,
  effects: Effects,
  workbooks: Workbooks = () => null,
  memory: Memory = createMemory(),
): Compilation {
  const diagnostics: Diagnostic[] = [];
  const whole = readWholeDeck(file, effects, diagnostics, memory);
  const { sources = new Map<string, YamlSource>(), origins = [], value: said } = whole ?? {};
  const source = sources.get(file) ?? null;
  const reporter = reporterOf(file, origins, diagnostics);
  const nothing = { compiled: null, usage: null };
  const spec =
    whole && said !== undefined ? checkDeck(said, whole.sound ? reporter : withoutFollowUps(reporter), memory) : null;
  if (!source || !spec) return { ...nothing, diagnostics: unique(diagnostics), lang: langOf(source), sources };
  const { lang } = spec;
  const open = rememberedFiles({ ...effects, workbook: workbooks }, memory, diagnostics);
  const dataset = open('dataset', [file, spec.data, JSON.stringify(spec.prefer)], (own, into) =>
    openDataset(spec, file, own, into),
  );
  const opened = open('theme', [file, spec.theme], (own, into) => openTheme(spec.theme, file, own, into));
  const given = open('template', [file, spec.template, spec.layouts === undefined], (own, into) =>
    openTemplate(spec, filesBeside(file, own), reporterFor(file, into)),
  );
  const theme = opened && themeOn(given, opened.theme, reporter, memory);
  if (!theme || (spec.data !== undefined && !dataset))
    return { ...nothing, diagnostics: unique(diagnostics), lang, sources };
  const evaluator = memory.recall('evaluator', [dataset, lang], () => createEvaluator(dataset, lang));
  const written = (at: SourcePath) => {
    const origin = originOf(at, origins);
    if (!origin) return source.written(at);
    return sources.get(origin.file)?.written([...origin.at, ...at.slice(2)]) ?? null;
  };
  const filesOf = (at: SourcePath) => filesBeside(originOf(at, origins)?.file ?? file, effects);
  const ownAsset = (name: string) => memory.recall(`asset ${name}`, [], () => asset(name, effects));
  const shared = { evaluator, dataset, theme, lang, reporter, memory };
  const deck = buildDeck(spec, { ...shared, filesOf, asset: ownAsset, written });
  const template = given && chooseLayouts(given, deck.slides, spec.layouts ?? {}, reporter);
  const scenes = layoutDeck(
    deck,
    template ? groundedTheme(theme, template, memory) : theme,
    memory.recall('fonts', [theme], () => loadFonts(theme, ownAsset)),
    reporter,
    memory,
    template ? undefined : opened.pictures,
  );
  if (template) checkRoom(scenes, template, reporter);
  return {
    compiled: { deck, scenes: template ? withBackdrops(scenes, template, memory) : scenes, theme, template },
    usage: dataset && { dataset, used: evaluator.used() },
    diagnostics: unique(diagnostics),
    lang,
    sources,
  };
}

/** The theme, in the look of a template where there is one, for slides of the template's shape. */
function themeOn(template: Template | null, theme: Theme, reporter: Reporter, memory: Memory): Theme {
  if (!template) return theme;
  return recallReported(memory, 'theme on template', [template, theme], reporter, (own) => {
    return { ...withLook(theme, template.look, ['template'], own), height: heightIn(template.size) };
  });
}

/** The theme with what the template's layouts lie on. */
function groundedTheme(theme: Theme, template: TemplateInUse, memory: Memory): Theme {
  const grounds = steady(memory, 'grounds', groundsOf(template));
  return memory.recall('grounded theme', [theme, grounds], () => ({ ...theme, grounds }));
}

/** The language of a deck that can't be used: what it says, else Vietnamese; '' where it can't even be read. */
function langOf(source: YamlSource | null): string {
  const value = source?.value;
  const lang = typeof value === 'object' && value !== null && 'lang' in value ? value.lang : undefined;
  if (typeof lang === 'string') return lang;
  return source?.sound ? 'vi' : '';
}

/** A slip of syntax makes keys go missing and kinds go wrong: those messages would only mislead. */
function withoutFollowUps(reporter: Reporter): Reporter {
  const kept = /^schema\/unknown-/;
  return { file: reporter.file, add: (code, ...rest) => kept.test(code) && reporter.add(code, ...rest) };
}

function asset(name: string, effects: Effects): unknown {
  const bytes = effects.read(`${effects.home}/build/${name}`);
  if (!bytes) throw new Error(`twindeck's own file build/${name} is missing: run npm run build`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Each diagnostic once: a text that is looked at twice is reported twice. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((d) => [JSON.stringify([d.code, d.file, d.at, d.span, d.args]), d]));
  return shortened([...seen.values()]);
}

/** Of the same fault in thousands of rows of a table, this many are told one by one. */
const MOST_ALIKE = 20;

function shortened(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const kindOf = ({ code, file }: Diagnostic) => `${code} ${file}`;
  const told = diagnostics.filter((one) => {
    const count = (counts.get(kindOf(one)) ?? 0) + 1;
    counts.set(kindOf(one), count);
    return count <= MOST_ALIKE || !one.code.startsWith('data/');
  });
  const last = new Map(told.map((one) => [kindOf(one), one]));
  const more = [...last].flatMap(([kind, one]): Diagnostic[] => {
    const count = (counts.get(kind) ?? 0) - MOST_ALIKE;
    if (count <= 0 || !one.code.startsWith('data/')) return [];
    const { file, at } = one;
    return [{ code: 'data/more-alike', severity: 'info', args: { count, kind: one.code }, file, at }];
  });
  return [...told, ...more];
}
