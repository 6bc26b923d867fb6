import type { BodyParagraph, Run } from '../../../deck/types.ts';
import { PAPER } from '../../../layout/palette.ts';
import { type Box, SLIDE_WIDTH } from '../../../layout/types.ts';
import { externalUrl } from '../draw-text.ts';
import type { DeckPlan, SlidePlan } from '../plan.ts';
import { transform } from '../shape-xml.ts';
import { characterXml, runXml } from '../text-xml.ts';
import type { Words } from '../words.ts';
import { el, part, type Xml } from '../xml.ts';
import { backgroundXml } from './layout-part.ts';
import { plainStyles } from './master-part.ts';
import { commonSlide } from './placeholder-xml.ts';
import { type Relationship, relationshipsPart, SPACES } from './relationships.ts';
import { notesColorMap } from './theme-part.ts';

/** px of the notes page. */
const PAGE_WIDTH = 720;
const IMAGE_TOP = 90;
const MOST = { w: 600, h: 338 };
const TEXT_BOX = { x: 60, y: 462, w: 600, h: 438 };

/** Whether a slide gets a notes page: only where something was written. */
export function hasNotes({ scene }: SlidePlan): boolean {
  return scene.notes.length > 0;
}

/** The notes master and the notes pages with their relationships, by part name. */
export function notesParts(plan: DeckPlan): readonly (readonly [string, string])[] {
  return [
    ['ppt/notesMasters/notesMaster1.xml', notesMaster(plan)],
    [
      'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      relationshipsPart([{ id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' }]),
    ],
    ...plan.slides.filter(hasNotes).flatMap((slide) => notesPage(slide, plan)),
  ];
}

/** As large as slides of the deck's shape can be there. */
function imageBox(height: number): Box {
  const scale = Math.min(MOST.w / SLIDE_WIDTH, MOST.h / height);
  const [w, h] = [Math.round(SLIDE_WIDTH * scale), Math.round(height * scale)];
  return { x: Math.round((PAGE_WIDTH - w) / 2), y: IMAGE_TOP, w, h };
}

function notesMaster({ words, lang, theme }: DeckPlan): string {
  const prompts = words.bodyPrompts.map((prompt, level) =>
    el('a:p', {}, el('a:pPr', { lvl: level === 0 ? undefined : level }), runXml(prompt, { lang })),
  );
  const image = slideImage(
    words,
    transform(imageBox(theme.height)),
    el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    el('a:noFill'),
  );
  const body = notesBody(words, prompts, transform(TEXT_BOX), el('a:prstGeom', { prst: 'rect' }, el('a:avLst')));
  return part(
    el(
      'p:notesMaster',
      SPACES,
      commonSlide(undefined, backgroundXml(PAPER), [image, body]),
      notesColorMap(),
      el('p:notesStyle', {}, ...plainStyles()),
    ),
  );
}

function notesPage(slide: SlidePlan, { words, lang }: DeckPlan): [string, string][] {
  const links = createLinks();
  const paragraphs = slide.scene.notes.map((note) => noteParagraph(note, links, lang));
  const page = el(
    'p:notes',
    SPACES,
    commonSlide(undefined, null, [slideImage(words), notesBody(words, paragraphs)]),
    el('p:clrMapOvr', {}, el('a:masterClrMapping')),
  );
  return [
    [`ppt/notesSlides/notesSlide${slide.number}.xml`, part(page)],
    [
      `ppt/notesSlides/_rels/notesSlide${slide.number}.xml.rels`,
      relationshipsPart([
        { id: 'rId1', kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', kind: 'slide', target: `../slides/slide${slide.number}.xml` },
        ...links.made,
      ]),
    ],
  ];
}

function slideImage(words: Words, ...look: readonly Xml[]): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: `${words.slideImage} 1` }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    el('p:spPr', {}, ...look),
  );
}

function notesBody(words: Words, paragraphs: readonly Xml[], ...look: readonly Xml[]): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 3, name: `${words.notes} 2` }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 3 })),
    ),
    el('p:spPr', {}, ...look),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), ...paragraphs),
  );
}

interface Links {
  readonly made: Relationship[];
  /** Relationship id of an address outside the deck; undefined for text without one. */
  idOf(link: string | undefined): string | undefined;
}

function createLinks(): Links {
  const made: Relationship[] = [];
  return {
    made,
    idOf: (link) => {
      const url = externalUrl(link);
      if (url === null) return undefined;
      const id = `rId${made.length + 3}`; // 1 and 2 are the master and the slide
      made.push({ id, kind: 'hyperlink', target: url, external: true });
      return id;
    },
  };
}

function noteParagraph({ runs, level, bullet }: BodyParagraph, links: Links, lang: string): Xml {
  const margin = (level + 1) * 228600;
  const properties = bullet
    ? el(
        'a:pPr',
        { marL: margin, indent: -228600, lvl: level === 0 ? undefined : level },
        el('a:buFont', { typeface: '+mn-lt' }),
        el('a:buChar', { char: '•' }),
      )
    : el('a:pPr', { lvl: level === 0 ? undefined : level });
  return el(
    'a:p',
    {},
    properties,
    ...runs.map((run) => noteRun(run, links, lang)),
    characterXml('a:endParaRPr', { lang }),
  );
}

function noteRun({ text, bold, italic, script, link }: Run, links: Links, lang: string): Xml {
  const id = links.idOf(link);
  return runXml(text, {
    lang,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(script === undefined ? {} : { script }),
    ...(id === undefined ? {} : { link: { id, ownColor: false } }),
  });
}
