import type { Chart } from '../../chart/types.ts';
import type { Change } from '../../data/change.ts';
import type { Evaluator } from '../../data/evaluator.ts';
import { sortPeriods } from '../../data/periods.ts';
import type { Figure } from '../../data/types.ts';
import { disagrees } from './direction.ts';
import { type DirectionWord, directionsIn } from './direction-words.ts';
import type { Finding } from './finding.ts';
import { type Names, tellingWords } from './names.ts';

/** Two figures of a chart that a direction can be about, and how they stand to each other. */
interface Pair {
  readonly first: Figure;
  readonly second: Figure;
  readonly change: Change;
}

/**
 * A clause without figures that says “tăng”, “vượt kế hoạch”, “fell” of what a chart shows going the other way. Judged only
 * where the clause names what is shown and all that is shown goes the same way.
 */
export function checkShown(clause: string, chart: Chart, evaluator: Evaluator, names: Names): readonly Finding[] {
  const [word, ...more] = directionsIn(clause).map((found) => found.word);
  if (!word || more.some(({ sign }) => sign !== word.sign) || !isAbout(clause, chart, names)) return [];
  const pairs = pairsOf(chart, evaluator).filter(({ change }) => fits(word, change, clause, names));
  const [pair] = pairs;
  if (!pair || !pairs.every(({ change }) => disagrees(word, change))) return [];
  return [{ code: 'text/direction', args: { word: word.text, figure: `${pair.first.text} – ${pair.second.text}` } }];
}

function isAbout(clause: string, { series }: Chart, names: Names): boolean {
  const shown = new Set(
    series.flatMap(({ name, points }) => [
      ...tellingWords(name),
      ...points.flatMap(({ figure }) => names.wordsOfIndicator(figure?.quantity.indicator?.id ?? '')),
    ]),
  );
  return tellingWords(clause).some((word) => shown.has(word));
}

/** Plans are met along scenarios; one is higher than another area only where the clause names that; the rest is time. */
function fits(word: DirectionWord, { along, base }: Change, clause: string, names: Names): boolean {
  switch (along) {
    case 'scenario':
      return word.ofPlan;
    case 'area':
      return /hơn|than/iu.test(clause) && names.find(clause).some(({ code }) => code === base.area);
    case 'period':
      return !word.ofPlan && !/hơn|than/iu.test(word.text);
  }
}

/** The first and the last period of an indicator, and every pair of its that differs in scenario or area alone. */
function pairsOf({ series }: Chart, evaluator: Evaluator): readonly Pair[] {
  const figures = series.flatMap(({ points }) =>
    points.flatMap(({ figure }) => (figure?.quantity.observation ? [figure] : [])),
  );
  const ends = series.flatMap(({ points }) => endsOf(points.flatMap(({ figure }) => figure ?? [])));
  const across = figures.length > MOST_COMPARED ? [] : pairsAmong(figures);
  return [...ends, ...across].flatMap(([first, second]): readonly Pair[] => {
    const change = evaluator.changeBetween(first, second);
    const isEnd = change?.along === 'period' && !ends.some((pair) => pair[0] === first && pair[1] === second);
    return change && !isEnd ? [{ first, second, change }] : [];
  });
}

/** Of more figures than these, scenarios and areas aren't compared one by one. */
const MOST_COMPARED = 12;

function pairsAmong(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return figures.flatMap((first, i) => figures.slice(i + 1).map((second) => [first, second] as const));
}

function endsOf(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  const periodOf = ({ quantity }: Figure) => quantity.observation?.period ?? '';
  const dated = figures.filter((figure) => periodOf(figure) !== '');
  const periods = sortPeriods(new Set(dated.map(periodOf)));
  const at = (period: string | undefined) => dated.find((figure) => periodOf(figure) === period);
  const [first, last] = [at(periods[0]), at(periods.at(-1))];
  return first && last && first !== last ? [[first, last]] : [];
}
