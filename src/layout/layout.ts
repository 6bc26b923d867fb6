import { withPlaces } from '../deck/sources.ts';
import { runText } from '../deck/text.ts';
import type { Deck, LayoutName, Slide } from '../deck/types.ts';
import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { Memory } from '../memory/memory.ts';
import { recallReported } from '../memory/recall-reported.ts';
import type { Fonts } from '../theme/fonts.ts';
import type { ColorRef, Theme } from '../theme/types.ts';
import { withSteps } from './build.ts';
import { surroundings } from './chrome.ts';
import type { LayoutContext } from './context.ts';
import { continued } from './continued.ts';
import { backdrop, logoItem } from './furniture.ts';
import { coverOf } from './ground.ts';
import { agendaLayout } from './layouts/agenda.ts';
import { bulletsLayout } from './layouts/bullets.ts';
import { chartLayout } from './layouts/chart.ts';
import { chartTextLayout } from './layouts/chart-text.ts';
import { comparisonLayout } from './layouts/comparison.ts';
import { coverLayout } from './layouts/cover.ts';
import { figuresLayout } from './layouts/figures.ts';
import { gridLayout } from './layouts/grid.ts';
import { imageLayout } from './layouts/image.ts';
import { imageTextLayout } from './layouts/image-text.ts';
import { quoteLayout } from './layouts/quote.ts';
import { sectionLayout } from './layouts/section.ts';
import { sourcesLayout } from './layouts/sources.ts';
import { tableLayout } from './layouts/table.ts';
import { timelineLayout } from './layouts/timeline.ts';
import { twoColumnsLayout } from './layouts/two-columns.ts';
import { PAPER } from './palette.ts';
import type { Scene, SceneItem, TextItem, ThemePictures } from './types.ts';

/** A layout gives the items of its slide; `bare` ones have no marker, sources, footer and number around them. */
interface Layout<L extends LayoutName> {
  readonly items: (slide: Extract<Slide, { layout: L }>, context: LayoutContext) => SceneItem[];
  readonly bare: boolean;
}

const light = { bare: false };
const cover = { bare: true };

const LAYOUTS: { readonly [L in LayoutName]: Layout<L> } = {
  title: { items: coverLayout, ...cover },
  closing: { items: coverLayout, ...cover },
  section: { items: sectionLayout, ...cover },
  bullets: { items: bulletsLayout, ...light },
  figures: { items: figuresLayout, ...light },
  chart: { items: chartLayout, ...light },
  'chart-text': { items: chartTextLayout, ...light },
  table: { items: tableLayout, ...light },
  'two-columns': { items: twoColumnsLayout, ...light },
  comparison: { items: comparisonLayout, ...light },
  grid: { items: gridLayout, ...light },
  timeline: { items: timelineLayout, ...light },
  agenda: { items: agendaLayout, ...light },
  image: { items: imageLayout, ...light },
  'image-text': { items: imageTextLayout, ...light },
  quote: { items: quoteLayout, ...light },
  sources: { items: sourcesLayout, ...light },
};

const NO_PICTURES: ThemePictures = { logo: null, background: null };

/** Decides every box of every slide. What doesn't fit is reported with its place in the YAML. */
export function layoutDeck(
  deck: Deck,
  theme: Theme,
  fonts: Fonts,
  reporter: Reporter,
  memory: Memory,
  pictures: ThemePictures = NO_PICTURES,
): Scene[] {
  const shared = { meta: deck.meta, theme, fonts, pictures, reporter, memory };
  const ids = new Set(deck.slides.map(({ id }) => id));
  const parts = deck.slides.flatMap((slide) => {
    const own = continued(slide, ids, itemsOf, { ...shared, number: 0 });
    for (const part of own) ids.add(part.slide.id);
    return own;
  });
  const slides = withPlaces(
    parts.map(({ slide }) => slide),
    deck.meta.lang,
    memory,
    'layout',
  );
  return slides.map((slide, i) => {
    const own = { ...shared, theme: parts[i]?.theme ?? theme, number: i + 1 };
    const from = [slide, deck.meta, own.theme, fonts, pictures];
    return recallReported(memory, `scene ${i}`, from, reporter, (notes) =>
      layoutSlide(slide, { ...own, reporter: notes }),
    );
  });
}

function itemsOf(slide: Slide, context: LayoutContext): SceneItem[] {
  // The table pairs each layout with its own slides, which the compiler can't see through an index.
  return (LAYOUTS[slide.layout] as Layout<LayoutName>).items(slide, context);
}

function layoutSlide(slide: Slide, context: LayoutContext): Scene {
  const layout = LAYOUTS[slide.layout];
  const { items, steps } = withSteps(slide, itemsOf(slide, context), context);
  const { theme } = context;
  const look = layout.bare ? coverOf(slide, theme) : null;
  const behind = layout.bare ? backdrop(slide, context) : [];
  const logo = logoItem(slide, context);
  const { id, at, notes, sources, figures, section, hidden, minutes, transition } = slide;
  return {
    id,
    at,
    layout: slide.layout,
    title: titleText(slide),
    background: look?.ground ?? theme.grounds?.[slide.layout]?.color ?? PAPER,
    dark: look?.text.slot === 'lt1',
    ...(behind.length > 0 && { backdrop: behind }),
    ...(logo && { logo }),
    items: layout.bare ? items : inTitleColor([...items, ...surroundings(slide, context)], slide, theme),
    notes,
    sources,
    figures,
    section,
    hidden,
    minutes,
    transition,
    steps,
  };
}

/** A template may give titles a colour of their own: white on a band, most often. */
function inTitleColor(items: readonly SceneItem[], { layout }: Slide, { grounds }: Theme): readonly SceneItem[] {
  const color = grounds?.[layout]?.title;
  if (color === undefined) return items;
  const isMeant = ({ purpose }: TextItem) => purpose === 'title' || purpose === 'marker';
  return items.map((item) => (item.kind === 'text' && isMeant(item) ? inColor(item, color) : item));
}

function inColor(item: TextItem, color: ColorRef): TextItem {
  const paragraphs = item.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, color })),
  }));
  return { ...item, paragraphs };
}

function titleText(slide: Slide): string {
  const text = slide.title ?? (slide.layout === 'quote' ? slide.quote : null);
  return text ? runText(text.runs) : '';
}
