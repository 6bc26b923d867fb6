import { partMiddles } from '../../../chart/round-labels.ts';
import type { Chart, ChartFrame, ChartPoint, ChartSeries, PlacedLabel } from '../../../chart/types.ts';
import type { ColorRef } from '../../../theme/types.ts';
import { characterXml } from '../text-xml.ts';
import { el, text, type Xml, xstring } from '../xml.ts';
import { type ChartText, character, textProperties } from './text-look.ts';
import { hasLabels } from './workbook.ts';

const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart';

/** What the labels of one series are written from. */
export interface LabelContext {
  readonly chartNumber: number;
  readonly series: number;
  readonly text: ChartText;
  readonly chart: Chart;
  readonly frame: ChartFrame;
}

/**
 * `c:dLbls` of a series whose labels are cells of the workbook ("value from cells"): the same words on every PC, whatever
 * its region, and they follow their cells on Edit Data. Null where no mark is labelled.
 */
export function labelsXml(series: ChartSeries, context: LabelContext): Xml | null {
  const places = context.frame.labels[context.series];
  const usual = places?.find((label) => label !== null);
  const shifted = places?.some((label) => label?.shift !== undefined);
  if (!hasLabels(series) || !usual) return null;
  return el(
    'c:dLbls',
    {},
    ...series.points.map((point, index) => labelXml(point, index, context)),
    el('c:spPr', {}, el('a:noFill'), el('a:ln', {}, el('a:noFill'))),
    textProperties(context.text),
    ...shared(usual),
    // What is shifted needs no line to its point. An extension holds one element; each label has its range itself.
    extension(shifted ? el('c15:showLeaderLines', { val: 0 }) : showRange()),
  );
}

function labelXml(point: ChartPoint, index: number, context: LabelContext): Xml {
  const id = el('c:idx', { val: index });
  const place = context.frame.labels[context.series]?.[index];
  if (point.label === '' || !place) return el('c:dLbl', {}, id, el('c:delete', { val: 1 }));
  return el(
    'c:dLbl',
    {},
    id,
    shiftXml(place, index, context),
    el('c:tx', {}, richText(point.label, index, place.color, context)),
    ...shared(place),
    extension(showRange()),
  );
}

/** A field that shows the point's cell; its text is what programs show that know no such fields. */
function richText(
  label: string,
  index: number,
  color: ColorRef,
  { chartNumber, series, text: look }: LabelContext,
): Xml {
  const field = el(
    'a:fld',
    { id: fieldId(chartNumber, series, index), type: 'CELLRANGE' },
    characterXml('a:rPr', { ...character(look, color), lang: look.lang }),
    el('a:pPr', {}, characterXml('a:defRPr', character(look, color))),
    el('a:t', {}, text(label)),
  );
  return el(
    'c:rich',
    {},
    el('a:bodyPr', { wrap: 'none' }),
    el('a:lstStyle'),
    el('a:p', {}, field, characterXml('a:endParaRPr', { lang: look.lang })),
  );
}

/** Position and flags: nothing but the range is shown. */
function shared({ position }: PlacedLabel): readonly (Xml | null)[] {
  const hide = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return [
    position === null ? null : el('c:dLblPos', { val: position }),
    ...hide.map((what) => el(`c:show${what}`, { val: 0 })),
  ];
}

/** A label that stands off the place that Office knows for it: by shares of the chart's size. */
function shiftXml(place: PlacedLabel, index: number, context: LabelContext): Xml | null {
  const { frame } = context;
  const shift = place.shift ?? shiftInRing(place, index, context);
  if (shift === null) return null;
  const share = (name: string, px: number, of: number): Xml => el(name, { val: Math.round((px / of) * 1e5) / 1e5 });
  return el(
    'c:layout',
    {},
    el('c:manualLayout', {}, share('c:x', shift.x, frame.width), share('c:y', shift.y, frame.height)),
  );
}

/** A ring knows no place outside it: the label is shifted there from the middle of its part. */
function shiftInRing(
  { x, y }: PlacedLabel,
  index: number,
  { chart, frame }: LabelContext,
): { readonly x: number; readonly y: number } | null {
  const usual = chart.hole > 0 ? partMiddles(chart, frame)[index] : undefined;
  if (usual === undefined || Math.hypot(x - usual.x, y - usual.y) < 1) return null;
  return { x: x - usual.x, y: y - usual.y };
}

function extension(content: Xml): Xml {
  return el('c:extLst', {}, el('c:ext', { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': C15 }, content));
}

function showRange(): Xml {
  return el('c15:showDataLabelsRange', { val: 1 });
}

function fieldId(chart: number, series: number, point: number): string {
  const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0');
  return `{${hex(chart, 8)}-${hex(series, 4)}-4000-8000-${hex(point, 12)}}`;
}

/** The extension of a series that names the cells of its labels, with what stands in them. */
export function labelRange(series: ChartSeries, formula: string): Xml | null {
  if (!hasLabels(series)) return null;
  const points = series.points.flatMap(({ label }, index) =>
    label === '' ? [] : [el('c:pt', { idx: index }, el('c:v', {}, xstring(label)))],
  );
  return el(
    'c:extLst',
    {},
    el(
      'c:ext',
      { uri: '{02D57815-91ED-43cb-92C2-25804820EDAC}', 'xmlns:c15': C15 },
      el(
        'c15:datalabelsRange',
        {},
        el('c15:f', {}, text(formula)),
        el('c15:dlblRangeCache', {}, el('c:ptCount', { val: series.points.length }), ...points),
      ),
    ),
  );
}
