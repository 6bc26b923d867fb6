import { HAIRLINE, INK, MUTED } from '../../../layout/palette.ts';
import type { ColorRef } from '../../../theme/types.ts';
import { fill, line, schemeColor } from '../color.ts';
import type { DeckPlan } from '../plan.ts';
import { el, part, type Xml } from '../xml.ts';

/** The id by which tables name the deck's style. */
export const TABLE_STYLE = '{5EC7AB1E-0000-4000-8000-000000000001}';

const HEADER_LINE = 2; // px
const ROW_LINE = 1;

/** `ppt/tableStyles.xml`: the deck's style, which new tables get as well: hairlines under rows, a muted header, no bands. */
export function tableStylesPart({ theme }: DeckPlan): string {
  const under = border('a:bottom', ROW_LINE);
  const none = ['a:left', 'a:right', 'a:top'].map((side) => border(side, 0));
  const style = el(
    'a:tblStyle',
    { styleId: TABLE_STYLE, styleName: theme.title },
    el(
      'a:wholeTbl',
      {},
      textStyle(INK),
      cellStyle(...none, under, border('a:insideH', ROW_LINE), border('a:insideV', 0)),
    ),
    el('a:firstRow', {}, textStyle(MUTED), cellStyle(border('a:bottom', HEADER_LINE))),
  );
  return part(
    el(
      'a:tblStyleLst',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', def: TABLE_STYLE },
      style,
    ),
  );
}

function textStyle(color: ColorRef): Xml {
  return el('a:tcTxStyle', {}, el('a:fontRef', { idx: 'minor' }), schemeColor(color));
}

function cellStyle(...borders: readonly Xml[]): Xml {
  return el('a:tcStyle', {}, el('a:tcBdr', {}, ...borders), el('a:fill', {}, fill(null)));
}

/** One side of cells (CT_ThemeableLineStyle); 0 px = no line. */
function border(side: string, px: number): Xml {
  return el(side, {}, px === 0 ? line(null, 0) : line(HAIRLINE, px));
}
