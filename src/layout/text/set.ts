import type { Run } from '../../deck/types.ts';
import type { Fonts } from '../../theme/fonts.ts';
import { cleanRuns, type Measured, measureRuns } from './measured.ts';
import type { FitParagraph, FitRequest } from './request.ts';
import { type BoxWrap, robustWrap, type SizedParagraph, wrapBox } from './robust.ts';

/** A request whose texts are measured, ready to be set in any size. */
export interface MeasuredText {
  readonly request: FitRequest;
  readonly fonts: Fonts;
  readonly paragraphs: readonly MeasuredParagraph[];
}

interface MeasuredParagraph {
  readonly runs: readonly Run[];
  readonly level: number;
  readonly bullet: boolean;
  readonly measured: Measured;
}

/** A paragraph in its size; lengths in px. */
export interface SetParagraph extends SizedParagraph, MeasuredParagraph {
  readonly lineHeight: number;
  readonly spaceBefore: number;
}

/** A text in one step of its ladder: `size` px at level 0. */
export interface SetText {
  readonly request: FitRequest;
  readonly size: number;
  readonly paragraphs: readonly SetParagraph[];
}

/** Width of the hanging indent of one level, in em of level 0. */
const INDENT = 0.9;
const SPACING = 0.5;

export function measureText(request: FitRequest, fonts: Fonts): MeasuredText {
  const { font, bold } = request.style;
  const paragraphs = request.paragraphs.map(({ runs, level = 0, bullet = false }: FitParagraph) => {
    const clean = cleanRuns(runs);
    return { runs: clean, level, bullet, measured: measureRuns(clean, bold, fonts[font]) };
  });
  return { request, fonts, paragraphs };
}

/** The text at a step of the ladder, the last if there are fewer; deeper levels take the step after it. */
export function setText({ request, fonts, paragraphs }: MeasuredText, step: number): SetText {
  const { sizes, font, leading } = request.style;
  const index = Math.min(step, sizes.length - 1);
  const top = sizes[index] ?? 0;
  const spacing = top * (request.spacing ?? SPACING);
  const indent = Math.round(top * INDENT);
  const set = paragraphs.map((paragraph, i) => {
    const size = paragraph.level === 0 ? top : (sizes[index + 1] ?? top);
    return {
      ...paragraph,
      size,
      left: paragraph.bullet ? indent * (paragraph.level + 1) : 0,
      lineHeight: fonts[font].lineHeight(size, leading),
      spaceBefore: i === 0 ? 0 : Math.round(paragraph.level === 0 ? spacing : spacing / 2),
    };
  });
  return { request, size: top, paragraphs: set };
}

/** px of all lines and the room between the paragraphs. */
export function heightOf({ paragraphs }: SetText, box: BoxWrap): number {
  return paragraphs.reduce(
    (sum, { lineHeight, spaceBefore }, i) => sum + spaceBefore + lineHeight * (box.paragraphs[i]?.starts.length ?? 0),
    0,
  );
}

/** The wrap of a text within its box, or null when it doesn't fit. */
export function wrapWithin(text: SetText): BoxWrap | null {
  const {
    width,
    height,
    maxLines = Number.POSITIVE_INFINITY,
    align = 'left',
    fullWidth,
    balance = 'none',
  } = text.request;
  const fits = (box: BoxWrap) =>
    heightOf(text, box) <= height &&
    box.lineCount <= maxLines &&
    box.paragraphs.every((paragraph) => paragraph.excess === 0);
  const widest = wrapBox(text.paragraphs, width, 0);
  if (!fits(widest)) return null;
  if (align !== 'left' || fullWidth) return widest;
  return robustWrap(text.paragraphs, width, widest, { balance, fits });
}
