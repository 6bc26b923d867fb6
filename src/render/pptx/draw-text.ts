import type { StyledParagraph, StyledRun, TextItem } from '../../layout/types.ts';
import type { ColorMarks } from './color.ts';
import type { DeckPlan } from './plan.ts';
import type { DrawnSlide, LinkProps, TextOptions, TextProps } from './pptxgen.ts';
import { inches, points } from './units.ts';

/** What drawing needs to know besides the item itself. */
export interface Pen {
  readonly plan: DeckPlan;
  readonly marks: ColorMarks;
}

const FONT = { heading: '+mj-lt', body: '+mn-lt' } as const;

/** A text item as a text box without padding, autofit or line. */
export function drawText(slide: DrawnSlide, item: TextItem, pen: Pen): void {
  slide.addText(textRuns(item.paragraphs, pen), {
    ...place(item.box),
    isTextBox: true,
    lang: pen.plan.lang,
    valign: item.anchor,
    margin: [0, points(item.rightInset), 0, 0], // left, right, bottom, top: the order that pptxgenjs reads
  });
}

/** Box in px → pptxgenjs's inches. */
export function place(box: TextItem['box']): { x: number; y: number; w: number; h: number } {
  return { x: inches(box.x), y: inches(box.y), w: inches(box.w), h: inches(box.h) };
}

/** Paragraphs as pptxgenjs's flat list of runs, the last run of each paragraph breaking the line. */
export function textRuns(paragraphs: readonly StyledParagraph[], pen: Pen): TextProps[] {
  return paragraphs.flatMap((paragraph) => {
    const shared = paragraphOptions(paragraph);
    const runs = paragraph.runs.length > 0 ? paragraph.runs.map((run) => textRun(run, shared, pen)) : [empty(shared)];
    const last = runs.at(-1);
    if (last?.options !== undefined) last.options.breakLine = true;
    return runs;
  });
}

function paragraphOptions(paragraph: StyledParagraph): TextOptions {
  return {
    align: paragraph.align, // always said: without it pptxgenjs makes each bulleted run a paragraph of its own
    lineSpacing: points(paragraph.lineHeight),
    paraSpaceBefore: points(paragraph.spaceBefore),
    indentLevel: paragraph.level,
    // pptxgenjs multiplies by the level; `indent` is where the text of this level begins.
    bullet: paragraph.bullet ? { indent: points(paragraph.indent) / (paragraph.level + 1) } : false,
  };
}

function empty(shared: TextOptions): TextProps {
  return { text: '', options: { ...shared } };
}

function textRun(run: StyledRun, shared: TextOptions, pen: Pen): TextProps {
  const hyperlink = linkTo(run.link, pen.plan);
  return {
    text: plain(run.text),
    options: {
      ...shared,
      lang: pen.plan.lang,
      fontSize: points(run.size),
      fontFace: FONT[run.font],
      bold: run.bold,
      italic: run.italic,
      color: pen.marks.of(run.color),
      ...(run.script === 'super' ? { superscript: true } : {}),
      ...(run.script === 'sub' ? { subscript: true } : {}),
      ...(hyperlink === undefined ? {} : { hyperlink }),
    },
  };
}

/** One line in Unicode NFC: a line feed within a run would become another paragraph. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/[\r\n\t\v]+/g, ' ');
}

function linkTo(link: string | undefined, plan: DeckPlan): LinkProps | undefined {
  if (link?.startsWith('#')) {
    const number = plan.numbers.get(link.slice(1));
    return number === undefined ? undefined : { slide: number };
  }
  const url = externalUrl(link);
  return url === null ? undefined : { url };
}

const SAFE_LINK = /^(https?|mailto):/i;

/** An address outside the deck with all but ASCII encoded (the target of a relationship is a URI); null for any other link. */
export function externalUrl(link: string | undefined): string | null {
  return link !== undefined && SAFE_LINK.test(link) && URL.canParse(link) ? new URL(link).href : null;
}
