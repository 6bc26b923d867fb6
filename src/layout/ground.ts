import type { LayoutName } from '../deck/types.ts';
import type { ColorRef, Theme } from '../theme/types.ts';
import { PAPER, PAPER_SOFT } from './palette.ts';

/** The colours of first and second texts on a full-bleed slide; on a template's ground no text is softened. */
export function coverInk(layout: LayoutName, { grounds }: Theme): { readonly text: ColorRef; readonly soft: ColorRef } {
  const own = grounds?.[layout];
  if (!own) return { text: PAPER, soft: PAPER_SOFT };
  const text: ColorRef = { slot: own.text };
  return { text, soft: text };
}
