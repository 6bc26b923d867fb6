import { printedDate } from '../data/date.ts';
import { numberOf } from '../deck/source-text.ts';
import type { CitedSource, Run, Slide, Text } from '../deck/types.ts';
import type { Theme } from '../theme/types.ts';
import type { LayoutContext } from './context.ts';
import { logoItem } from './furniture.ts';
import { frameBox, titleBox } from './grid.ts';
import { sectionColor } from './ground.ts';
import { MUTED } from './palette.ts';
import { textWidthOf } from './text/width.ts';
import { oneParagraph, textItem } from './text-item.ts';
import type { Box, SceneItem, TextItem } from './types.ts';

/** Height of the one-line texts in the margins. */
const LINE = 24;
const NUMBER_WIDTH = 56;
const FOOTER_WIDTH = 400;
/** px between the section's marker and a logo. */
const BESIDE_LOGO = 24;

/** The title: two lines at most, without a lonely word on the second. */
export function titleItem(title: Text, context: LayoutContext): TextItem {
  const { theme } = context;
  return textItem(
    {
      at: title.at,
      purpose: 'title',
      role: 'title',
      box: titleBox(theme),
      paragraphs: oneParagraph(title),
      maxLines: 2,
      balance: 'title',
    },
    context,
  );
}

/** What stands around the content: where we are, the sources of the figures, the event and the slide's number. */
export function surroundings(slide: Slide, context: LayoutContext): SceneItem[] {
  const items = [
    marker(slide, context),
    sourceLine(slide, context),
    footer(slide, context),
    slideNumber(slide, context),
  ];
  return items.filter((item) => item !== null);
}

function marker(slide: Slide, context: LayoutContext): TextItem | null {
  const { section, at } = slide;
  // Over a picture nothing would part it from what is seen there.
  if (!section || section.marker === '' || (slide.layout === 'image' && slide.bleed)) return null;
  const frame = frameBox(context.theme);
  const logo = logoItem(slide, context);
  const right = logo && context.theme.logo?.place === 'top-right' ? logo.box.x - BESIDE_LOGO : frame.x + frame.w;
  const x = frame.x + frame.w / 2;
  const box: Box = { x, y: 20, w: right - x, h: LINE + 2 };
  const runs: Run[] = [{ text: `${section.marker}  ·  ${section.name}` }];
  const color = sectionColor(section, context.theme);
  return textItem(
    { at, purpose: 'marker', role: 'marker', box, paragraphs: [{ runs }], align: 'right', color, maxLines: 1 },
    context,
  );
}

/** The margin's line under the content. */
function footBox(theme: Theme): Box {
  const frame = frameBox(theme);
  return { ...frame, y: theme.height - theme.margins.bottom + 4, h: LINE };
}

/** At the right end of the margin's line. */
export function slideNumberBox(theme: Theme): Box {
  const foot = footBox(theme);
  return { ...foot, x: foot.x + foot.w - NUMBER_WIDTH, w: NUMBER_WIDTH };
}

/** Left of the slide's number. */
export function footerBox(theme: Theme): Box {
  const number = slideNumberBox(theme);
  return { ...number, x: number.x - FOOTER_WIDTH, w: FOOTER_WIDTH };
}

function slideNumber({ at }: Slide, context: LayoutContext): TextItem | null {
  if (!context.theme.slideNumber) return null;
  const box = slideNumberBox(context.theme);
  const runs = [{ text: String(context.number) }];
  return textItem(
    { at, purpose: 'slideNumber', role: 'footer', box, paragraphs: [{ runs }], align: 'right', color: MUTED },
    context,
  );
}

/** The theme's own words, else the deck's event; '' = none. */
function footerText({ theme, meta }: LayoutContext): string {
  return theme.footer ?? meta.event;
}

function footer(_: Slide, context: LayoutContext): TextItem | null {
  const text = footerText(context);
  if (text === '') return null;
  const box = footerBox(context.theme);
  const paragraphs = [{ runs: [{ text }] }];
  return textItem(
    {
      at: [context.theme.footer === null ? 'event' : 'theme'],
      purpose: 'footer',
      role: 'footer',
      box,
      paragraphs,
      align: 'right',
      color: MUTED,
      maxLines: 1,
    },
    context,
  );
}

/** 'Nguồn: …' with as much about each source as fits one line. */
function sourceLine(slide: Slide, context: LayoutContext): TextItem | null {
  if (slide.sources.length === 0 || slide.layout === 'sources') return null;
  const foot = footBox(context.theme);
  const box = {
    ...foot,
    w: foot.w - NUMBER_WIDTH - (footerText(context) === '' ? 0 : FOOTER_WIDTH) - context.theme.gutter,
  };
  const wordings = sourceWordings(slide.sources, context.meta.lang);
  const text =
    wordings.find((wording) => textWidthOf(wording, 'source', context) <= box.w * 0.98) ?? wordings.at(-1) ?? '';
  return textItem(
    {
      at: slide.at,
      purpose: 'source',
      role: 'source',
      box,
      paragraphs: [{ runs: [{ text }] }],
      color: MUTED,
      maxLines: 1,
    },
    context,
  );
}

/** From the fullest wording to the shortest. */
function sourceWordings(sources: readonly CitedSource[], lang: string): string[] {
  const vietnamese = lang.startsWith('vi');
  const head = vietnamese ? 'Nguồn: ' : sources.length > 1 ? 'Sources: ' : 'Source: ';
  const called = ({ publisher, title }: CitedSource) => publisher || title;
  const named = (source: CitedSource) => numberOf(source) + called(source);
  const dated = (source: CitedSource) =>
    [named(source), printedDate(source.date, lang) ?? source.date].filter(Boolean).join(', ');
  const [first] = sources;
  const others = sources.length - 1;
  const more = others === 0 ? '' : vietnamese ? ` và ${others} nguồn khác` : ` and ${others} more`;
  return [
    head + sources.map(dated).join('; '),
    head + [...new Set(sources.map(named))].join('; '),
    head + (first ? named(first) : '') + more,
  ];
}
