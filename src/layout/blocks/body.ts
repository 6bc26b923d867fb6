import type { BodyParagraph } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { LayoutContext } from '../context.ts';
import { type FitRequest, type Fitted, fitText } from '../text/fit.ts';
import { fitRequest, itemOf, type TextRequest } from '../text-item.ts';
import type { Box, TextItem } from '../types.ts';

/** Room between paragraphs in em: airy where there is place for it, so that a short list takes the height it is given. */
const SPACINGS = [1.8, 1.5, 1.2, 0.9, 0.7, 0.5];
/** Room is rounded to whole px. */
const ROUNDING = 0.05;
/** Sizes above this, px, are for short texts: where they cost another line they only look loud. */
const NORMAL = 32;

/** Paragraphs and lists in the largest size that fits, with as much air between them as that size leaves. */
export function bodyItem(
  paragraphs: readonly BodyParagraph[],
  box: Box,
  at: SourcePath,
  context: LayoutContext,
  role: 'body' | 'label' = 'body',
): TextItem {
  const request: TextRequest = { at, purpose: 'body', role, box, paragraphs };
  const wanted = fitRequest(request, context);
  const large = airiest(wanted, context);
  const sizes = wanted.style.sizes.filter((size) => size <= NORMAL);
  const normal = large.size <= NORMAL || sizes.length === 0 ? large : airiest(inSizes(wanted, sizes), context);
  return itemOf(request, linesOf(large) > linesOf(normal) ? normal : large, context);
}

function inSizes(request: FitRequest, sizes: readonly number[]): FitRequest {
  return { ...request, style: { ...request.style, sizes } };
}

/** The largest size that fits with any spacing, with the widest spacing at which it does. */
function airiest(request: FitRequest, { fonts, mostAir = Number.POSITIVE_INFINITY }: LayoutContext): Fitted {
  const allowed = SPACINGS.filter((spacing) => spacing <= mostAir + ROUNDING);
  const attempts = allowed.map((spacing) => fitText({ ...request, spacing }, fonts));
  const largest = Math.max(...attempts.map(({ size }) => size));
  const chosen = attempts.find(({ size, overflow }) => overflow === null && size === largest) ?? attempts.at(-1);
  if (!chosen) throw new Error('a body is tried with at least one spacing');
  return chosen;
}

function linesOf({ paragraphs }: Fitted): number {
  return paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
}
