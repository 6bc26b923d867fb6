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
/** No text gets smaller than this, px, for the sake of its last lines. */
const LEAST_FOR_COMPANY = 28;

/** A text as it fits with so much room between its paragraphs, em. */
interface Airy {
  readonly fitted: Fitted;
  readonly spacing: number;
}

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
  const normal = large.fitted.size <= NORMAL || sizes.length === 0 ? large : airiest(inSizes(wanted, sizes), context);
  const chosen = linesOf(large) > linesOf(normal) ? normal : large;
  return itemOf(request, withCompany(chosen, wanted, context), context);
}

function inSizes(request: FitRequest, sizes: readonly number[]): FitRequest {
  return { ...request, style: { ...request.style, sizes } };
}

/**
 * As chosen, but where lines end in a lone word in a narrower measure that gives it company, or else a size smaller, if that
 * leaves none.
 */
function withCompany({ fitted, spacing }: Airy, request: FitRequest, { fonts }: LayoutContext): Fitted {
  if (fitted.overflow) return fitted;
  const { sizes } = request.style;
  const from = sizes.indexOf(fitted.size);
  const attempt = (step: number) =>
    fitText({ ...inSizes(request, sizes.slice(from + step)), spacing, balance: 'body' }, fonts);
  const first = attempt(0);
  if (first.loneWords === 0) return first;
  const smaller = (sizes[from + 1] ?? 0) < LEAST_FOR_COMPANY ? first : attempt(1);
  return smaller.loneWords === 0 ? smaller : first;
}

/** The largest size that fits with any spacing, with the widest spacing at which it does. */
function airiest(request: FitRequest, { fonts, mostAir = Number.POSITIVE_INFINITY }: LayoutContext): Airy {
  const allowed = SPACINGS.filter((spacing) => spacing <= mostAir + ROUNDING);
  const attempts = allowed.map((spacing) => ({ spacing, fitted: fitText({ ...request, spacing }, fonts) }));
  const largest = Math.max(...attempts.map(({ fitted }) => fitted.size));
  const chosen = attempts.find(({ fitted }) => fitted.overflow === null && fitted.size === largest) ?? attempts.at(-1);
  if (!chosen) throw new Error('a body is tried with at least one spacing');
  return chosen;
}

function linesOf({ fitted }: Airy): number {
  return fitted.paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
}
