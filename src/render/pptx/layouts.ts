import type { LayoutName } from '../../deck/types.ts';
import type { Box, Scene, StyledParagraph, TextItem } from '../../layout/types.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../../layout/types.ts';
import type { ColorRef, Theme } from '../../theme/types.ts';
import { colorKey, INK, PAPER } from './color.ts';
import { allLayouts, fillSlots, LAYOUT_SPECS, type LayoutSpec, type Region, type Slot } from './slots.ts';

/** How the text of a placeholder looks before anybody formats it; lengths in px. */
export interface PlaceholderStyle {
  readonly size: number;
  readonly font: 'heading' | 'body';
  readonly bold: boolean;
  readonly color: ColorRef;
  readonly align: 'left' | 'center' | 'right';
  readonly anchor: TextItem['anchor'];
  readonly lineHeight: number;
  readonly spaceBefore: number;
  readonly indent: number;
  readonly bullet: boolean;
}

export interface PlaceholderPlan {
  readonly slot: Slot;
  readonly box: Box;
  readonly style: PlaceholderStyle;
}

/** A slide layout with the boxes and styles that most slides of the deck have, so that Reset Slide changes nothing. */
export interface LayoutPlan {
  readonly spec: LayoutSpec;
  /** 1-based; the number in the part's name. */
  readonly number: number;
  readonly background: ColorRef;
  readonly placeholders: ReadonlyMap<Slot, PlaceholderPlan>;
}

/** Where one slot stands on the slides of a deck, and how its text looks there (null for charts and tables). */
interface Sighting {
  readonly box: Box;
  readonly style: PlaceholderStyle | null;
}

/** The layouts of the file by the language's layout name: geometry from the deck's own scenes, else from the theme. */
export function planLayouts(scenes: readonly Scene[], theme: Theme): ReadonlyMap<LayoutName, LayoutPlan> {
  const sightings = collectSightings(scenes);
  const backgrounds = groupBy(scenes, (scene) => LAYOUT_SPECS[scene.layout]);
  const plans = new Map<LayoutSpec, LayoutPlan>();
  for (const [index, spec] of allLayouts().entries()) {
    const seen = sightings.get(spec) ?? new Map<Slot, Sighting[]>();
    const background = mostCommon(
      (backgrounds.get(spec) ?? []).map((scene) => scene.background),
      colorKey,
    );
    const placeholders = spec.slots.map((slot) => planPlaceholder(slot, seen.get(slot) ?? [], spec, theme));
    plans.set(spec, {
      spec,
      number: index + 1,
      background: background ?? (spec.dark ? { slot: 'accent1' } : PAPER),
      placeholders: new Map(placeholders.map((placeholder) => [placeholder.slot, placeholder])),
    });
  }
  const names = Object.keys(LAYOUT_SPECS) as LayoutName[];
  // Every spec of LAYOUT_SPECS is in allLayouts(), so each name finds its plan.
  return new Map(names.map((name) => [name, plans.get(LAYOUT_SPECS[name]) as LayoutPlan]));
}

/** Whether two boxes are the same. */
export function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h;
}

function collectSightings(scenes: readonly Scene[]): ReadonlyMap<LayoutSpec, ReadonlyMap<Slot, Sighting[]>> {
  const found = new Map<LayoutSpec, Map<Slot, Sighting[]>>();
  for (const scene of scenes) {
    const spec = LAYOUT_SPECS[scene.layout];
    const bySlot = found.get(spec) ?? new Map<Slot, Sighting[]>();
    found.set(spec, bySlot);
    for (const [item, slot] of fillSlots(scene)) {
      const sighting = { box: item.box, style: item.kind === 'text' ? styleOf(item) : null };
      bySlot.set(slot, [...(bySlot.get(slot) ?? []), sighting]);
    }
  }
  return found;
}

function planPlaceholder(slot: Slot, seen: readonly Sighting[], spec: LayoutSpec, theme: Theme): PlaceholderPlan {
  const box =
    mostCommon(
      seen.map((sighting) => sighting.box),
      boxKey,
    ) ?? regionBox(slot.region, theme);
  const styles = seen.map((sighting) => sighting.style).filter((style) => style !== null);
  return { slot, box, style: mostCommon(styles, styleKey) ?? defaultStyle(slot, spec, theme) };
}

function styleOf(item: TextItem): PlaceholderStyle | null {
  const paragraph: StyledParagraph | undefined = item.paragraphs[0];
  const run = paragraph?.runs[0];
  if (paragraph === undefined || run === undefined) return null;
  const { size, font, color } = run;
  const bold = item.paragraphs.every(({ runs }) => runs.every((each) => each.bold));
  const { align, lineHeight, spaceBefore, indent, bullet } = paragraph;
  return { size, font, bold, color, align, anchor: item.anchor, lineHeight, spaceBefore, indent, bullet };
}

function defaultStyle(slot: Slot, spec: LayoutSpec, theme: Theme): PlaceholderStyle {
  const role = theme.text[slot.role];
  const size = role.sizes[0] ?? 32;
  const bullet = slot.purpose === 'body';
  return {
    size,
    font: role.font,
    bold: role.bold,
    color: spec.dark ? PAPER : INK,
    align: slot.type === 'sldNum' ? 'right' : 'left',
    anchor: slot.region === 'hero' ? 'bottom' : 'top',
    lineHeight: Math.round(size * 1.22 * role.leading),
    spaceBefore: 0,
    indent: bullet ? size : 0,
    bullet,
  };
}

function regionBox(region: Region, theme: Theme): Box {
  const { left, right, top, bottom } = theme.margins;
  const w = SLIDE_WIDTH - left - right;
  const half = Math.floor((w - theme.gutter) / 2);
  const contentY = top + 124;
  const contentH = SLIDE_HEIGHT - bottom - 24 - contentY;
  const footerY = SLIDE_HEIGHT - bottom;
  const boxes: Readonly<Record<Region, Box>> = {
    title: { x: left, y: top, w, h: 108 },
    below: { x: left, y: contentY, w, h: contentH },
    left: { x: left, y: contentY, w: half, h: contentH },
    right: { x: left + w - half, y: contentY, w: half, h: contentH },
    hero: { x: left, y: 200, w, h: 200 },
    underHero: { x: left, y: 424, w, h: 96 },
    footer: { x: left, y: footerY, w: w - 136, h: 24 },
    number: { x: left + w - 112, y: footerY, w: 112, h: 24 },
  };
  return boxes[region];
}

const boxKey = (box: Box): string => `${box.x} ${box.y} ${box.w} ${box.h}`;
const styleKey = (style: PlaceholderStyle): string => JSON.stringify(style);

/** The value that occurs most often by `key`; of equally frequent ones the first. */
function mostCommon<T>(values: readonly T[], key: (value: T) => string): T | undefined {
  let best: readonly T[] = [];
  for (const group of groupBy(values, key).values()) if (group.length > best.length) best = group;
  return best[0];
}

function groupBy<T, K>(values: readonly T[], key: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
