import type { Reporter } from '../diagnostics/diagnostic.ts';
import { resolveColor } from './color.ts';
import type { Theme } from './types.ts';
import { leastDifference, lightness } from './vision.ts';

/** CIEDE2000: below it two marks of a legend are taken for each other. */
const LEAST_DIFFERENCE = 8;
/** Neighbours touch in stacks and circles, and in lines they cross. */
const LEAST_BETWEEN_NEIGHBOURS = 12;
/** CIE L* between neighbours, for grey print. */
const LEAST_IN_GREY = 10;

/** Warns of series colours that colour-blind people, or grey print, can't tell apart; each series once a kind. */
export function checkSeries(theme: Theme, reporter: Reporter): void {
  const colors = theme.series.map((color) => resolveColor(theme, color));
  for (const [index, color] of colors.entries()) {
    checkApart(colors, index, reporter);
    const previous = colors[index - 1];
    if (previous !== undefined) checkGrey(previous, color, index, reporter);
  }
}

/** The pair of a series with an earlier one that is furthest below what it should be. */
function checkApart(colors: readonly string[], index: number, reporter: Reporter): void {
  const color = colors[index] ?? '';
  const pairs = colors.slice(0, index).map((other, place) => {
    const least = place === index - 1 ? LEAST_BETWEEN_NEIGHBOURS : LEAST_DIFFERENCE;
    return { other, place, least, ...leastDifference(color, other) };
  });
  const [worst] = pairs
    .filter(({ distance, least }) => distance < least)
    .sort((a, b) => a.distance / a.least - b.distance / b.least);
  if (worst === undefined) return;
  const { other, place, least, vision, distance } = worst;
  const args = { color, other, number: place + 1, vision, distance: Math.floor(distance * 10) / 10, least };
  reporter.add(vision === 'normal' ? 'theme/series-alike' : 'theme/series-colour-blind', ['series', index], args);
}

function checkGrey(previous: string, color: string, index: number, reporter: Reporter): void {
  const difference = Math.abs(lightness(previous) - lightness(color));
  if (difference >= LEAST_IN_GREY) return;
  const args = { color, other: previous, difference: Math.floor(difference * 10) / 10, least: LEAST_IN_GREY };
  reporter.add('theme/series-grey', ['series', index], args);
}
