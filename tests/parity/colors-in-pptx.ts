import type { XmlElement } from '@rgrove/parse-xml';
import { resolveColor } from '../../src/theme/color.ts';
import type { ColorSlot, Theme } from '../../src/theme/types.ts';
import { all, elements, first, numberOf } from './xml.ts';

/** The colours of a file's own theme, '#RRGGBB'. */
export type Palette = Theme['colors'];

/** The palette of a theme part. */
export function paletteOf(theme: XmlElement): Palette {
  const slots = elements(first(theme, 'a:clrScheme') ?? theme);
  const hex = (slot: XmlElement): string =>
    `#${first(slot, 'a:srgbClr')?.attributes['val'] ?? first(slot, 'a:sysClr')?.attributes['lastClr']}`;
  return Object.fromEntries(slots.map((slot) => [slot.name.slice(2), hex(slot)])) as Palette;
}

/** The colour of each mark of a series, a point's own before the series'; 'none' of marks that aren't filled. */
export function colorsIn(series: XmlElement, length: number, palette: Palette): string[] {
  const own = new Map(elements(series, 'c:dPt').map((point) => [numberOf(first(point, 'c:idx'), 'val'), point]));
  const usual = markColor(series, palette) ?? strokeColor(series, palette) ?? 'none';
  return Array.from({ length }, (_, i) => markColor(own.get(i), palette) ?? usual);
}

/** A line's mark is its marker; of other marks the fill of their shape. */
function markColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined) return null;
  const holder = elements(element, 'c:marker')[0] ?? element;
  const fill = elements(elements(holder, 'c:spPr')[0] ?? holder, 'a:solidFill')[0];
  const color = first(fill, 'a:schemeClr');
  return color === undefined ? null : resolved(color, palette);
}

/** A series without marks is its line, or the trend that stands for it from edge to edge. */
function strokeColor(series: XmlElement, palette: Palette): string | null {
  const holder = elements(series, 'c:trendline')[0] ?? series;
  const stroke = elements(elements(holder, 'c:spPr')[0] ?? holder, 'a:ln')[0];
  const color = first(stroke && elements(stroke, 'a:solidFill')[0], 'a:schemeClr');
  return color === undefined ? null : resolved(color, palette);
}

const SLOTS: Readonly<Record<string, ColorSlot>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

function resolved(color: XmlElement, colors: Palette): string {
  const name = color.attributes['val'] ?? '';
  const tint = (kind: string) => {
    const [found] = all(color, kind);
    return found === undefined ? {} : { [kind.slice(2)]: numberOf(found, 'val') / 1000 };
  };
  const slot = SLOTS[name] ?? (name as ColorSlot);
  const [alpha] = all(color, 'a:alpha');
  const opacity = alpha === undefined ? '' : Math.round((numberOf(alpha, 'val') / 1000) * 2.55).toString(16);
  return resolveColor({ colors }, { slot, ...tint('a:lumMod'), ...tint('a:lumOff') }) + opacity;
}
