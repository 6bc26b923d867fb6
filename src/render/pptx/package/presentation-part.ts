import { SLIDE_WIDTH } from '../../../layout/types.ts';
import type { DeckPlan, SlidePlan } from '../plan.ts';
import { fontList, fontRelations } from '../template/fonts.ts';
import type { SlideSize } from '../template/slide-size.ts';
import { keptMasters } from '../template/template-parts.ts';
import type { EmbeddedFont } from '../template/types.ts';
import { emu } from '../units.ts';
import { el, part, type Xml } from '../xml.ts';
import { plainStyles } from './master-part.ts';
import { relationshipsPart, SPACES } from './relationships.ts';

const FIRST_SLIDE_ID = 256;

/** `ppt/presentation.xml`; the order of its elements is that of CT_Presentation. */
export function presentationPart(plan: DeckPlan): string {
  const { slides } = plan;
  const masters = mastersOf(plan).map(({ id, relation }) => el('p:sldMasterId', { id, 'r:id': relation }));
  return part(
    el(
      'p:presentation',
      { ...SPACES, saveSubsetFonts: 1, autoCompressPictures: 0 },
      el('p:sldMasterIdLst', {}, ...masters),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
      el(
        'p:sldIdLst',
        {},
        ...slides.map(({ number }) => el('p:sldId', { id: slideId(number), 'r:id': `rId${number + 6}` })),
      ),
      el('p:sldSz', { ...sizeOf(plan) }),
      el('p:notesSz', { cx: 6858000, cy: 9144000 }),
      fontList(fontsOf(plan)),
      el('p:defaultTextStyle', {}, ...plainStyles()),
      sectionList(plan),
    ),
  );
}

function fontsOf({ template }: DeckPlan): readonly EmbeddedFont[] {
  return template?.template.fonts ?? [];
}

/** The size of the slides. */
export function sizeOf({ template, theme }: Pick<DeckPlan, 'template' | 'theme'>): SlideSize {
  return template?.template.size ?? { cx: emu(SLIDE_WIDTH), cy: emu(theme.height) };
}

/** `ppt/_rels/presentation.xml.rels` */
export function presentationRelations(plan: DeckPlan): string {
  const { slides } = plan;
  const masters = mastersOf(plan).map(({ relation }, i) => ({
    id: relation,
    kind: 'slideMaster',
    target: `slideMasters/slideMaster${i + 1}.xml`,
  }));
  return relationshipsPart([
    ...masters,
    { id: 'rId2', kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', kind: 'presProps', target: 'presProps.xml' },
    { id: 'rId4', kind: 'viewProps', target: 'viewProps.xml' },
    { id: 'rId5', kind: 'theme', target: 'theme/theme1.xml' },
    { id: 'rId6', kind: 'tableStyles', target: 'tableStyles.xml' },
    ...slides.map(({ number }) => ({ id: `rId${number + 6}`, kind: 'slide', target: `slides/slide${number}.xml` })),
    ...fontRelations(fontsOf(plan)),
  ]);
}

/** The masters in order: ours, or the template's with the ids that they have there. */
function mastersOf({ template, slides }: DeckPlan): readonly { id: string | undefined; relation: string }[] {
  const ids = template ? keptMasters(template).map(({ id }) => id) : ['2147483648'];
  return ids.map((id, i) => ({ id, relation: i === 0 ? 'rId1' : `rId${slides.length + 6 + i}` }));
}

const slideId = (number: number): number => FIRST_SLIDE_ID + number - 1;

interface SectionPlan {
  readonly name: string;
  readonly slides: SlidePlan[];
}

/** Sections (MS-PPTX, p14:sectionLst): every slide in one; none at all when the deck has none. */
function sectionList({ slides, meta }: DeckPlan): Xml | null {
  if (slides.every(({ scene }) => scene.section === null)) return null;
  const sections = groupSections(slides, meta.title).map(({ name, slides }, index) =>
    el(
      'p14:section',
      { name, id: sectionId(index + 1) },
      el('p14:sldIdLst', {}, ...slides.map(({ number }) => el('p14:sldId', { id: slideId(number) }))),
    ),
  );
  const list = el(
    'p14:sectionLst',
    { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
    ...sections,
  );
  return el('p:extLst', {}, el('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, list));
}

/** Runs of slides in one section; slides before the first section are named after the deck. */
function groupSections(slides: readonly SlidePlan[], deckTitle: string): readonly SectionPlan[] {
  const sections: SectionPlan[] = [];
  let previous: string | undefined;
  for (const slide of slides) {
    const { section } = slide.scene;
    const key = section === null ? '' : `${section.marker} ${section.name}`;
    if (key !== previous) sections.push({ name: section?.name ?? deckTitle, slides: [] });
    previous = key;
    sections.at(-1)?.slides.push(slide);
  }
  return sections;
}

/** Unique in the file, which is all that a section's id has to be. */
function sectionId(number: number): string {
  return `{5EC71015-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}
