import type { Box } from '../../../layout/types.ts';
import type { PlaceholderStyle } from '../layouts.ts';
import { transform } from '../slide/shapes.ts';
import { characterXml, paragraphXml, runXml } from '../text-xml.ts';
import { el, text, type Xml } from '../xml.ts';

/** A placeholder as a master or layout shows it. */
export interface ShownPlaceholder {
  readonly id: number;
  readonly name: string;
  /** `p:ph`. */
  readonly reference: Xml;
  readonly box: Box;
  readonly style: PlaceholderStyle;
  /** One paragraph a level; none = an empty paragraph. */
  readonly prompts: readonly string[];
  readonly lang: string;
}

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** `p:sp` of a placeholder: box, text without padding and autofit, a style for each level that it prompts. */
export function placeholderShape(shown: ShownPlaceholder, body: readonly Xml[] = prompts(shown)): Xml {
  const { id, name, reference, box, style } = shown;
  const levels = Math.max(1, shown.prompts.length);
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, reference),
    ),
    el('p:spPr', {}, transform(box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    el(
      'p:txBody',
      {},
      el(
        'a:bodyPr',
        { vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: ANCHOR[style.anchor] },
        el('a:noAutofit'),
      ),
      el('a:lstStyle', {}, ...levelStyles(style, levels)),
      ...body,
    ),
  );
}

/** `a:lvl1pPr` … with the style of each level; deeper levels are indented by one more step. */
export function levelStyles(style: PlaceholderStyle, levels: number): readonly Xml[] {
  const { size, bold, color, font } = style;
  return Array.from({ length: levels }, (_, level) =>
    paragraphXml(
      `a:lvl${level + 1}pPr`,
      { ...style, level, indent: style.indent * (level + 1) },
      characterXml('a:defRPr', { size, bold, italic: false, color, font }),
    ),
  );
}

/** The paragraph of a slide number: a field, shown as ‹#› on masters. */
export function numberField(lang: string): Xml {
  const field = el(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    characterXml('a:rPr', { lang }),
    el('a:t', {}, text('‹#›')),
  );
  return el('a:p', {}, field, characterXml('a:endParaRPr', { lang }));
}

function prompts({ prompts, lang }: ShownPlaceholder): readonly Xml[] {
  const end = characterXml('a:endParaRPr', { lang });
  if (prompts.length === 0) return [el('a:p', {}, end)];
  return prompts.map((prompt, level) =>
    el('a:p', {}, el('a:pPr', { lvl: level === 0 ? undefined : level }), runXml(prompt, { lang }), end),
  );
}

/** `p:cSld` of a master, layout or notes page. */
export function commonSlide(name: string | undefined, background: Xml | null, shapes: readonly Xml[]): Xml {
  const origin = el(
    'a:xfrm',
    {},
    el('a:off', { x: 0, y: 0 }),
    el('a:ext', { cx: 0, cy: 0 }),
    el('a:chOff', { x: 0, y: 0 }),
    el('a:chExt', { cx: 0, cy: 0 }),
  );
  return el(
    'p:cSld',
    { name },
    background,
    el(
      'p:spTree',
      {},
      el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
      el('p:grpSpPr', {}, origin),
      ...shapes,
    ),
  );
}
