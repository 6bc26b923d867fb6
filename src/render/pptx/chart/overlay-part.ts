import type { Box, TextItem } from '../../../layout/types.ts';
import type { ChartPlan, DeckPlan } from '../plan.ts';
import { transform } from '../slide/shapes.ts';
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

/** `ppt/drawings/drawingN.xml`: texts that stand over a chart are part of it, and move with it. */
export function overlayPart({ overlays, box }: ChartPlan, { words, lang }: DeckPlan): string {
  const shapes = overlays.map((item, index) =>
    shape(item, index + 2, `${words.purposes[item.purpose]} ${index + 1}`, box, lang),
  );
  return part(
    el(
      'c:userShapes',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:cdr': CDR,
      },
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

function corner(name: string, x: number, y: number): Xml {
  const share = (value: number): Xml => text(`${Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5}`);
  return el(name, {}, el('cdr:x', {}, share(x)), el('cdr:y', {}, share(y)));
}
