import { INK, MUTED } from '../../../layout/palette.ts';
import type { Box, TextItem } from '../../../layout/types.ts';
import type { ColorRef } from '../../../theme/types.ts';
import { line } from '../color.ts';
import type { ChartPlan, DeckPlan } from '../plan.ts';
import { transform } from '../shape-xml.ts';
import { ANCHOR, paragraphsXml, type TextWriting } from '../text-xml.ts';
import { emu } from '../units.ts';
import { el, part, text, type Xml } from '../xml.ts';

const CDR = 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing';
/** Nothing is said about what text in a chart's drawing inherits. */
const NOTHING_INHERITED: Omit<TextWriting, 'lang'> = {
  inherited: () => null,
  link: () => undefined,
  slideNumber: false,
};

/** A line over a chart, px of its frame. */
interface Stroke {
  readonly name: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly dashed: boolean;
  readonly color: ColorRef;
}

/** Whether anything is drawn over a chart. */
export function hasOverlay(plan: ChartPlan): boolean {
  return plan.overlays.length > 0 || strokesOf(plan).length > 0;
}

/** The lines over a chart: those that lead to notes, and the target's where no trend draws it. */
function strokesOf(plan: ChartPlan): readonly Stroke[] {
  const leaders = (plan.frame.notes ?? []).flatMap((note) => note?.leader ?? []);
  return [
    ...targetStrokes(plan),
    ...leaders.map((leader, i) => ({ ...leader, name: `Leader ${i + 1}`, width: 1.5, dashed: false, color: MUTED })),
  ];
}

/** A trend needs two points: over one category the target is a line of its own. */
function targetStrokes({ chart, frame }: ChartPlan): readonly Stroke[] {
  const { target } = frame;
  const series = chart.series.find((one) => one.target === 'level');
  if (!target || series === undefined || series.points.length > 1) return [];
  return [{ name: series.name, ...target, width: 2, dashed: true, color: INK }];
}

/** `ppt/drawings/drawingN.xml`: what stands over a chart is part of it, and moves with it. */
export function overlayPart(plan: ChartPlan, { words, lang }: DeckPlan): string {
  const { overlays, box } = plan;
  const strokes = strokesOf(plan);
  const shapes = overlays.map((item, index) =>
    shape(item, strokes.length + index + 2, `${words.purposes[item.purpose]} ${index + 1}`, box, lang),
  );
  return part(
    el(
      'c:userShapes',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:cdr': CDR,
      },
      ...strokes.map((one, index) => strokeXml(one, index + 2, box)),
      ...shapes,
    ),
  );
}

function shape(item: TextItem, id: number, name: string, chart: Box, lang: string): Xml {
  const { x, y, w, h } = item.box;
  const own = { x: x - chart.x, y: y - chart.y, w, h };
  return el(
    'cdr:relSizeAnchor',
    {},
    corner('cdr:from', own.x / chart.w, own.y / chart.h),
    corner('cdr:to', (own.x + w) / chart.w, (own.y + h) / chart.h),
    el(
      'cdr:sp',
      { macro: '', textlink: '' },
      el('cdr:nvSpPr', {}, el('cdr:cNvPr', { id, name }), el('cdr:cNvSpPr', { txBox: 1 })),
      el('cdr:spPr', {}, transform(own), el('a:prstGeom', { prst: 'rect' }, el('a:avLst')), el('a:noFill')),
      el(
        'cdr:txBody',
        {},
        el('a:bodyPr', {
          vertOverflow: 'overflow',
          wrap: 'square',
          lIns: 0,
          tIns: 0,
          rIns: emu(item.rightInset),
          bIns: 0,
          anchor: ANCHOR[item.anchor],
        }),
        el('a:lstStyle'),
        ...paragraphsXml(item.paragraphs, { ...NOTHING_INHERITED, lang }),
      ),
    ),
  );
}

function strokeXml({ name, x1, y1, x2, y2, width, dashed, color }: Stroke, id: number, chart: Box): Xml {
  const [x, y, w, h] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
  const flip = (x2 - x1) * (y2 - y1) < 0 ? { flipV: 1 } : {};
  return el(
    'cdr:relSizeAnchor',
    {},
    corner('cdr:from', x / chart.w, y / chart.h),
    corner('cdr:to', (x + w) / chart.w, (y + h) / chart.h),
    el(
      'cdr:cxnSp',
      { macro: '' },
      el('cdr:nvCxnSpPr', {}, el('cdr:cNvPr', { id, name }), el('cdr:cNvCxnSpPr')),
      el(
        'cdr:spPr',
        {},
        el('a:xfrm', flip, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(w), cy: emu(h) })),
        el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
        line(color, width, ...(dashed ? [el('a:prstDash', { val: 'dash' })] : [])),
      ),
    ),
  );
}

function corner(name: string, x: number, y: number): Xml {
  const share = (value: number): Xml => text(`${Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5}`);
  return el(name, {}, el('cdr:x', {}, share(x)), el('cdr:y', {}, share(y)));
}
