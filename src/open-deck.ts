import { createEvaluator } from './data/evaluator.ts';
import type { Workbooks } from './data/workbook.ts';
import type { DeckContext } from './deck/context.ts';
import type { Diagnostic, Reporter, SourcePath } from './diagnostics/diagnostic.ts';
import { reporterFor } from './diagnostics/report.ts';
import type { Effects } from './effects.ts';
import type { ThemePictures } from './layout/types.ts';
import type { Memory } from './memory/memory.ts';
import { recallReported } from './memory/recall-reported.ts';
import { openDataset } from './open-dataset.ts';
import { openTemplate } from './open-template.ts';
import { openTheme } from './open-theme.ts';
import { type Origin, originOf, readWholeDeck, reporterOf } from './parts-of-deck.ts';
import { filesBeside } from './project.ts';
import { rememberedFiles } from './remembered-files.ts';
import { heightIn } from './render/pptx/template/slide-size.ts';
import type { Template } from './render/pptx/template/types.ts';
import { type CheckedDeck, checkDeck } from './schema/deck.ts';
import type { YamlSource } from './source/yaml.ts';
import { withLook } from './theme/template.ts';
import type { Theme } from './theme/types.ts';

/** A deck that was read and checked, with all that it names opened. */
export interface Ready {
  readonly spec: CheckedDeck;
  readonly context: DeckContext;
  readonly template: Template | null;
  readonly pictures: ThemePictures;
}

/** A deck as far as it could be opened. */
export interface OpenDeck {
  /** null when it can't be laid out at all, which is then among the diagnostics. */
  readonly ready: Ready | null;
  readonly diagnostics: Diagnostic[];
  readonly lang: string;
  readonly sources: ReadonlyMap<string, YamlSource>;
  readonly origins: readonly Origin[];
}

/** Opens the deck in `file` with its parts, data package, theme and template. */
export function openDeck(file: string, effects: Effects, workbooks: Workbooks, memory: Memory): OpenDeck {
  const diagnostics: Diagnostic[] = [];
  const whole = readWholeDeck(file, effects, diagnostics, memory);
  const { sources = new Map<string, YamlSource>(), origins = [], value: said } = whole ?? {};
  const source = sources.get(file) ?? null;
  const reporter = reporterOf(file, origins, diagnostics);
  const shared = { diagnostics, sources, origins };
  const spec =
    whole && said !== undefined ? checkDeck(said, whole.sound ? reporter : withoutFollowUps(reporter), memory) : null;
  if (!source || !spec) return { ...shared, ready: null, lang: langOf(source) };
  const { lang } = spec;
  const open = rememberedFiles({ ...effects, workbook: workbooks }, memory, diagnostics);
  const dataset = open('dataset', [file, spec.data, JSON.stringify(spec.prefer)], (own, into) =>
    openDataset(spec, file, own, into),
  );
  const opened = open('theme', [file, spec.theme], (own, into) => openTheme(spec.theme, file, own, into));
  const template = open('template', [file, spec.template, spec.layouts === undefined], (own, into) =>
    openTemplate(spec, filesBeside(file, own), reporterFor(file, into)),
  );
  const theme = opened && themeOn(template, opened.theme, reporter, memory);
  if (!theme || (spec.data !== undefined && !dataset)) return { ...shared, ready: null, lang };
  const evaluator = memory.recall('evaluator', [dataset, lang], () => createEvaluator(dataset, lang));
  const written = (at: SourcePath) => {
    const origin = originOf(at, origins);
    if (!origin) return source.written(at);
    return sources.get(origin.file)?.written([...origin.at, ...at.slice(2)]) ?? null;
  };
  const filesOf = (at: SourcePath) => filesBeside(originOf(at, origins)?.file ?? file, effects);
  const ownAsset = (name: string) => memory.recall(`asset ${name}`, [], () => asset(name, effects));
  const context = { evaluator, dataset, theme, lang, reporter, memory, filesOf, asset: ownAsset, written };
  return { ...shared, lang, ready: { spec, context, template, pictures: opened.pictures } };
}

/** The theme, in the look of a template where there is one, for slides of the template's shape. */
function themeOn(template: Template | null, theme: Theme, reporter: Reporter, memory: Memory): Theme {
  if (!template) return theme;
  return recallReported(memory, 'theme on template', [template, theme], reporter, (own) => {
    return { ...withLook(theme, template.look, ['template'], own), height: heightIn(template.size) };
  });
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
