import { contrast } from '../../../theme/color.ts';
import type { ColorSlot, FontPair, Theme } from '../../../theme/types.ts';
import { el, join, part, type Xml } from '../xml.ts';

const SLOTS: readonly ColorSlot[] = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** `ppt/theme/themeN.xml`: the theme's twelve colours and two fonts; effects are plain, as the look asks. */
export function themePart({ title, colors, fonts }: Theme): string {
  const scheme = SLOTS.map((slot) =>
    el(`a:${slot}`, {}, el('a:srgbClr', { val: colors[slot].slice(1).toUpperCase() })),
  );
  return part(
    el(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: title },
      el(
        'a:themeElements',
        {},
        el('a:clrScheme', { name: title }, ...scheme),
        el(
          'a:fontScheme',
          { name: title },
          el('a:majorFont', {}, ...typefaces(fonts.heading)),
          el('a:minorFont', {}, ...typefaces(fonts.body)),
        ),
        formats(title),
      ),
      el('a:objectDefaults'),
      el('a:extraClrSchemeLst'),
    ),
  );
}

const BLACK = '#000000';

/** The theme for what is printed: dark slides have light notes all the same. */
export function onPaper(theme: Theme): Theme {
  const { dk1, lt1, dk2, lt2 } = theme.colors;
  if (contrast(lt1, BLACK) >= contrast(dk1, BLACK)) return theme;
  return { ...theme, colors: { ...theme.colors, dk1: lt1, lt1: dk1, dk2: lt2, lt2: dk2 } };
}

/** No font per script: the Latin font serves Vietnamese as well. */
function typefaces({ office }: FontPair): readonly Xml[] {
  return [el('a:latin', { typeface: office }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' })];
}

/** The format schemes must offer three of each kind (CT_StyleMatrix). */
function formats(name: string): Xml {
  const solid = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
  const three = (make: (index: number) => Xml): Xml => join([0, 1, 2].map(make));
  return el(
    'a:fmtScheme',
    { name },
    el(
      'a:fillStyleLst',
      {},
      three(() => solid),
    ),
    el(
      'a:lnStyleLst',
      {},
      three((index) => el('a:ln', { w: 9525 * (index + 1) }, solid)),
    ),
    el(
      'a:effectStyleLst',
      {},
      three(() => el('a:effectStyle', {}, el('a:effectLst'))),
    ),
    el(
      'a:bgFillStyleLst',
      {},
      three(() => solid),
    ),
  );
}
