import type { Chart, ChartFrame } from '../../chart/types.ts';
import type { Source } from '../../data/types.ts';
import type { DeckMeta } from '../../deck/types.ts';
import type { Box, Scene, SceneItem, TextItem } from '../../layout/types.ts';
import type { Theme } from '../../theme/types.ts';
import { type LayoutPlan, type PlaceholderPlan, planLayouts } from './layouts.ts';
import { fillSlots } from './slots.ts';
import { proofingLanguage, type Words, wordsFor } from './words.ts';

/** One shape of a slide, in the order of `p:spTree`. */
export interface ShapePlan {
  readonly id: number;
  readonly name: string;
  readonly item: SceneItem;
  readonly placeholder: PlaceholderPlan | null;
  /** Not drawn, but there for outlines and screen readers: the title of a slide that shows none. */
  readonly hidden: boolean;
}

export interface SlidePlan {
  /** 1-based; the number in the part's name. */
  readonly number: number;
  readonly scene: Scene;
  readonly layout: LayoutPlan;
  readonly shapes: readonly ShapePlan[];
}

/** A chart part; `number` is 1-based through the deck. */
export interface ChartPlan {
  readonly number: number;
  readonly chart: Chart;
  readonly frame: ChartFrame;
  readonly sources: readonly Source[];
  /** Where the chart stands on its slide. */
  readonly box: Box;
  /** Texts that stand wholly over the chart (its unit, the number in a doughnut): part of the chart rather than of the slide. */
  readonly overlays: readonly TextItem[];
}

/** Everything that the parts are written from; nothing in it is decided again later. */
export interface DeckPlan {
  readonly meta: DeckMeta;
  readonly theme: Theme;
  readonly lang: string;
  readonly words: Words;
  readonly layouts: readonly LayoutPlan[];
  readonly slides: readonly SlidePlan[];
  readonly charts: readonly ChartPlan[];
  /** Slide numbers by scene id, for links within the deck. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Scenes → shapes, placeholders and charts with their numbers. */
export function planDeck(meta: DeckMeta, scenes: readonly Scene[], theme: Theme): DeckPlan {
  const words = wordsFor(meta.lang);
  const layouts = planLayouts(scenes, theme);
  return {
    meta,
    theme,
    lang: proofingLanguage(meta.lang),
    words,
    layouts: [...new Set(layouts.values())],
    slides: scenes.map((scene, index) => planSlide(scene, index + 1, layouts.get(scene.layout) as LayoutPlan, words)),
    charts: planCharts(scenes),
    numbers: new Map(scenes.map((scene, index) => [scene.id, index + 1])),
  };
}

function planSlide(scene: Scene, number: number, layout: LayoutPlan, words: Words): SlidePlan {
  const filled = fillSlots(scene);
  const shapes: ShapePlan[] = [];
  const add = (item: SceneItem, placeholder: PlaceholderPlan | null, hidden: boolean): void => {
    const id = shapes.length + 2; // 1 is the shape tree itself
    shapes.push({ id, name: `${label(item, words)} ${id - 1}`, item, placeholder, hidden });
  };
  const title = titlePlaceholder(layout);
  if (title !== undefined && ![...filled.values()].includes(title.slot)) add(hiddenTitle(scene, title), title, true);
  const overlays = new Set<SceneItem>(scene.items.flatMap((item) => overlaysOf(item, scene)));
  for (const item of scene.items) {
    if (overlays.has(item)) continue;
    const slot = filled.get(item);
    add(item, slot === undefined ? null : (layout.placeholders.get(slot) ?? null), false);
  }
  return { number, scene, layout, shapes };
}

function label(item: SceneItem, words: Words): string {
  return item.kind === 'text' ? words.purposes[item.purpose] : words.kinds[item.kind];
}

function titlePlaceholder(layout: LayoutPlan): PlaceholderPlan | undefined {
  return [...layout.placeholders.values()].find(({ slot }) => slot.purpose === 'title');
}

function hiddenTitle(scene: Scene, { box, style }: PlaceholderPlan): TextItem {
  const { size, font, bold, color, align, lineHeight, anchor } = style;
  const run = { text: scene.title, size, font, bold, italic: false, color };
  const paragraph = { runs: [run], align, lineHeight, spaceBefore: 0, level: 0, bullet: false, indent: 0 };
  const paragraphs = [{ ...paragraph, lines: [scene.title] }];
  return { kind: 'text', purpose: 'title', at: scene.at, box, anchor, rightInset: 0, paragraphs };
}

function planCharts(scenes: readonly Scene[]): ChartPlan[] {
  const plans: ChartPlan[] = [];
  for (const scene of scenes) {
    for (const item of scene.items) {
      if (item.kind !== 'chart') continue;
      const { chart, frame, box } = item;
      const sources = sourcesOf(chart, scene.sources);
      plans.push({ number: plans.length + 1, chart, frame, box, sources, overlays: overlaysOf(item, scene) });
    }
  }
  return plans;
}

function overlaysOf(item: SceneItem, { items }: Scene): TextItem[] {
  if (item.kind !== 'chart') return [];
  return items.filter((other) => other.kind === 'text').filter((other) => holds(item.box, other.box));
}

function holds(outer: Box, inner: Box): boolean {
  const within = (a: number, length: number, b: number, room: number): boolean => a >= b && a + length <= b + room;
  return within(inner.x, inner.w, outer.x, outer.w) && within(inner.y, inner.h, outer.y, outer.h);
}

function sourcesOf(chart: Chart, sources: readonly Source[]): Source[] {
  const traces = chart.series.flatMap(({ points }) => points.flatMap(({ figure }) => figure?.quantity.trace ?? []));
  const ids = new Set(traces.map(({ source }) => source));
  return sources.filter(({ id }) => ids.has(id));
}
