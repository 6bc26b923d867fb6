import type { ColorSlot, TemplateLook } from '../../../theme/types.ts';
import { SCHEME_VALUE } from '../color.ts';
import { child, descend, type Node, val } from '../read/xml.ts';

const SLOTS = Object.keys(SCHEME_VALUE) as ColorSlot[];

/** The look of a master: its theme's colours by what they are used for (`p:clrMap`), its theme's Latin fonts. */
export function readLook(master: Node, theme: Node): TemplateLook {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  const fonts = descend(theme, 'themeElements', 'fontScheme');
  const colors = SLOTS.map((slot) => [slot, plainColor(child(scheme, schemeNameOf(slot, master))?.children[0])]);
  const latin = (which: string) => descend(fonts, which, 'latin')?.attributes['typeface'] ?? '';
  return {
    title: theme.attributes['name'] ?? '',
    colors: Object.fromEntries(colors) as TemplateLook['colors'], // every slot is there
    fonts: { heading: latin('majorFont'), body: latin('minorFont') },
  };
}

/** The slot that the colour `value` of `a:schemeClr` is used for, on the master or on a layout with a map of its own. */
export function slotOfScheme(value: string, master: Node, layout: Node): ColorSlot | undefined {
  const own = descend(layout, 'clrMapOvr', 'overrideClrMapping') ?? child(master, 'clrMap');
  const name = own?.attributes[value] ?? value;
  return SLOTS.find((slot) => schemeNameOf(slot, master) === name);
}

/** '#RRGGBB' of a colour that names none of the theme's; black for kinds that Office doesn't write there. */
export function plainColor(color: Node | undefined): string {
  const { val: value, lastClr } = color?.attributes ?? {};
  const digits = color?.name === 'sysClr' ? (lastClr ?? (value === 'window' ? 'FFFFFF' : undefined)) : val(color);
  return /^[0-9a-f]{6}$/i.test(digits ?? '') ? `#${digits?.toUpperCase()}` : '#000000';
}

function schemeNameOf(slot: ColorSlot, master: Node): string {
  return child(master, 'clrMap')?.attributes[SCHEME_VALUE[slot]] ?? slot;
}
