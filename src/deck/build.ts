import type { Chart } from '../chart/types.ts';
import { printedDate } from '../data/date.ts';
import type { Row } from '../data/row.ts';
import type { Figure } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { CheckedDeck } from '../schema/deck.ts';
import type { SlideSpec, Transition } from '../schema/slide-schema.ts';
import { agendaOf } from './arranged.ts';
import { checkSlide } from './checks/check-slide.ts';
import { checkClaims } from './checks/claims.ts';
import { type Names, namesOf } from './checks/names.ts';
import type { DeckContext } from './context.ts';
import { checkTexts } from './faulty.ts';
import { createIconReader, type IconReader } from './icons.ts';
import { slug, uniqueId } from './ids.ts';
import { checkMinutes } from './minutes.ts';
import { partsOf } from './parts.ts';
import { checkLinks, checkTitles } from './references.ts';
import { type Repeated, repeated } from './repeat.ts';
import { sectionsOf } from './sections.ts';
import type { SlideContext } from './slide-context.ts';
import { buildContent, type CoverDefaults } from './slides.ts';
import { sourcesOfFigures } from './source-text.ts';
import { withCitations } from './sources.ts';
import { createTextReader, figuresIn, runText, type TextReader } from './text.ts';
import type { Deck, DeckMeta, Section, Slide, Text } from './types.ts';

/** Resolves a checked spec: every reference evaluated, every text read. Slides that can't be made are reported and left out. */
export function buildDeck(spec: CheckedDeck, context: DeckContext): Deck {
  const names = context.dataset && namesOf(context.dataset, context.lang);
  const reader = createTextReader(context, names);
  const icon = createIconReader(context);
  const specs = repeated(spec.slides, context).map((one) => ({
    ...one,
    ...inContext(one.row, context, reader, names),
  }));
  const meta = metaOf(spec, context, reader);
  const defaults = coverDefaults(spec, meta, context, reader);
  const sections = sectionsOf(specs);
  const ids = slideIds(specs, meta, context);
  checkClaims(spec.claims ?? [], ['claims'], context);
  for (const [i, raw] of spec.faulty) checkTexts(raw, ['slides', i], reader);
  const slides = specs.flatMap(({ slide, at, context: own, reader: reads }, i): Slide[] => {
    if (!slide) return [];
    const built = buildSlide(slide, at, {
      id: ids[i] ?? '',
      section: sections[i] ?? null,
      transition: spec.transition,
      continuation: spec.continue,
      defaults,
      context: own,
      reader: reads,
      icon,
    });
    return built ? [built] : [];
  });
  const complete = withAgendas(withCitations(slides, context.dataset, context.lang));
  checkLinks(complete, context.reporter);
  checkTitles(complete, context.reporter);
  checkMinutes(meta, complete, context.reporter);
  for (const slide of complete) checkSlide(slide, context, names);
  return { meta, slides: complete };
}

/** What a slide is resolved with; one that stands for a row has expressions of its own. */
function inContext(
  row: Row | null,
  context: DeckContext,
  reader: TextReader,
  names: Names | null,
): { readonly context: DeckContext; readonly reader: TextReader } {
  if (!row) return { context, reader };
  const own = { ...context, evaluator: context.evaluator.forRow(row) };
  return { context: own, reader: createTextReader(own, names) };
}

interface SlideInput {
  readonly id: string;
  readonly section: Section | null;
  readonly transition: Transition;
  readonly continuation: CheckedDeck['continue'];
  readonly defaults: CoverDefaults;
  readonly context: DeckContext;
  readonly reader: TextReader;
  readonly icon: IconReader;
}

function buildSlide(
  spec: SlideSpec,
  at: SourcePath,
  { id, section, transition, continuation, defaults, context, reader, icon }: SlideInput,
): Slide | null {
  const chartFigures = new Map<Chart, readonly Figure[]>();
  let charts = 0;
  const chartId = () => `${id}/${++charts}`;
  const files = context.filesOf(at);
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
function withAgendas(slides: readonly Slide[]): Slide[] {
  return slides.map((slide) =>
    slide.layout === 'agenda' ? { ...slide, entries: agendaOf(slides, slide.section) } : slide,
  );
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
function slideIds(
  specs: readonly (Repeated & { readonly reader: TextReader })[],
  meta: DeckMeta,
  { reporter }: DeckContext,
): string[] {
  const taken = new Map<string, number>();
  const written = specs.map(({ slide, row }) => slide?.id && (row ? `${slide.id}-${slug(row.code)}` : slide.id));
  specs.forEach(({ at }, i) => {
    const id = written[i];
    if (id === undefined) return;
    const other = taken.get(id);
    if (other === undefined) taken.set(id, i + 1);
    else reporter.add('deck/duplicate-id', [...at, 'id'], { id, other });
  });
  return specs.map(({ slide, at, reader }, i) => {
    if (!slide) return '';
    if (written[i] !== undefined) return written[i];
    const title = slide.title === undefined ? meta.title : runText(reader.line(slide.title, [...at, 'title']).runs);
    const id = uniqueId(slug(title), new Set(taken.keys()));
    taken.set(id, i + 1);
    return id;
  });
}
