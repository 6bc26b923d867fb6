import type { Chart } from '../chart/types.ts';
import { printedDate } from '../data/date.ts';
import type { Figure } from '../data/types.ts';
import { type Memory, steady } from '../memory/memory.ts';
import { recallReported } from '../memory/recall-reported.ts';
import type { CheckedDeck } from '../schema/deck.ts';
import type { SlideSpec, Transition } from '../schema/slide-schema.ts';
import { agendaOf } from './arranged.ts';
import { checkSlide } from './checks/check-slide.ts';
import { checkClaims } from './checks/claims.ts';
import { namesOf } from './checks/names.ts';
import type { DeckContext } from './context.ts';
import { checkTexts } from './faulty.ts';
import { createIconReader } from './icons.ts';
import { slug, uniqueId } from './ids.ts';
import { createMarkdown } from './markdown.ts';
import { checkMinutes } from './minutes.ts';
import { partsOf } from './parts.ts';
import { checkLinks, checkTitles } from './references.ts';
import { repeated } from './repeat.ts';
import { sectionsOf } from './sections.ts';
import { type Own, type Single, single } from './single.ts';
import type { SlideContext } from './slide-context.ts';
import { buildContent, type CoverDefaults } from './slides.ts';
import { sourcesOfFigures } from './source-text.ts';
import { withCitations } from './sources.ts';
import { createTextReader, figuresIn, runText, type TextReader } from './text.ts';
import type { Deck, DeckMeta, Section, Slide, Text } from './types.ts';

/** Resolves a checked spec: every reference evaluated, every text read. Slides that can't be made are reported and left out. */
export function buildDeck(spec: CheckedDeck, context: DeckContext): Deck {
  const { dataset, lang, memory, reporter } = context;
  const names = memory.recall('names', [dataset, lang], () => dataset && namesOf(dataset, lang));
  const markdown = memory.recall('markdown', [], createMarkdown);
  const reader = createTextReader(context, names, markdown);
  const singles = repeated(spec.slides, context).map((one, i) => single(one, i, { context, names, markdown }));
  const meta = steady(memory, 'meta', metaOf(spec, context, reader));
  const defaults = steady(memory, 'cover', coverDefaults(spec, meta, context, reader));
  const sections = sectionsOf(singles, memory);
  const ids = slideIds(singles, meta, context);
  checkClaims(spec.claims ?? [], ['claims'], context);
  for (const [i, raw] of spec.faulty) checkTexts(raw, ['slides', i], reader);
  const slides = singles.flatMap(({ slide, alone }, i): Slide[] => {
    if (!slide) return [];
    const shared = [ids[i] ?? '', sections[i] ?? null, spec.transition, spec.continue, defaults] as const;
    const built = alone('slide', shared, (own) => buildSlide(slide, shared, own));
    return built ? [built] : [];
  });
  const complete = withAgendas(withCitations(slides, context), memory);
  checkLinks(complete, reporter);
  checkTitles(complete, reporter);
  checkMinutes(meta, complete, reporter);
  for (const [i, slide] of complete.entries()) {
    recallReported(memory, `checked slide ${i}`, [slide, context.evaluator, names], reporter, (own) =>
      checkSlide(slide, { ...context, reporter: own }, names),
    );
  }
  return { meta, slides: complete };
}

type Shared = readonly [
  id: string,
  section: Section | null,
  transition: Transition,
  continuation: CheckedDeck['continue'],
  defaults: CoverDefaults,
];

function buildSlide(
  spec: SlideSpec,
  [id, section, transition, continuation, defaults]: Shared,
  { at, context, files, reader }: Own,
): Slide | null {
  const chartFigures = new Map<Chart, readonly Figure[]>();
  let charts = 0;
  const chartId = () => `${id}/${++charts}`;
  const icon = createIconReader(context);
  const slideContext: SlideContext = { ...context, files, reader, icon, chartId, chartFigures };
  const content = buildContent(spec, at, slideContext, defaults);
  const notes = spec.notes === undefined ? [] : reader.notes(spec.notes, [...at, 'notes']);
  checkClaims(spec.claims ?? [], [...at, 'claims'], context);
  if (!content) return null;
  const figures = partsOf(content).flatMap((part) =>
    'runs' in part ? figuresIn([part]) : (chartFigures.get(part) ?? []),
  );
  const sources = sourcesOfFigures(figures, context);
  return {
    id,
    at,
    section,
    notes,
    figures,
    sources,
    hidden: spec.hidden ?? false,
    minutes: spec.minutes ?? null,
    build: spec.build ?? false,
    transition: spec.transition ?? transition,
    continues: (('continue' in spec ? spec.continue : undefined) ?? continuation) === 'auto',
    ...content,
  };
}

/** An agenda lists the sections of the whole deck. */
function withAgendas(slides: readonly Slide[], memory: Memory): Slide[] {
  return slides.map((slide, i) => {
    if (slide.layout !== 'agenda') return slide;
    const entries = agendaOf(slides, slide.section);
    return memory.recall(`agenda ${i}`, [slide, JSON.stringify(entries)], () => ({ ...slide, entries }));
  });
}

function metaOf(spec: CheckedDeck, { lang, reporter }: DeckContext, reader: TextReader): DeckMeta {
  const plain = (name: 'title' | 'subtitle' | 'event' | 'organisation') =>
    spec[name] === undefined ? '' : runText(reader.heading(spec[name], [name]).runs);
  const date = spec.date ?? '';
  if (date !== '' && printedDate(date, lang) === null) reporter.add('deck/bad-date', ['date'], { date });
  return {
    title: plain('title'),
    subtitle: plain('subtitle'),
    event: plain('event'),
    organisation: plain('organisation'),
    date,
    lang,
    minutes: spec.minutes ?? null,
    file: reporter.file,
  };
}

function coverDefaults(spec: CheckedDeck, meta: DeckMeta, { lang }: DeckContext, reader: TextReader): CoverDefaults {
  const slot = (name: 'subtitle' | 'event' | 'organisation'): Text | null =>
    spec[name] === undefined ? null : reader.heading(spec[name], [name]);
  const date = printedDate(meta.date, lang);
  return {
    title: reader.heading(spec.title, ['title']),
    subtitle: slot('subtitle'),
    event: slot('event'),
    organisation: slot('organisation'),
    date: date === null ? null : { at: ['date'], runs: [{ text: date }] },
    sources: { at: [], runs: [{ text: lang.startsWith('vi') ? 'Nguồn số liệu' : 'Sources' }] },
    agenda: { at: [], runs: [{ text: lang.startsWith('vi') ? 'Nội dung' : 'Agenda' }] },
  };
}

/** Ids as written, with the code of the row that a slide stands for; the others from the titles, unlike any that is written. */
function slideIds(specs: readonly Single[], meta: DeckMeta, { reporter }: DeckContext): string[] {
  const taken = new Map<string, number>();
  const written = specs.map(({ slide, row }) => slide?.id && (row ? `${slide.id}-${slug(row.code)}` : slide.id));
  specs.forEach(({ at }, i) => {
    const id = written[i];
    if (id === undefined) return;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, i + 1);
    else reporter.add('deck/duplicate-id', [...at, 'id'], { id, other });
  });
  return specs.map(({ slide, at, alone }, i) => {
    if (!slide) return '';
    if (written[i] !== undefined) return written[i];
    const said = slide.title;
    const titleOf = ({ reader }: Own) => runText(reader.line(said ?? '', [...at, 'title']).runs);
    const title = said === undefined ? meta.title : alone('title', [], titleOf);
    const id = uniqueId(slug(title), new Set(taken.keys()));
    taken.set(id, i + 1);
    return id;
  });
}
