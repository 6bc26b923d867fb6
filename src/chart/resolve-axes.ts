import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { shareAxis, valueAxis } from './axis.ts';
import { isPlane, isRound } from './chart-types.ts';
import { checkAxis, checkBounds, type MarkEnd } from './check.ts';
import type { ChartContext } from './context.ts';
import { type Draft, drawnOf } from './draft.ts';
import { type Span, spansOf } from './spans.ts';
import type { TickRequest } from './ticks.ts';
import type { AxisName, ValueAxis } from './types.ts';
import { stepsOf } from './waterfall.ts';

/** The value axes of a chart; a circle has none, only a plane the horizontal one, and the second is there for series on it. */
export interface Axes {
  readonly first: ValueAxis | null;
  readonly second: ValueAxis | null;
  readonly x: ValueAxis | null;
}

/** The axes of a chart, the second with as many steps as the first; what they cut off is reported. */
export function resolveAxes(draft: Draft, context: ChartContext): Axes {
  const { spec, manners } = draft;
  if (isRound(spec.type)) return { first: null, second: null, x: null };
  const first = resolveAxis('first', undefined, draft, context);
  const second = manners.some(({ axis }) => axis === 'second')
    ? resolveAxis('second', first.tickLabels.length - 1, draft, context)
    : null;
  // A line across sideways bars hangs on an axis of its own, which shows nothing.
  const across = spec.type === 'bar' && draft.target !== null;
  return {
    first,
    second: across ? { ...first, visible: false, title: '' } : second,
    x: isPlane(spec.type) ? resolveXAxis(draft, context) : null,
  };
}

/** The words over the plot on one line: the author's, then the unit; '%' stands on every label and tick instead. */
export function titleOf(
  { spec, at, readings, comparison }: Draft,
  axis: AxisName,
  { printText }: ChartContext,
): string {
  const { title } = spec[keyOf(axis)] ?? {};
  const { unit, percent } = readings.scales[axis];
  const said = title === undefined ? '' : printText(title, [...at, keyOf(axis), 'title']);
  const measured = percent || spec.labels === 'shares' ? '' : unit;
  // What arrows beside the labels stand for is said once.
  const compared = axis === 'first' && comparison ? `↑↓ ${comparison.note}` : '';
  return [[said, measured].filter(Boolean).join(', '), compared].filter(Boolean).join('; ');
}

function resolveAxis(name: AxisName, steps: number | undefined, draft: Draft, context: ChartContext): ValueAxis {
  const { spec, at, manners, readings, shown } = draft;
  const own = manners.filter(({ axis }) => axis === name);
  const visible = (shown !== 'all' && spec.type !== 'slope') || isPlane(spec.type);
  const title = titleOf(draft, name, context);
  if (own.some(({ stack }) => stack === 'percent')) return shareAxis(visible, title);
  const place = [...at, keyOf(name)];
  const ends = [...endsOf(draft, name), ...(name === 'first' ? targetEnds(draft) : [])];
  const bars = own.some(({ mark }) => mark === 'bar' || mark === 'area') || spec.type === 'radar';
  const axis = valueAxis({
    values: ends.map(({ end }) => end),
    zero: bars,
    unread: spec.type === 'slope',
    labels: roomFor(draft, name),
    labelLines: draft.comparison && spec.type !== 'bar' ? 2 : 1,
    percent: readings.scales[name].percent,
    visible,
    title,
    lang: context.lang,
    steps,
    ...checkBounds(spec[keyOf(name)], place, context.reporter),
  });
  checkAxis(axis, bars, ends, place, context.reporter);
  return axis;
}

/** The horizontal axis of a plane. */
function resolveXAxis(draft: Draft, { printText, lang, reporter }: ChartContext): ValueAxis {
  const { spec, at, readings } = draft;
  const { rows, scale } = readings.x;
  const place = [...at, 'xAxis'];
  const found = rows.flatMap((row, s) =>
    row.flatMap((reading, i): MarkEnd[] => {
      if (!reading || !readings.rows[s]?.[i]) return [];
      return [{ end: reading.quantity.value.toNumber(), text: reading.source, at: reading.at }];
    }),
  );
  const title = spec.xAxis?.title === undefined ? '' : printText(spec.xAxis.title, [...place, 'title']);
  const axis = valueAxis({
    values: found.map(({ end }) => end),
    zero: false,
    unread: false,
    labels: roomFor(draft, 'first'),
    percent: scale.percent,
    visible: true,
    title: [title, scale.percent ? '' : scale.unit].filter((part) => part !== '').join(', '),
    lang,
    ...checkBounds(spec.xAxis, place, reporter),
  });
  checkAxis(axis, false, found, place, reporter);
  return axis;
}

const keyOf = (axis: AxisName): 'axis' | 'secondAxis' => (axis === 'first' ? 'axis' : 'secondAxis');

/** Labels of stacks stand within their marks, those of bars beyond either end, those of lines above. */
function roomFor({ spec, manners, shown }: Draft, name: AxisName): TickRequest['labels'] {
  const beside = manners.filter(({ axis, stack }) => axis === name && stack === 'none');
  if (isPlane(spec.type)) return manners.some(({ mark }) => mark === 'bubble') ? 'around' : 'none';
  if (spec.type === 'waterfall' && shown !== 'none') return 'both';
  if (shown === 'none' || beside.length === 0) return 'none';
  if (spec.type === 'dumbbell') return 'beside';
  return beside.some(({ mark }) => mark === 'bar') ? 'both' : 'above';
}

/** Where the marks of an axis end, in reading order. */
function endsOf(draft: Draft, name: AxisName): readonly MarkEnd[] {
  const { at, manners, texts } = draft;
  if (draft.spec.type === 'waterfall') return stepEnds(draft);
  const values = drawnOf(draft);
  const spans = spansOf(manners.map((manner, s) => ({ ...manner, points: (values[s] ?? []).map(pointOf) })));
  return spans.flatMap((row, s) => {
    if (manners[s]?.axis !== name) return [];
    return row.flatMap((span: Span | null, i): MarkEnd[] => {
      const place: SourcePath = [...at, 'series', s, 'values', i];
      return span === null ? [] : [{ end: span.to, text: texts[s]?.[i] ?? '', at: place }];
    });
  });
}

/** Both ends of a waterfall's bars: the first isn't that of another where the bars before it are missing. */
function stepEnds(draft: Draft): readonly MarkEnd[] {
  return stepsOf(draft).flatMap((step, i): MarkEnd[] => {
    const place: SourcePath = [...draft.at, 'series', 0, 'values', i];
    return step === null ? [] : [{ end: step.to.toNumber(), text: draft.texts[0]?.[i] ?? '', at: place }];
  });
}

function targetEnds({ target }: Draft): readonly MarkEnd[] {
  return (target?.readings ?? []).flatMap((reading, i): MarkEnd[] => {
    if (reading === null || (target?.level && i > 0)) return [];
    return [{ end: reading.quantity.value.toNumber(), text: target?.texts[i] ?? '', at: reading.at }];
  });
}

const pointOf = (drawn: { readonly value: number } | null) => ({ value: drawn?.value ?? null });
