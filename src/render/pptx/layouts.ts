import { PAPER, PRIMARY } from '../../layout/palette.ts';
import type { Backdrop, Box, Scene, SceneItem, ShapeItem, TextItem, TextPurpose } from '../../layout/types.ts';
import { coverLook } from '../../theme/surfaces.ts';
import type { ColorRef, Theme } from '../../theme/types.ts';
import { colorKey } from './color.ts';
import { mostCommon } from './most-common.ts';
import { type PlaceholderStyle, styleOf } from './placeholder-style.ts';
import { regionBox } from './regions.ts';
import { allLayouts, fillSlots, type LayoutSpec, type Slot, specOf } from './slots.ts';

/**
 * The placeholder that something on a slide sits in. What box and style say isn't said again on the slide; null, in a
 * template of somebody else's, means that the slide says everything.
 */
export interface Seat {
  readonly slot: Pick<Slot, 'type' | 'idx'>;
  readonly box: Box | null;
  readonly style: PlaceholderStyle | null;
}

export interface PlaceholderPlan extends Seat {
  readonly slot: Slot;
  readonly box: Box;
  readonly style: PlaceholderStyle;
}

/** The layout of a slide, our own or a template's. */
export interface SlideLayout {
  /** 1-based; the number in the part's name. */
  readonly number: number;
  readonly background: ColorRef;
  /** Curves that all slides of the layout have: drawn here, once, and not on the slides. */
  readonly decoration: readonly ShapeItem[];
  /** What the theme's colours are used for on its slides (CT_ColorMapping); null = as on the master and the layout. */
  readonly colorMap: Readonly<Record<string, string>> | null;
}

/** A slide layout with the boxes and styles that most slides of the deck have, so that Reset Slide changes nothing. */
export interface LayoutPlan extends SlideLayout {
  readonly spec: LayoutSpec;
  /** Over the master's shapes, under all else. */
  readonly backdrop: readonly Backdrop[];
  readonly placeholders: ReadonlyMap<Slot, PlaceholderPlan>;
  readonly margin: Margin;
}

/** What a new slide shows in its margin: as the deck's slides on the same ground do. */
export interface Margin {
  /** '' = none. */
  readonly footer: string;
  readonly slideNumber: boolean;
}

/** What sits in a slot on one slide. */
interface Sighting {
  readonly spec: LayoutSpec;
  readonly slot: Slot;
  readonly item: SceneItem;
}

/** The layouts of the file: geometry and style from the deck's own scenes, else from the theme. */
export function planLayouts(scenes: readonly Scene[], theme: Theme): ReadonlyMap<LayoutSpec, LayoutPlan> {
  const seen = scenes.flatMap((scene) =>
    [...fillSlots(scene)].map(([item, slot]): Sighting => ({ spec: specOf(scene), slot, item })),
  );
  const used = new Set(scenes.map(specOf));
  const specs = allLayouts().filter((spec) => !spec.onlyInUse || used.has(spec));
  const plans = specs.map((spec, index): LayoutPlan => {
    const slides = scenes.filter((scene) => specOf(scene) === spec);
    const placeholders = spec.slots.flatMap((slot) => planPlaceholder(slot, spec, seen, theme) ?? []);
    const background = mostCommon(
      slides.map((scene) => scene.background),
      colorKey,
    );
    return {
      spec,
      number: index + 1,
      background: background ?? (spec.dark ? coverLook(theme, PRIMARY).ground : PAPER),
      decoration: sharedCurves(slides),
      backdrop: spec.dark ? behindCovers(slides, scenes) : [],
      colorMap: null,
      placeholders: new Map(placeholders.map((placeholder) => [placeholder.slot, placeholder])),
      margin: marginOf(scenes.filter(({ dark }) => dark === spec.dark)),
    };
  });
  return new Map(plans.map((plan) => [plan.spec, plan]));
}

/** Whether two boxes are the same. */
export function sameBox(a: Box, b: Box): boolean {
  return boxKey(a) === boxKey(b);
}

/** Equal for shapes that look the same in the same place. */
export function shapeKey({ box, shape, fill, line }: ShapeItem): string {
  return JSON.stringify([box, shape, fill, line]);
}

/** The box is that of the layout's own slides; the style may come from other slides on the same ground. */
function planPlaceholder(slot: Slot, spec: LayoutSpec, all: readonly Sighting[], theme: Theme): PlaceholderPlan | null {
  const akin = all.filter((each) => each.slot === slot && each.spec.dark === spec.dark);
  const own = akin.filter((each) => each.spec === spec);
  const box = mostCommon(
    own.map(({ item }) => item.box),
    boxKey,
  );
  const place = box ?? (slot.region && regionBox(slot.region, theme));
  if (!place) return null;
  const texts = [own, akin].map((seen) => seen.flatMap(({ item }) => (item.kind === 'text' ? [item] : [])));
  const shown = texts.find((items) => items.length > 0) ?? [];
  return { slot, box: place, style: styleOf(slot, shown, theme, spec.dark) };
}

function marginOf(scenes: readonly Scene[]): Margin {
  const says = (wanted: TextPurpose): string =>
    scenes.flatMap(({ items }) => items.flatMap((item) => (isText(item, wanted) ? [wordsOf(item)] : [])))[0] ?? '';
  return { footer: says('footer'), slideNumber: says('slideNumber') !== '' };
}

const isText = (item: SceneItem, purpose: TextPurpose): item is TextItem =>
  item.kind === 'text' && item.purpose === purpose;
const wordsOf = ({ paragraphs }: TextItem): string =>
  paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

/** As on the layout's own slides, else as on other covers; it hides the master's logo, which therefore stands on it once more. */
function behindCovers(slides: readonly Scene[], all: readonly Scene[]): readonly Backdrop[] {
  const scene = [...slides, ...all].find(({ backdrop }) => backdrop !== undefined);
  if (!scene?.backdrop) return [];
  const drawn = scene.backdrop.filter((item) => item.kind !== 'text'); // only a template has words there
  return scene.logo ? [...drawn, scene.logo] : drawn;
}

function sharedCurves(slides: readonly Scene[]): readonly ShapeItem[] {
  const [first, ...others] = slides.map(curves);
  const known = others.map((shapes) => new Set(shapes.map(shapeKey)));
  return first?.filter((shape) => known.every((keys) => keys.has(shapeKey(shape)))) ?? [];
}

/** Those that stand there from the start: a layout has no build. */
function curves({ items }: Scene): readonly ShapeItem[] {
  return items.flatMap((item) =>
    item.kind === 'shape' && item.shape.kind === 'curve' && item.step === undefined ? [item] : [],
  );
}

const boxKey = ({ x, y, w, h }: Box): string => `${x} ${y} ${w} ${h}`;
