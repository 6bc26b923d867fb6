import type { Reporter } from '../diagnostics/diagnostic.ts';
import { contrast, mixed, resolveColor, TEXT_CONTRAST } from './color.ts';
import { coverLook } from './surfaces.ts';
import type { ColorRef, Theme } from './types.ts';

/** px that a logo leaves free in the margin that it stands in. */
const LOGO_AIR = 12;
const PRIMARY: ColorRef = { slot: 'accent1' };
const EXTREMES = ['#000000', '#FFFFFF'];

/** Reports a logo too high for its margin and warns of a scrim too thin; true when all fits. */
export function checkFurniture(theme: Theme, reporter: Reporter): boolean {
  const { logo, background, margins } = theme;
  const most = mostLogoHeight(margins);
  const fits = logo === null || logo.height <= most;
  if (!fits) {
    const margin = logo.height + LOGO_AIR;
    reporter.add('theme/logo-too-high', ['logo', 'height'], { height: logo.height, most, margin });
  }
  const least = leastScrim(theme);
  if (background !== null && background.scrim < least) {
    const ratio = Math.floor(contrastUnder(background.scrim, theme) * 10) / 10;
    const args = { scrim: background.scrim, ratio, contrast: TEXT_CONTRAST, least };
    reporter.add('theme/thin-scrim', ['background', 'scrim'], args);
  }
  return fits;
}

/** px of the highest logo that the margin above the title has room for. */
export function mostLogoHeight({ top }: Theme['margins']): number {
  return top - LOGO_AIR;
}

/** The least scrim, in whole per cent, under which text is read over whatever picture. */
export function leastScrim(theme: Pick<Theme, 'colors' | 'surfaces'>): number {
  const all = Array.from({ length: 101 }, (_, percent) => percent);
  return all.find((percent) => contrastUnder(percent, theme) >= TEXT_CONTRAST) ?? 100;
}

/** Contrast of a cover's text where the picture is as like the text as can be. */
function contrastUnder(scrim: number, theme: Pick<Theme, 'colors' | 'surfaces'>): number {
  const { ground, text } = coverLook(theme, PRIMARY);
  const [over, color] = [resolveColor(theme, ground), resolveColor(theme, text)];
  return Math.min(...EXTREMES.map((under) => contrast(color, mixed(under, over, scrim / 100))));
}
