import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Theme } from './types.ts';

type Side = keyof Theme['margins'];

/** px: sources, footer and the section's marker stand in the margins; what is left between them has to hold a slide. */
const BOUNDS: Readonly<Record<Side, { readonly least: number; readonly most: number }>> = {
  left: { least: 24, most: 240 },
  right: { least: 24, most: 240 },
  top: { least: 48, most: 160 },
  bottom: { least: 36, most: 120 },
};

/** Reports margins that leave no room in them or between them; true when all are sound. */
export function checkMargins(margins: Theme['margins'], reporter: Reporter): boolean {
  const wrong = (Object.keys(BOUNDS) as Side[]).filter((side) => {
    const { least, most } = BOUNDS[side];
    return margins[side] < least || margins[side] > most;
  });
  for (const side of wrong)
    reporter.add('theme/margin', ['margins', side], { side, size: margins[side], ...BOUNDS[side] });
  return wrong.length === 0;
}
