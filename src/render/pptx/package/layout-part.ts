import { PAPER } from '../../../layout/palette.ts';
import { colorKey, fill } from '../color.ts';
import type { LayoutPlan, Margin, PlaceholderPlan } from '../layouts.ts';
import { MASTER_KIND, type MasterKind, masterPlaceholders } from '../master.ts';
import type { DeckPlan } from '../plan.ts';
import { layoutShapeXml } from '../shape-xml.ts';
import { placeholderXml } from '../slide/non-visual.ts';
import type { Slot } from '../slots.ts';
import type { Words } from '../words.ts';
import { el, part, type Xml } from '../xml.ts';
import { backdropXml } from './backdrop-xml.ts';
import { commonSlide, marginXml, placeholderShape } from './placeholder-xml.ts';
import { relationshipsPart, SPACES } from './relationships.ts';

/** Id 1 is the shape tree itself. */
const FIRST_ID = 2;

/** `ppt/slideLayouts/_rels/slideLayoutN.xml.rels` */
export function layoutRelations({ backdrop }: LayoutPlan, plan: DeckPlan): string {
  const toMaster = { id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
  return relationshipsPart([toMaster, ...backdropXml(backdrop, FIRST_ID, plan).relations]);
}

/** `ppt/slideLayouts/slideLayoutN.xml`: what all its slides have, and placeholders that say what the master doesn't. */
export function layoutPart(layout: LayoutPlan, plan: DeckPlan): string {
  const { spec, background, backdrop, decoration, placeholders, margin } = layout;
  const { words } = plan;
  const master = masterPlaceholders(plan.layouts);
  const behind = backdropXml(backdrop, FIRST_ID, plan).shapes;
  const curves = decoration.map((shape, index) => {
    const id = FIRST_ID + behind.length + index;
    return layoutShapeXml(shape, id, `${words.kinds.shape} ${id - 1}`);
  });
  const shapes = [...placeholders.values()].map((placeholder, index) =>
    shape(placeholder, FIRST_ID + behind.length + curves.length + index, master, margin, plan),
  );
  const custom = spec.type === 'cust';
  const own = colorKey(background) === colorKey(PAPER) ? null : backgroundXml(background);
  return part(
    el(
      'p:sldLayout',
      { ...SPACES, type: custom ? undefined : spec.type, preserve: 1, userDrawn: custom ? 1 : undefined },
      commonSlide(words.layouts[spec.key], own, [...behind, ...curves, ...shapes]),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
      marginXml(margin),
    ),
  );
}

/** A solid background in a theme colour. */
export function backgroundXml(color: Parameters<typeof fill>[0]): Xml {
  return el('p:bg', {}, el('p:bgPr', {}, fill(color), el('a:effectLst')));
}

function shape(
  { slot, box, style }: PlaceholderPlan,
  id: number,
  master: Readonly<Record<MasterKind, PlaceholderPlan>>,
  { footer }: Margin,
  { words, lang }: DeckPlan,
): Xml {
  return placeholderShape({
    id,
    name: `${slot.type === 'dt' ? words.date : words.purposes[slot.purpose]} ${id - 1}`,
    reference: placeholderXml(slot),
    box,
    style,
    inherited: master[MASTER_KIND[slot.type]],
    prompts: slot.type === 'ftr' && footer !== '' ? [footer] : promptsFor(slot, words),
    slideNumber: slot.type === 'sldNum',
    shrinks: false,
    lang,
  });
}

function promptsFor({ type, purpose }: Slot, words: Words): readonly string[] {
  switch (type) {
    case 'title':
    case 'ctrTitle':
      return [words.titlePrompt];
    case 'obj':
      return words.bodyPrompts;
    case 'chart':
      return [words.kinds.chart];
    case 'tbl':
      return [words.kinds.table];
    case 'pic':
      return [words.kinds.image];
    case 'subTitle':
    case 'body':
      return [words.purposes[purpose]];
    case 'dt':
    case 'ftr':
    case 'sldNum':
      return [];
  }
}
