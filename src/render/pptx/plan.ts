import type { Chart, ChartFrame } from '../../chart/types.ts';
import type { Source } from '../../data/types.ts';
import type { DeckMeta } from '../../deck/types.ts';
import type { Box, ImageItem, Scene, SceneItem, TextItem } from '../../layout/types.ts';
import type { Theme } from '../../theme/types.ts';
import { centreTexts } from './chart/centre.ts';
import { figuresOn, type ShownFigure } from './figures-on.ts';
import { type LayoutPlan, planLayouts, type Seat, type SlideLayout, shapeKey } from './layouts.ts';
import { type Media, planMedia } from './media.ts';
import { fillSlots, type LayoutSpec, specOf } from './slots.ts';
import { seatItems } from './template/seats.ts';
import { layoutNumber } from './template/template-parts.ts';
import type { TemplateInUse } from './template/types.ts';
import { proofingLanguage, type Words, wordsFor } from './words.ts';

/** One shape of a slide, in the order of `p:spTree`. */
export interface ShapePlan {
  readonly id: number;
  readonly name: string;
  readonly item: SceneItem;
  readonly placeholder: Seat | null;
  /** What it shows of the dataset, in reading order. */
  readonly figures: readonly ShownFigure[];
}

export interface SlidePlan {
  /** 1-based; the number in the part's name. */
  readonly number: number;
  readonly scene: Scene;
  readonly layout: SlideLayout;
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
  /** Our own; none where a template brings its own. */
  readonly layouts: readonly LayoutPlan[];
  readonly template: TemplateInUse | null;
  readonly slides: readonly SlidePlan[];
  readonly charts: readonly ChartPlan[];
  /** The master's; null = none. */
  readonly logo: ImageItem | null;
  readonly media: readonly Media[];
  /** Slide numbers by scene id, for links within the deck. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Scenes → shapes, placeholders and charts with their numbers. */
export function planDeck(
  meta: DeckMeta,
  scenes: readonly Scene[],
  theme: Theme,
  template: TemplateInUse | null,
): DeckPlan {
  const words = wordsFor(meta.lang);
  const logo = scenes[0]?.logo ?? null;
  const layouts: ReadonlyMap<LayoutSpec, LayoutPlan> = template ? new Map() : planLayouts(scenes, theme);
  return {
    meta,
    theme,
    lang: proofingLanguage(meta.lang),
    words,
    layouts: [...layouts.values()],
    template,
    slides: scenes.map((scene, index) => {
      const stand = template ? onTemplate(scene, template) : onOwnLayout(scene, layouts);
      return planSlide(scene, index + 1, stand, words);
    }),
    charts: planCharts(scenes, theme),
    logo,
    media: planMedia([
      ...scenes.flatMap(({ items }) => items),
      ...[...layouts.values()].flatMap(({ backdrop }) => backdrop),
      ...(logo ? [logo] : []),
    ]),
    numbers: new Map(scenes.map((scene, index) => [scene.id, index + 1])),
  };
}

/** A slide's layout and what sits where in it. */
interface Stand {
  readonly layout: SlideLayout;
  readonly seats: ReadonlyMap<SceneItem, Seat>;
}

function onOwnLayout(scene: Scene, layouts: ReadonlyMap<LayoutSpec, LayoutPlan>): Stand {
  const layout = layouts.get(specOf(scene)) as LayoutPlan; // there is a plan for each spec
  const seats = [...fillSlots(scene)].flatMap(([item, slot]): [SceneItem, Seat][] => {
    const placeholder = layout.placeholders.get(slot);
    return placeholder === undefined ? [] : [[item, placeholder]];
  });
  return { layout, seats: new Map(seats) };
}

function onTemplate(scene: Scene, template: TemplateInUse): Stand {
  const chosen = template.layouts[scene.layout];
  if (chosen === undefined) throw new Error(`no layout of the template was chosen for ${scene.layout}`);
  // The template draws the background: the scene's colour is only as near as the theme comes to it.
  const { colorMap } = chosen;
  const layout = { number: layoutNumber(chosen, template), background: scene.background, decoration: [], colorMap };
  return { layout, seats: seatItems(scene, chosen) };
}

function planSlide(scene: Scene, number: number, { layout, seats }: Stand, words: Words): SlidePlan {
  const overlays = new Set<SceneItem>(scene.items.flatMap((item) => overlaysOf(item, scene)));
  const lifted = new Set(layout.decoration.map(shapeKey));
  const shapes = scene.items
    .filter((item) => !overlays.has(item) && !(item.kind === 'shape' && lifted.has(shapeKey(item))))
    .map((item, index): ShapePlan => {
      const placeholder = seats.get(item) ?? null;
      // Id 1 is the shape tree itself.
      return { id: index + 2, name: `${label(item, words)} ${index + 1}`, item, placeholder, figures: figuresOn(item) };
    });
  return { number, scene, layout, shapes };
}

function label(item: SceneItem, words: Words): string {
  return item.kind === 'text' ? words.purposes[item.purpose] : words.kinds[item.kind];
}

function planCharts(scenes: readonly Scene[], theme: Theme): ChartPlan[] {
  const plans: ChartPlan[] = [];
  for (const scene of scenes) {
    for (const item of scene.items) {
      if (item.kind !== 'chart') continue;
      const { chart, frame, box } = item;
      const sources = sourcesOf(chart, scene.sources);
      const overlays = [...overlaysOf(item, scene), ...centreTexts(item, theme)];
      plans.push({ number: plans.length + 1, chart, frame, box, sources, overlays });
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
