import type { ColorRef } from '../theme/types.ts';
import { formatCode } from './axis.ts';
import { isPlane, TRAITS } from './chart-types.ts';
import { chartColors, seeThrough, withOwnColors } from './colors.ts';
import type { ChartContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isHighlighted } from './highlight.ts';
import type { Readings } from './read-values.ts';
import { saidTexts } from './said-texts.ts';
import type { ChartPoint, ChartSeries } from './types.ts';

const NO_BREAK_SPACES = '\u00a0\u00a0';

/** The series with their marks, colours and labels. `said` is a part whose figure stands elsewhere: it isn't said twice. */
export function resolveSeries(
  draft: Draft,
  said: number | null,
  { theme, lang }: Pick<ChartContext, 'theme' | 'lang'>,
): readonly ChartSeries[] {
  const { spec, names, categories, manners, highlight, readings } = draft;
  const marks = manners.map(({ mark }) => mark);
  const colors = withOwnColors(chartColors(marks, highlight, theme), spec.colors ?? {}, names, categories);
  // Beside bars on their side and the ends of slopes there is room, over columns there isn't.
  const beside = ['sideways', 'radial'].includes(TRAITS[spec.type].direction) || spec.type === 'slope';
  const between = beside ? NO_BREAK_SPACES : '\n';
  const overlaid = manners.filter(({ mark, stack }) => mark === 'area' && stack === 'none').length > 1;
  return manners.map(({ mark, axis, stack }, s): ChartSeries => {
    const own = colors.series[s]!; // chartColors gives a colour for every series
    const veil = mark === 'bubble' || (overlaid && mark === 'area' && stack === 'none');
    const drawn = (one: ColorRef): ColorRef => (veil ? seeThrough(one) : one);
    const color = drawn(own);
    const { unit, decimals, percent } = readings.scales[axis];
    const labelled = labelledPoints(draft, s);
    const texts = isPlane(spec.type) ? saidTexts(draft, s, lang) : [];
    const points = categories.map((_, i): ChartPoint => {
      const reading = readings.rows[s]?.[i] ?? null;
      const compare = draft.comparison?.rows[s]?.[i] ?? null;
      const change = draft.changes[s]?.[i] ?? null;
      const label = i !== said && labelled(i) ? (draft.labels[s]?.[i] ?? '') : '';
      return {
        value: reading?.quantity.value.toNumber() ?? null,
        exact: reading?.quantity.value.toFixed() ?? null,
        label: label === '' || compare === null ? label : label + between + compare.text,
        ...(compare && { compare }),
        ...(change && { change }),
        color: mark === 'area' ? color : drawn(colors.points[s]?.[i] ?? own),
        highlight: isHighlighted(highlight, s, i),
        figure: reading?.figure ?? null,
        ...(reading ? coordinates(readings, s, i) : {}),
        ...(texts[i] ? { said: { text: texts[i], exact: null } } : {}),
      };
    });
    const code = formatCode(decimals, percent);
    return { name: names[s] ?? '', color, mark, axis, stack, hidden: false, unit, formatCode: code, points };
  });
}

function coordinates({ x, sizes }: Readings, series: number, point: number): Pick<ChartPoint, 'x' | 'size'> {
  const [across, size] = [x, sizes].map(({ rows }) => rows[series]?.[point]?.quantity.value);
  return {
    ...(across ? { x: { value: across.toNumber(), exact: across.toFixed() } } : {}),
    ...(size ? { size: { value: size.toNumber(), exact: size.toFixed() } } : {}),
  };
}

/** Which points of a series carry their figure, or on a plane their name, which what is said of them needs. */
function labelledPoints(
  { spec, shown, highlight, readings, notes }: Draft,
  series: number,
): (point: number) => boolean {
  const row = readings.rows[series] ?? [];
  switch (shown) {
    case 'all':
      return () => true;
    case 'none':
      return () => false;
    case 'highlighted':
      return (point) =>
        isHighlighted(highlight, series, point) ||
        (isPlane(spec.type) && notes.some((note) => note.series === series && note.point === point));
    case 'ends': {
      const ends = [row.findIndex((one) => one !== null), row.findLastIndex((one) => one !== null)];
      return (point) => ends.includes(point);
    }
  }
}
