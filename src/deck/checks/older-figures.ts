import { sortPeriods } from '../../data/periods.ts';
import type { Figure } from '../../data/types.ts';
import type { Reporter, SourcePath } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../parts.ts';
import { figuresIn } from '../text.ts';
import type { Slide } from '../types.ts';

/** Words that say that a figure is of an earlier time. */
const EARLIER =
  /năm trước|năm ngoái|kỳ trước|quý trước|tháng trước|cùng kỳ|trước đó|so với năm|previous|last year|year before|year earlier|a year ago|same period/iu;

/** A figure of an older period than the slide's others, whose period nothing on the slide names: once a period and slide. */
export function checkPeriods(slide: Slide, reporter: Reporter): void {
  const placed = placedFigures(slide).filter(({ figure }) => figure.quantity.observation !== null);
  const periods = sortPeriods(new Set(placed.map(({ figure }) => periodOf(figure))));
  const latest = periods.at(-1);
  if (latest === undefined || periods.length < 2) return;
  const said = wordsOf(slide);
  if (EARLIER.test(said)) return;
  for (const period of periods.slice(0, -1)) {
    const first = placed.find(({ figure }) => periodOf(figure) === period);
    if (!first || said.includes(yearOf(period)) || yearOf(period) === yearOf(latest)) continue;
    reporter.add('text/older-period', first.at, { figure: first.figure.text, period, latest });
  }
}

interface Placed {
  readonly at: SourcePath;
  readonly figure: Figure;
}

function placedFigures(slide: Slide): readonly Placed[] {
  return partsOf(slide).flatMap((part): readonly Placed[] => {
    if ('runs' in part) return figuresIn([part]).map((figure) => ({ at: part.at, figure }));
    const points = part.series.flatMap((one) => one.points);
    return points.flatMap(({ figure }) => (figure ? [{ at: part.at, figure }] : []));
  });
}

function periodOf({ quantity }: Figure): string {
  return quantity.observation?.period ?? '';
}

function yearOf(period: string): string {
  return period.slice(0, 4);
}

// What a change is measured from says nothing of the period of a figure elsewhere on the slide.
const BASE =
  /(?:so với|compared (?:with|to)|since|than)\s+(?:cùng kỳ\s+|cuối\s+|the\s+)?(?:năm\s+)?(?:trước|ngoái|(?:19|20)\d{2})/giu;

function wordsOf(slide: Slide): string {
  const parts = partsOf(slide).flatMap((part) => {
    if (!('runs' in part)) return [...part.categories, ...part.series.map(({ name }) => name)];
    const words = part.runs.flatMap(({ text, figure }) => (figure ? [] : [text]));
    return figuresIn([part]).some(({ quantity }) => quantity.observation) ? words : words.map(withoutBase);
  });
  return [...parts, slide.section?.name ?? ''].join(' ');
}

function withoutBase(words: string): string {
  return words.replace(BASE, '');
}
