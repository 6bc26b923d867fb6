import { PAPER } from '../../../layout/palette.ts';
import type { Backdrop } from '../../../layout/types.ts';
import type { PlaceholderPlan } from '../layouts.ts';
import { contentLayout, type MasterKind, masterPlaceholders } from '../master.ts';
import { PLAIN } from '../placeholder-style.ts';
import type { DeckPlan } from '../plan.ts';
import { characterXml } from '../text-xml.ts';
import { el, part, type Xml } from '../xml.ts';
import { backdropXml } from './backdrop-xml.ts';
import { backgroundXml } from './layout-part.ts';
import { commonSlide, levelStyles, marginXml, placeholderShape } from './placeholder-xml.ts';
import { relationshipsPart, SPACES } from './relationships.ts';
import { colorMap } from './theme-part.ts';

const FIRST_LAYOUT_ID = 2147483649; // the master itself has 2147483648
const LEVELS = 9;
/** After the master's placeholders, which have 2 to 6. */
const LOGO_ID = 7;

/** `ppt/slideMasters/slideMaster1.xml`, named after the theme; title, body, footer and number stand as on content slides. */
export function masterPart(plan: DeckPlan): string {
  const placeholders = masterPlaceholders(plan.layouts);
  const ids = plan.layouts.map(({ number }) =>
    el('p:sldLayoutId', { id: FIRST_LAYOUT_ID + number - 1, 'r:id': `rId${number}` }),
  );
  return part(
    el(
      'p:sldMaster',
      { ...SPACES, preserve: 1 },
      commonSlide(plan.theme.title, backgroundXml(PAPER), [
        ...backdropXml(backdropOf(plan), LOGO_ID, plan).shapes,
        ...masterShapes(placeholders, plan),
      ]),
      colorMap(plan.theme),
      el('p:sldLayoutIdLst', {}, ...ids),
      marginXml(contentLayout(plan.layouts).margin),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, ...levelStyles(placeholders.title.style, null)),
        el('p:bodyStyle', {}, ...levelStyles(placeholders.body.style, null)),
        el('p:otherStyle', {}, ...plainStyles()),
      ),
    ),
  );
}

/** `ppt/slideMasters/_rels/slideMaster1.xml.rels` */
export function masterRelations(plan: DeckPlan): string {
  const { layouts } = plan;
  const toLayouts = layouts.map(({ number }) => ({
    id: `rId${number}`,
    kind: 'slideLayout',
    target: `../slideLayouts/slideLayout${number}.xml`,
  }));
  return relationshipsPart([
    ...toLayouts,
    { id: `rId${layouts.length + 1}`, kind: 'theme', target: '../theme/theme1.xml' },
    ...backdropXml(backdropOf(plan), LOGO_ID, plan).relations,
  ]);
}

function backdropOf({ logo }: DeckPlan): readonly Backdrop[] {
  return logo === null ? [] : [logo];
}

/** The styles of text that is in no placeholder: 18 pt ink in the body font. */
export function plainStyles(): readonly Xml[] {
  const { size, color, font } = PLAIN;
  return Array.from({ length: LEVELS }, (_, level) =>
    el(
      `a:lvl${level + 1}pPr`,
      { marL: level * 457200, algn: 'l', defTabSz: 914400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
      characterXml('a:defRPr', { size, color, font }),
    ),
  );
}

function masterShapes(placeholders: Readonly<Record<MasterKind, PlaceholderPlan>>, { words, lang }: DeckPlan): Xml[] {
  const { purposes, titlePrompt, bodyPrompts, date } = words;
  const shape = (kind: MasterKind, id: number, name: string, prompts: readonly string[] = []): Xml =>
    placeholderShape({
      id,
      name: `${name} ${id - 1}`,
      reference: el('p:ph', { type: kind, idx: kind === 'title' ? undefined : id - 2 }),
      box: placeholders[kind].box,
      // The levels of title and body stand in p:txStyles.
      style:
        kind === 'title' || kind === 'body' ? { ...placeholders[kind].style, levels: [] } : placeholders[kind].style,
      inherited: null,
      prompts,
      slideNumber: kind === 'sldNum',
      shrinks: kind === 'title' || kind === 'body',
      lang,
    });
  return [
    shape('title', 2, purposes.title, [titlePrompt]),
    shape('body', 3, purposes.body, bodyPrompts),
    shape('dt', 4, date),
    shape('ftr', 5, purposes.footer),
    shape('sldNum', 6, purposes.slideNumber),
  ];
}
