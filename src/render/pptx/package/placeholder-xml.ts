import type { Box } from '../../../layout/types.ts';
import { type Margin, type PlaceholderPlan, sameBox } from '../layouts.ts';
import type { PlaceholderStyle } from '../placeholder-style.ts';
import { transform } from '../shape-xml.ts';
import { ANCHOR, characterXml, levelXml, runXml, slideNumberXml } from '../text-xml.ts';
import { el, type Xml } from '../xml.ts';

/** A placeholder as a master or layout shows it. */
export interface ShownPlaceholder {
  readonly id: number;
  readonly name: string;
  /** `p:ph`. */
  readonly reference: Xml;
  readonly box: Box;
  readonly style: PlaceholderStyle;
  /** The master's placeholder, for one of a layout: what equals it isn't written again. */
  readonly inherited: PlaceholderPlan | null;
  /** One paragraph a level; none = an empty paragraph. */
  readonly prompts: readonly string[];
  readonly slideNumber: boolean;
  /** Text too long for it is made smaller; the master decides it for its layouts. */
  readonly shrinks: boolean;
  readonly lang: string;
}

/** `p:sp` of a placeholder: box, text without padding, the style of each level. */
export function placeholderShape(shown: ShownPlaceholder): Xml {
  const { id, name, reference, box, style, inherited } = shown;
  const here = inherited !== null && sameBox(box, inherited.box);
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
    here ? el('p:spPr') : el('p:spPr', {}, transform(box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    el(
      'p:txBody',
      {},
      inherited === null ? wholeBody(shown) : ownBody(style, inherited.style),
      el('a:lstStyle', {}, ...levelStyles(style, inherited?.style ?? null)),
      ...paragraphs(shown),
    ),
  );
}

/** A layout's text body may differ from the master's in its anchor alone. */
function ownBody({ anchor }: PlaceholderStyle, inherited: PlaceholderStyle): Xml {
  return el('a:bodyPr', { anchor: anchor === inherited.anchor ? undefined : ANCHOR[anchor] });
}

/** Text that gets longer in PowerPoint, or loses its fitted size by Reset Slide, becomes smaller rather than run out of its box. */
function wholeBody({ style, shrinks }: ShownPlaceholder): Xml {
  const { anchor } = style;
  return el(
    'a:bodyPr',
    { vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: ANCHOR[anchor] },
    el(shrinks ? 'a:normAutofit' : 'a:noAutofit'),
  );
}

/** `a:lvl1pPr` … for the levels that differ from those inherited. */
export function levelStyles({ levels }: PlaceholderStyle, inherited: PlaceholderStyle | null): readonly Xml[] {
  const known = inherited?.levels.map(levelXml) ?? [];
  return levels.map(levelXml).filter((level, index) => level !== known[index]);
}

function paragraphs({ prompts, slideNumber, lang }: ShownPlaceholder): readonly Xml[] {
  const end = characterXml('a:endParaRPr', { lang });
  if (slideNumber) return [el('a:p', {}, slideNumberXml('‹#›', { lang }), end)];
  if (prompts.length === 0) return [el('a:p', {}, end)];
  return prompts.map((prompt, level) =>
    el('a:p', {}, el('a:pPr', { lvl: level === 0 ? undefined : level }), runXml(prompt, { lang }), end),
  );
}

/** `p:hf`: which of the margin's placeholders PowerPoint puts on a new slide. */
export function marginXml({ footer, slideNumber }: Margin): Xml {
  const off = (shown: boolean): number | undefined => (shown ? undefined : 0);
  return el('p:hf', { sldNum: off(slideNumber), hdr: 0, ftr: off(footer !== ''), dt: 0 });
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
