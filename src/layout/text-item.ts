import type { Text } from '../deck/types.ts';
import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { ColorRef, TextRole } from '../theme/types.ts';
import type { LayoutContext } from './context.ts';
import { INK } from './palette.ts';
import { type FitParagraph, type FitRequest, type Fitted, fitText, fitTogether } from './text/fit.ts';
import type { Box, TextItem, TextPurpose } from './types.ts';

/** A text and how it is to be set in its box. */
export interface TextRequest {
  readonly at: SourcePath;
  readonly purpose: TextPurpose;
  readonly role: TextRole;
  readonly box: Box;
  readonly paragraphs: readonly FitParagraph[];
  readonly color?: ColorRef;
  /** The theme's link colour by default, or paper on a dark ground. */
  readonly linkColor?: ColorRef;
  readonly anchor?: TextItem['anchor'];
  readonly align?: 'left' | 'center' | 'right';
  readonly spacing?: number;
  readonly maxLines?: number;
  readonly balance?: FitRequest['balance'];
}

/** The text laid out; what doesn't fit at the floor of its size is reported at its place in the YAML. */
export function textItem(request: TextRequest, context: LayoutContext): TextItem {
  const fitted = fitText(fitRequest(request, context), context.fonts);
  return itemOf(request, fitted, context);
}

/** As `textItem`, with a box only as high as the text: for what other things stand under. */
export function snugTextItem(request: TextRequest, context: LayoutContext): TextItem {
  const item = textItem(request, context);
  return { ...item, box: { ...item.box, h: Math.min(item.box.h, heightOf(item)) } };
}

/** The item in a box from `top` down to its own foot, on which it stands: a longer text, typed in PowerPoint, grows into it. */
export function standingIn(item: TextItem, top: number): TextItem {
  const { y, h } = item.box;
  return top < y ? { ...item, anchor: 'bottom', box: { ...item.box, y: top, h: y + h - top } } : item;
}

export function fitRequest(request: TextRequest, { theme }: LayoutContext): FitRequest {
  const { paragraphs, box, role, color = INK, align = 'left', spacing, maxLines, balance } = request;
  const linkColor = request.linkColor ?? (color.slot === 'lt1' ? color : undefined);
  return {
    paragraphs,
    width: box.w,
    height: box.h,
    style: theme.text[role],
    color,
    align,
    ...(linkColor === undefined ? {} : { linkColor }),
    ...(spacing === undefined ? {} : { spacing }),
    ...(maxLines === undefined ? {} : { maxLines }),
    ...(balance === undefined ? {} : { balance }),
  };
}

/** The item of a text that was fitted elsewhere, e.g. together with others. */
export function itemOf(request: TextRequest, fitted: Fitted, context: LayoutContext): TextItem {
  reportOverflow(request.at, fitted, context);
  const { at, purpose, box, anchor = 'top' } = request;
  return { kind: 'text', at, purpose, box, paragraphs: fitted.paragraphs, anchor, rightInset: fitted.rightInset };
}

/** Reports what doesn't fit, with how much of it: lines, and the words that stand in so many lines. */
export function reportOverflow(
  at: SourcePath,
  { overflow, size, paragraphs }: Pick<Fitted, 'overflow' | 'size' | 'paragraphs'>,
  { reporter }: LayoutContext,
): void {
  if (!overflow) return;
  if (overflow.word !== null) return reporter.add('layout/word-too-wide', at, { word: overflow.word, size });
  const lines = paragraphs.flatMap((paragraph) => paragraph.lines);
  const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== '').length;
  const tooMany = Math.ceil((words * overflow.lines) / Math.max(1, lines.length));
  reporter.add('layout/text-overflow', at, { lines: overflow.lines, words: tooMany, px: overflow.px, size });
}

/** One paragraph, as the slots of one line have it. */
export function oneParagraph(text: Text): FitParagraph[] {
  return [{ runs: text.runs }];
}

/** One paragraph, bold whatever its role is. */
export function boldParagraph(text: Pick<Text, 'runs'>): FitParagraph[] {
  return [{ runs: text.runs.map((run) => ({ ...run, bold: true })) }];
}

/** Texts that stand side by side, in one size: the largest of their ladders at which all of them fit. */
export function textItemsAlike(requests: readonly TextRequest[], context: LayoutContext): TextItem[] {
  const fitted = fitTogether(
    requests.map((request) => fitRequest(request, context)),
    context.fonts,
  );
  return requests.map((request, i) => itemOf(request, fitted[i]!, context)); // one for each request
}

/** px from the top of the first line to the bottom of the last. */
export function heightOf({ paragraphs }: Pick<TextItem, 'paragraphs'>): number {
  return paragraphs.reduce(
    (sum, { spaceBefore, lineHeight, lines }) => sum + spaceBefore + lineHeight * lines.length,
    0,
  );
}
