import type { Chart } from '../chart/types.ts';
import type { Figure } from '../data/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { CheckedDeck } from '../schema/deck.ts';
import type { SlideSpec, Transition } from '../schema/deck-schema.ts';
import { agendaOf } from './arranged.ts';
import { checkSlide } from './checks/check-slide.ts';
import { checkClaims } from './checks/claims.ts';
import { namesOf } from './checks/names.ts';
import type { DeckContext } from './context.ts';
import { printedDate } from './date.ts';
import { checkTexts } from './faulty.ts';
import { createIconReader, type IconReader } from './icons.ts';
import { slug, uniqueId } from './ids.ts';
import { checkMinutes } from './minutes.ts';
import { partsOf } from './parts.ts';
import { checkLinks, checkTitles } from './references.ts';
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
  const meta = metaOf(spec, context, reader);
  const defaults = coverDefaults(spec, meta, context, reader);
  const sections = sectionsOf(spec.slides, reader);
  const ids = slideIds(spec, meta, reader, context);
  checkClaims(spec.claims ?? [], ['claims'], context);
  for (const [i, raw] of spec.faulty) checkTexts(raw, ['slides', i], reader);
  const slides = spec.slides.flatMap((slide, i): Slide[] => {
    if (!slide) return [];
    const built = buildSlide(slide, ['slides', i], {
      id: ids[i] ?? '',
      section: sections[i] ?? null,
      transition: spec.transition,
      continuation: spec.continue,
      defaults,
      context,
      reader,
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
  const slideContext: SlideContext = { ...context, reader, icon, chartId, chartFigures };
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

/** Ids as written; the others from the titles, unlike any that is written. */
function slideIds(spec: CheckedDeck, meta: DeckMeta, reader: TextReader, { reporter }: DeckContext): string[] {
  const taken = new Map<string, number>();
  spec.slides.forEach((slide, i) => {
    if (slide?.id === undefined) return;
    const other = taken.get(slide.id);
    if (other === undefined) taken.set(slide.id, i + 1);
    else reporter.add('deck/duplicate-id', ['slides', i, 'id'], { id: slide.id, other });
  });
  return spec.slides.map((slide, i) => {
    if (!slide) return '';
    if (slide.id !== undefined) return slide.id;
    const title =
      slide.title === undefined ? meta.title : runText(reader.line(slide.title, ['slides', i, 'title']).runs);
    const id = uniqueId(slug(title), new Set(taken.keys()));
    taken.set(id, i + 1);
    return id;
  });
}
