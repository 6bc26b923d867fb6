import type { BodyParagraph } from '../../deck/types.ts';
import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { LayoutContext } from '../context.ts';
import { fitText } from '../text/fit.ts';
import { fitRequest, itemOf, type TextRequest } from '../text-item.ts';
import type { Box, TextItem } from '../types.ts';

/** Room between paragraphs in em: airy where there is place for it. */
const SPACINGS = [1.2, 0.9, 0.7, 0.5];

/** Paragraphs and lists in the largest size that fits, with as much air between them as that size leaves. */
export function bodyItem(
  paragraphs: readonly BodyParagraph[],
  box: Box,
  at: SourcePath,
  context: LayoutContext,
  role: 'body' | 'label' = 'body',
): TextItem {
  const request: TextRequest = { at, purpose: 'body', role, box, paragraphs };
  const attempts = SPACINGS.map((spacing) => fitText(fitRequest({ ...request, spacing }, context), context.fonts));
  const largest = Math.max(...attempts.map(({ size }) => size));
  const chosen = attempts.find(({ size, overflow }) => overflow === null && size === largest) ?? attempts.at(-1);
  if (!chosen) throw new Error('a body is tried with at least one spacing');
  return itemOf(request, chosen, context);
}
