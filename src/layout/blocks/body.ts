import type { BodyParagraph } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { LayoutContext } from '../context.ts';
import { type Fitted, fitter } from '../text/fit.ts';
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

type TryOut = ReturnType<typeof fitter>;

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
  const { sizes } = wanted.style;
  const tryOut = fitter(wanted, context.fonts);
  const large = airiest(sizes, tryOut, context);
  const usual = sizes.filter((size) => size <= NORMAL);
  const normal = large.fitted.size <= NORMAL || usual.length === 0 ? large : airiest(usual, tryOut, context);
  const chosen = linesOf(large) > linesOf(normal) ? normal : large;
  return itemOf(request, withCompany(chosen, sizes, tryOut), context);
}

/**
 * As chosen, but where lines end in a lone word in a narrower measure that gives it company, or else a size smaller, if that
 * leaves none.
 */
function withCompany({ fitted, spacing }: Airy, sizes: readonly number[], tryOut: TryOut): Fitted {
  if (fitted.overflow) return fitted;
  const from = sizes.indexOf(fitted.size);
  const attempt = (step: number) => tryOut({ sizes: sizes.slice(from + step), spacing, balance: 'body' });
  const first = attempt(0);
  if (first.loneWords === 0) return first;
  const smaller = (sizes[from + 1] ?? 0) < LEAST_FOR_COMPANY ? first : attempt(1);
  return smaller.loneWords === 0 ? smaller : first;
}

/** The largest size that fits with any spacing, which is that of the least, with the widest spacing at which it does. */
function airiest(
  sizes: readonly number[],
  tryOut: TryOut,
  { mostAir = Number.POSITIVE_INFINITY }: LayoutContext,
): Airy {
  const [least, ...airier] = SPACINGS.filter((spacing) => spacing <= mostAir + ROUNDING).reverse();
  if (least === undefined) throw new Error('a body is tried with at least one spacing');
  const tight = { spacing: least, fitted: tryOut({ sizes, spacing: least }) };
  if (tight.fitted.overflow) return tight;
  for (const spacing of airier.reverse()) {
    const fitted = tryOut({ sizes, spacing });
    if (fitted.overflow === null && fitted.size === tight.fitted.size) return { spacing, fitted };
  }
  return tight;
}

function linesOf({ fitted }: Airy): number {
  return fitted.paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
}
