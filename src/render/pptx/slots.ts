import type { LayoutName } from '../../deck/types.ts';
import type { Box, Scene, SceneItem, TextPurpose } from '../../layout/types.ts';
import { SLIDE_WIDTH } from '../../layout/types.ts';
import type { TextRole } from '../../theme/types.ts';

const PLACEHOLDER_TYPES = [
  'title',
  'ctrTitle',
  'subTitle',
  'body',
  'obj',
  'chart',
  'tbl',
  'pic',
  'dt',
  'ftr',
  'sldNum',
] as const;

/** ST_PlaceholderType; 'obj' is written by leaving the attribute out. */
export type PlaceholderType = (typeof PLACEHOLDER_TYPES)[number];

/** Whether a placeholder of a template is of a type that twindeck uses. */
export function isPlaceholderType(type: string): type is PlaceholderType {
  return PLACEHOLDER_TYPES.some((known) => known === type);
}

/** Where a placeholder stands when no slide of the deck says it: a named part of the slide, made from the theme. */
export type Region =
  | 'title'
  | 'below'
  | 'hero'
  | 'underHero'
  | 'left'
  | 'right'
  | 'leftHeading'
  | 'rightHeading'
  | 'leftRest'
  | 'rightRest'
  | 'picture'
  | 'caption'
  | 'date'
  | 'footer'
  | 'number';

/** A placeholder of a layout: what it is in PowerPoint, and which items of a slide may sit in it. */
export interface Slot {
  readonly type: PlaceholderType;
  /** Unique on its layout; a slide's placeholder finds its own by type and idx. */
  readonly idx: number;
  readonly purpose: TextPurpose;
  readonly role: TextRole;
  /** null: the placeholder is only there where a slide fills it. */
  readonly region: Region | null;
  accepts(item: SceneItem, scene: Scene): boolean;
}

/** The layouts of the file: those of the language, and those that PowerPoint's users look for besides. */
export type LayoutKey = LayoutName | 'text-chart' | 'text-image' | 'full-image';

/** A slide layout of PowerPoint. `type` is ST_SlideLayoutType. */
export interface LayoutSpec {
  readonly key: LayoutKey;
  readonly type: string;
  /** Full-bleed in the primary colour, unless the deck's slides say otherwise. */
  readonly dark: boolean;
  readonly slots: readonly Slot[];
  /** Only in files with slides of its kind, since what it holds depends on them. */
  readonly onlyInUse: boolean;
}

const says = (purpose: TextPurpose) => (item: SceneItem) => item.kind === 'text' && item.purpose === purpose;
const isContent = (item: SceneItem): boolean =>
  item.kind === 'chart' ||
  item.kind === 'table' ||
  item.kind === 'image' ||
  (item.kind === 'text' && item.purpose === 'body');
const middle = (box: Box): number => box.x + box.w / 2;

function textSlot(
  type: PlaceholderType,
  idx: number,
  purpose: TextPurpose,
  role: TextRole,
  region: Region | null,
  accepts: Slot['accepts'] = says(purpose),
): Slot {
  return { type, idx, purpose, role, region, accepts };
}

const TITLE = textSlot('title', 0, 'title', 'title', 'title');
const HERO = textSlot('ctrTitle', 0, 'title', 'deckTitle', 'hero');
const BODY = textSlot('obj', 1, 'body', 'body', 'below', isContent);
const CHART = textSlot('chart', 1, 'body', 'chart', 'below', (item) => item.kind === 'chart');
const TABLE = textSlot('tbl', 1, 'body', 'table', 'below', (item) => item.kind === 'table');
const atLeft = ({ box }: SceneItem): boolean => middle(box) < SLIDE_WIDTH / 2;
const contentAt = (left: boolean) => (item: SceneItem) => isContent(item) && atLeft(item) === left;
const headingAt = (left: boolean) => (item: SceneItem) => says('heading')(item) && atLeft(item) === left;
const LEFT = textSlot('obj', 1, 'body', 'body', 'left', contentAt(true));
const RIGHT = textSlot('obj', 2, 'body', 'body', 'right', contentAt(false));
const PICTURE = textSlot('pic', 1, 'body', 'body', 'picture', (item) => item.kind === 'image');
const CAPTION = textSlot('body', 2, 'caption', 'label', 'caption');
const FULL_PICTURE = { ...PICTURE, region: null };
const FULL_CAPTION = { ...CAPTION, region: null };
/** Where nothing else is the title, the quote is: as in PowerPoint's own "Quote with Caption". */
const QUOTE = textSlot('title', 0, 'quote', 'quote', 'hero', (item, { items }) =>
  says(items.some(says('title')) ? 'title' : 'quote')(item),
);
/** Free on the slides of a deck, whose date stands on its title slide; for Insert → Date & Time. */
const DATE = textSlot('dt', 10, 'footer', 'footer', 'date', () => false);
const FOOTER = textSlot('ftr', 11, 'footer', 'footer', 'footer');
const NUMBER = textSlot('sldNum', 12, 'slideNumber', 'footer', 'number');

const layout = (key: LayoutKey, type: string, dark: boolean, ...slots: readonly Slot[]): LayoutSpec => ({
  key,
  type,
  dark,
  slots: [...slots, DATE, FOOTER, NUMBER],
  onlyInUse: slots.some(({ region }) => region === null),
});

/** Above the numbers of the margins' placeholders. */
const FIRST_REPEATED = 20;
const repeated = (most: number, slots: (idx: number) => readonly Slot[]): readonly Slot[] =>
  Array.from({ length: most }, (_, i) => slots(FIRST_REPEATED + 2 * i)).flat();
/** A heading and what belongs to it: the date and the text of an event, number and name of a section. */
const pair = (role: TextRole) => (idx: number) => [
  textSlot('body', idx, 'heading', 'subtitle', null),
  textSlot('body', idx + 1, 'label', role, null),
];

const BULLETS = layout('bullets', 'obj', false, TITLE, BODY);

/** The PowerPoint layout of each layout of the language. */
export const LAYOUT_SPECS: Readonly<Record<LayoutName, LayoutSpec>> = {
  title: layout('title', 'title', true, HERO, textSlot('subTitle', 1, 'subtitle', 'subtitle', 'underHero')),
  section: layout(
    'section',
    'secHead',
    true,
    textSlot('title', 0, 'title', 'deckTitle', 'hero'),
    textSlot('body', 1, 'subtitle', 'subtitle', 'underHero'),
  ),
  bullets: BULLETS,
  figures: layout('figures', 'titleOnly', false, TITLE),
  chart: layout('chart', 'chart', false, TITLE, CHART),
  'chart-text': layout('chart-text', 'twoObj', false, TITLE, LEFT, RIGHT),
  table: layout('table', 'tbl', false, TITLE, TABLE),
  'two-columns': layout('two-columns', 'twoObj', false, TITLE, LEFT, RIGHT),
  comparison: layout(
    'comparison',
    'twoTxTwoObj',
    false,
    TITLE,
    textSlot('body', 1, 'heading', 'subtitle', 'leftHeading', headingAt(true)),
    textSlot('obj', 2, 'body', 'body', 'leftRest', contentAt(true)),
    textSlot('body', 3, 'heading', 'subtitle', 'rightHeading', headingAt(false)),
    textSlot('obj', 4, 'body', 'body', 'rightRest', contentAt(false)),
  ),
  grid: layout(
    'grid',
    'cust',
    false,
    TITLE,
    ...repeated(12, (idx) => [textSlot('obj', idx, 'body', 'body', null, isContent)]),
  ),
  timeline: layout('timeline', 'cust', false, TITLE, ...repeated(10, pair('body'))),
  agenda: layout('agenda', 'cust', false, TITLE, ...repeated(20, pair('subtitle'))),
  image: layout('image', 'picTx', false, TITLE, PICTURE, CAPTION),
  'image-text': layout('image-text', 'twoObj', false, TITLE, LEFT, RIGHT),
  quote: layout('quote', 'cust', false, QUOTE, textSlot('body', 1, 'attribution', 'label', 'underHero')),
  sources: BULLETS,
  closing: layout('closing', 'cust', true, HERO, textSlot('subTitle', 1, 'subtitle', 'subtitle', 'underHero')),
};

/** Where the chart or the picture stands at the right: so that Reset Slide leaves it there. */
const MIRRORED: Partial<Readonly<Record<LayoutName, LayoutSpec>>> = {
  'chart-text': layout('text-chart', 'twoObj', false, TITLE, LEFT, RIGHT),
  'image-text': layout('text-image', 'twoObj', false, TITLE, LEFT, RIGHT),
};

/** Where the picture runs from edge to edge. */
const FULL_IMAGE = layout('full-image', 'picTx', false, TITLE, FULL_PICTURE, FULL_CAPTION);

/** The distinct layouts of the file, in the order of Slide Master view. */
export function allLayouts(): readonly LayoutSpec[] {
  return [...new Set([...Object.values(LAYOUT_SPECS), ...Object.values(MIRRORED), FULL_IMAGE])];
}

/** Where there are no words beside the chart or the picture. */
const ALONE: Partial<Readonly<Record<LayoutName, LayoutSpec>>> = {
  'chart-text': LAYOUT_SPECS.chart,
  'image-text': LAYOUT_SPECS.image,
};

/** The PowerPoint layout of a slide. */
export function specOf({ layout, items }: Scene): LayoutSpec {
  const alone = items.some(says('body')) ? undefined : ALONE[layout];
  if (alone) return alone;
  const show = items.find(({ kind }) => kind === 'chart' || kind === 'image');
  if (layout === 'image' && show?.box.w === SLIDE_WIDTH) return FULL_IMAGE;
  const atRight = show !== undefined && middle(show.box) >= SLIDE_WIDTH / 2;
  return (atRight ? MIRRORED[layout] : undefined) ?? LAYOUT_SPECS[layout];
}

/** Which item of the scene sits in which slot: each slot takes the first item that it accepts and that is still free. */
export function fillSlots(scene: Scene): ReadonlyMap<SceneItem, Slot> {
  const filled = new Map<SceneItem, Slot>();
  for (const slot of specOf(scene).slots) {
    const item = scene.items.find((candidate) => !filled.has(candidate) && slot.accepts(candidate, scene));
    if (item !== undefined) filled.set(item, slot);
  }
  return filled;
}
