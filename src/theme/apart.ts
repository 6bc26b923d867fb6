import { areApart } from './check-series.ts';
import { contrast, readableOn, resolveColor, slotOf } from './color.ts';
import { MARK_CONTRAST } from './surfaces.ts';
import type { ColorRef, ColorRole, Theme } from './types.ts';

/** Roles that series may have, those with most colour first. */
const ROLES: readonly ColorRole[] = ['primary', 'straw', 'river', 'plum', 'accent', 'leaf', 'stone', 'ink'];
/** Per cent, the least change first. */
const DARKER = [0, 15, 25, 35, 45, 55];
const LIGHTER = [15, 30, 45];
/** A search that takes more steps than these is given up. */
const MOST_STEPS = 20_000;

/**
 * The theme's series where they can be told apart in its colours, else others of its colours and their tints that can, as like
 * them as may be; the theme's own where there are none such.
 */
export function seriesApart(theme: Theme): readonly ColorRef[] {
  const tints = ROLES.flatMap(tintsOf).filter((color) => isSeen(color, theme));
  const shown = new Map([...theme.series, ...tints].map((color) => [color, resolveColor(theme, color)]));
  const known = new Map<string, boolean>();
  const apart = (a: ColorRef, b: ColorRef, neighbours: boolean) => {
    const [color = '', other = ''] = [shown.get(a), shown.get(b)];
    const key = `${color} ${other} ${neighbours}`;
    const found = known.get(key) ?? areApart(color, other, neighbours);
    known.set(key, found);
    return found;
  };
  const fits = (color: ColorRef, before: readonly ColorRef[]) =>
    before.every((other, i) => apart(color, other, i === before.length - 1));
  let steps = 0;
  const search = (before: readonly ColorRef[]): readonly ColorRef[] | null => {
    const wanted = theme.series[before.length];
    if (!wanted) return before;
    for (const color of isSeen(wanted, theme) ? [wanted, ...freshFirst(tints, before)] : freshFirst(tints, before)) {
      if (++steps > MOST_STEPS) return null;
      const found = fits(color, before) && search([...before, color]);
      if (found) return found;
    }
    return null;
  };
  return search([]) ?? theme.series;
}

function tintsOf(role: ColorRole): ColorRef[] {
  const slot = slotOf(role);
  const darker = DARKER.map((percent): ColorRef => (percent === 0 ? { slot } : { slot, lumMod: 100 - percent }));
  return [...darker, ...LIGHTER.map((percent): ColorRef => ({ slot, lumMod: 100 - percent, lumOff: percent }))];
}

/** Colours of roles that aren't there yet come before further tints of those that are. */
function freshFirst(tints: readonly ColorRef[], before: readonly ColorRef[]): ColorRef[] {
  const used = ({ slot }: ColorRef) => before.filter((color) => color.slot === slot).length;
  return [...tints].sort((a, b) => used(a) - used(b));
}

/** As a mark on paper, and under a label. */
function isSeen(color: ColorRef, theme: Theme): boolean {
  const ground = resolveColor(theme, color);
  const around = [theme.colors.lt1, resolveColor(theme, readableOn(theme, color))];
  return around.every((other) => contrast(other, ground) >= MARK_CONTRAST);
}
