import type { Dataset, Observation } from './data/types.ts';
import type { Workbooks } from './data/workbook.ts';
import { buildDeck } from './deck/build.ts';
import { type Family, familyOf } from './deck/family.ts';
import type { Deck } from './deck/types.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Effects } from './effects.ts';
import { layoutDeck } from './layout/layout.ts';
import type { Scene } from './layout/types.ts';
import { createMemory, type Memory, steady } from './memory/memory.ts';
import { type OpenDeck, openDeck, type Ready } from './open-deck.ts';
import { reporterOf } from './parts-of-deck.ts';
import { checkRoom } from './render/pptx/template/check-room.ts';
import { chooseLayouts, groundsOf, withBackdrops } from './render/pptx/template/choose-layouts.ts';
import type { TemplateInUse } from './render/pptx/template/types.ts';
import type { YamlSource } from './source/yaml.ts';
import { loadFonts } from './theme/fonts.ts';
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
  const open = openDeck(file, effects, workbooks, memory);
  return open.ready ? compileReady(open, open.ready) : unusable(open);
}

/** One deck of a family. */
export interface Member {
  /** Of the row that the deck stands for; null where no family can be made. */
  readonly code: string | null;
  readonly compilation: Compilation;
}

/** The deck once for each row of its `for_each`, compiled one by one; where there are none, what is wrong. */
export function compileFamily(
  file: string,
  effects: Effects,
  workbooks: Workbooks = () => null,
  memory: Memory = createMemory(),
): Iterable<Member> {
  const open = openDeck(file, effects, workbooks, memory);
  const family = open.ready && familyOf(open.ready.spec, open.ready.context);
  return open.ready && family ? members(file, open, open.ready, family) : [{ code: null, compilation: unusable(open) }];
}

function* members(file: string, open: OpenDeck, ready: Ready, { rows, specFor }: Family): Generator<Member> {
  for (const row of rows) {
    const diagnostics = [...open.diagnostics];
    const reporter = reporterOf(file, open.origins, diagnostics);
    const context = { ...ready.context, reporter, evaluator: ready.context.evaluator.forRow(row) };
    const own = { ...ready, spec: specFor(row), context };
    yield { code: row.code, compilation: compileReady({ ...open, diagnostics }, own) };
  }
}

function compileReady(
  { diagnostics, lang, sources }: OpenDeck,
  { spec, context, template: given, pictures }: Ready,
): Compilation {
  const { theme, reporter, memory, dataset, evaluator } = context;
  const deck = buildDeck(spec, context);
  const template = given && chooseLayouts(given, deck.slides, spec.layouts ?? {}, reporter);
  const scenes = layoutDeck(
    deck,
    template ? groundedTheme(theme, template, memory) : theme,
    memory.recall('fonts', [theme], () => loadFonts(theme, context.asset)),
    reporter,
    memory,
    template ? undefined : pictures,
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

function unusable({ diagnostics, lang, sources }: OpenDeck): Compilation {
  return { compiled: null, usage: null, diagnostics: unique(diagnostics), lang, sources };
}

/** The theme with what the template's layouts lie on. */
function groundedTheme(theme: Theme, template: TemplateInUse, memory: Memory): Theme {
  const grounds = steady(memory, 'grounds', groundsOf(template));
  return memory.recall('grounded theme', [theme, grounds], () => ({ ...theme, grounds }));
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
