import type { ColorRef, ColorSlot } from '../../theme/types.ts';
import { el, type Xml } from './xml.ts';

/** Slides name the dark and light colours by their use, through the master's clrMap (ST_SchemeColorVal). */
export const SCHEME_VALUE: Readonly<Record<ColorSlot, string>> = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const thousandths = (name: string, percent: number | undefined): Xml | null =>
  percent === undefined ? null : el(name, { val: Math.round(percent * 1000) });

/** `a:schemeClr` with the tint and the opacity of `ref`. */
export function schemeColor(ref: ColorRef): Xml {
  return el(
    'a:schemeClr',
    { val: SCHEME_VALUE[ref.slot] },
    thousandths('a:lumMod', ref.lumMod),
    thousandths('a:lumOff', ref.lumOff),
    thousandths('a:alpha', ref.alpha),
  );
}

/** `a:solidFill`, or `a:noFill` for null. */
export function fill(ref: ColorRef | null): Xml {
  return ref === null ? el('a:noFill') : el('a:solidFill', {}, schemeColor(ref));
}

/** `a:ln` of `px` width, without ends and joins of its own; null = no line. */
export function line(ref: ColorRef | null, px: number, ...more: readonly Xml[]): Xml {
  return ref === null ? el('a:ln', {}, fill(null)) : el('a:ln', { w: Math.round(px * 9525) }, fill(ref), ...more);
}

/** Equal for equal colours. */
export function colorKey(ref: ColorRef): string {
  return `${ref.slot}/${ref.lumMod ?? ''}/${ref.lumOff ?? ''}/${ref.alpha ?? ''}`;
}

/**
 * pptxgenjs knows neither tints nor hlink: it is handed a stand-in RGB for each theme colour, which the finishing pass
 * turns back into `a:schemeClr`.
 */
export interface ColorMarks {
  /** Six hexadecimal digits that stand for `ref`. */
  of(ref: ColorRef): string;
  /** The colour that six digits stand for; undefined when they aren't ours. */
  read(mark: string): ColorRef | undefined;
}

export function createColorMarks(): ColorMarks {
  const marks = new Map<string, string>();
  const refs = new Map<string, ColorRef>();
  return {
    of: (ref) => {
      const key = colorKey(ref);
      const known = marks.get(key);
      if (known !== undefined) return known;
      const mark = (0xf00000 + marks.size).toString(16).toUpperCase();
      marks.set(key, mark);
      refs.set(mark, ref);
      return mark;
    },
    read: (mark) => refs.get(mark),
  };
}
