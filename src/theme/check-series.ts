import type { Reporter } from '../diagnostics/diagnostic.ts';
import { resolveColor } from './color.ts';
import type { Theme } from './types.ts';
import { leastDifference, lightness } from './vision.ts';

/** CIEDE2000: below it two marks of a legend are taken for each other. */
const LEAST_DIFFERENCE = 8;
/** Neighbours touch in stacks and circles, and in lines they cross. */
const LEAST_BETWEEN_NEIGHBOURS = 12;
/** CIE L*, for grey print: eight series share what paper leaves them. */
const LEAST_IN_GREY = 5;
const LEAST_IN_GREY_BETWEEN_NEIGHBOURS = 10;

/** Warns of series colours that colour-blind people, or grey print, can't tell apart; each series once a kind. */
export function checkSeries(theme: Theme, reporter: Reporter): void {
  const colors = theme.series.map((color) => resolveColor(theme, color));
  for (const index of colors.keys()) {
    checkApart(colors, index, reporter);
    checkGrey(colors, index, reporter);
  }
}

/** Whether two '#RRGGBB' colours of series can be told apart by everybody and in grey print. */
export function areApart(color: string, other: string, neighbours: boolean): boolean {
  const grey = Math.abs(lightness(color) - lightness(other));
  return grey >= leastInGrey(neighbours) && leastDifference(color, other).distance >= leastApart(neighbours);
}

function leastApart(neighbours: boolean): number {
  return neighbours ? LEAST_BETWEEN_NEIGHBOURS : LEAST_DIFFERENCE;
}

function leastInGrey(neighbours: boolean): number {
  return neighbours ? LEAST_IN_GREY_BETWEEN_NEIGHBOURS : LEAST_IN_GREY;
}

/** A series beside an earlier one. */
interface Pair {
  readonly color: string;
  readonly other: string;
  /** Of the earlier one, counted from 1. */
  readonly number: number;
  readonly neighbours: boolean;
}

function pairsOf(colors: readonly string[], index: number): readonly Pair[] {
  const color = colors[index] ?? '';
  return colors.slice(0, index).map((other, i) => ({ color, other, number: i + 1, neighbours: i === index - 1 }));
}

/** The pair that is furthest below what it should be; undefined where none is. */
function worstOf<P extends { readonly distance: number; readonly least: number }>(pairs: readonly P[]): P | undefined {
  const poor = pairs.filter(({ distance, least }) => distance < least);
  return poor.sort((a, b) => a.distance / a.least - b.distance / b.least)[0];
}

function checkApart(colors: readonly string[], index: number, reporter: Reporter): void {
  const worst = worstOf(
    pairsOf(colors, index).map((pair) => ({
      ...pair,
      ...leastDifference(pair.color, pair.other),
      least: leastApart(pair.neighbours),
    })),
  );
  if (worst === undefined) return;
  const { color, other, number, least, vision } = worst;
  const args = { color, other, number, vision, distance: rounded(worst.distance), least };
  reporter.add(vision === 'normal' ? 'theme/series-alike' : 'theme/series-colour-blind', ['series', index], args);
}

function checkGrey(colors: readonly string[], index: number, reporter: Reporter): void {
  const worst = worstOf(
    pairsOf(colors, index).map((pair) => ({
      ...pair,
      distance: Math.abs(lightness(pair.color) - lightness(pair.other)),
      least: leastInGrey(pair.neighbours),
    })),
  );
  if (worst === undefined) return;
  const { color, other, number, least } = worst;
  const args = { color, other, number, difference: rounded(worst.distance), least };
  reporter.add('theme/series-grey', ['series', index], args);
}

/** Down, for 7.99 isn't 8. */
function rounded(distance: number): number {
  return Math.floor(distance * 10) / 10;
}
