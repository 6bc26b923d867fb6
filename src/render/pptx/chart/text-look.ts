import { INK } from '../../../layout/palette.ts';
import type { ColorRef } from '../../../theme/types.ts';
import type { DeckPlan } from '../plan.ts';
import { type Character, characterXml } from '../text-xml.ts';
import { el, type Xml } from '../xml.ts';

/** How text within a chart looks: theme font, deck language, one size (px). */
export interface ChartText {
  readonly size: number;
  readonly lang: string;
  readonly font: 'heading' | 'body';
  readonly bold: boolean;
}

export function chartText({ theme, lang }: DeckPlan, size: number): ChartText {
  const { font, bold } = theme.text.chart;
  return { size, lang, font, bold };
}

/** Character formatting of chart text in a colour, ink unless said otherwise. */
export function character({ size, font, bold }: ChartText, color: ColorRef = INK): Character {
  return { size, font, bold, italic: false, color };
}

/** `c:txPr`. Upright always: Office would turn long category names on their side. */
export function textProperties(text: ChartText, color: ColorRef = INK): Xml {
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'square' }),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, characterXml('a:defRPr', character(text, color))),
      characterXml('a:endParaRPr', { lang: text.lang }),
    ),
  );
}
