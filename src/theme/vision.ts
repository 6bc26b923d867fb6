import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
} from 'culori/fn';
import { toLab, toLinear } from './color-spaces.ts';

/** Without one of the three kinds of cones the world looks so: red, green or blue is missing. */
export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

const difference = differenceCiede2000();

/**
 * Machado, Oliveira & Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
 * (doi 10.1109/TVCG.2009.113), at full severity. Its matrices are for linear light.
 */
const SIMULATIONS: Readonly<Record<Vision, (color: Color) => Color>> = {
  normal: (color) => color,
  protan: inLinearLight(filterDeficiencyProt(1)),
  deutan: inLinearLight(filterDeficiencyDeuter(1)),
  tritan: inLinearLight(filterDeficiencyTrit(1)),
};

/** culori multiplies gamma-encoded values: it is handed linear ones in their place. */
function inLinearLight(filter: (color: Color) => Color): (color: Color) => Color {
  return (color) => {
    const { r, g, b } = toLinear(color);
    const seen = filter({ mode: 'rgb', r, g, b });
    return seen.mode === 'rgb' ? { mode: 'lrgb', r: shown(seen.r), g: shown(seen.g), b: shown(seen.b) } : seen;
  };
}

function shown(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}

/** The least CIEDE2000 distance of two '#RRGGBB' colours in any of the four visions, and the vision that it is seen with. */
export function leastDifference(a: string, b: string): { readonly vision: Vision; readonly distance: number } {
  const visions = Object.keys(SIMULATIONS) as Vision[];
  const seen = visions.map((vision) => ({ vision, distance: distanceSeen(a, b, vision) }));
  return seen.reduce((least, each) => (each.distance < least.distance ? each : least));
}

function distanceSeen(a: string, b: string, vision: Vision): number {
  const [one, other] = [toLab(a), toLab(b)];
  if (!one || !other) return 0;
  return difference(SIMULATIONS[vision](one), SIMULATIONS[vision](other));
}

/** CIE L* of a '#RRGGBB' colour, 0 to 100: what is left of it in grey print. */
export function lightness(color: string): number {
  return toLab(color)?.l ?? 0;
}
