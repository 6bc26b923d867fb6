import { isDark } from '../../../theme/color.ts';
import type { ColorSlot, FontPair, Theme } from '../../../theme/types.ts';
import { SCHEME_VALUE } from '../color.ts';
import { el, join, part, type Xml } from '../xml.ts';

const SLOTS = Object.keys(SCHEME_VALUE) as readonly ColorSlot[];

/** Paper and ink first, as Office writes them. */
const BY_USE = (['lt1', 'dk1', 'lt2', 'dk2', ...SLOTS] as const).map((slot) => [SCHEME_VALUE[slot], slot]);
const STRAIGHT: Readonly<Record<string, string>> = Object.fromEntries(BY_USE);

/** Where ink is lighter than paper, Office's dark colours stay dark: the master's map turns them round. */
const TURNED: Readonly<Partial<Record<ColorSlot, ColorSlot>>> = { dk1: 'lt1', lt1: 'dk1', dk2: 'lt2', lt2: 'dk2' };

/** `p:clrMap` of slides: ink and muted are their text colours, paper and hairline their grounds. */
export function colorMap(theme: Pick<Theme, 'colors'>): Xml {
  return el('p:clrMap', isDark(theme) ? { ...STRAIGHT, bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' } : STRAIGHT);
}

/** `p:clrMap` of notes, which are read on white paper: dark on light whatever the slides are. */
export function notesColorMap(): Xml {
  return el('p:clrMap', STRAIGHT);
}

/** `ppt/theme/themeN.xml`: the theme's twelve colours and two fonts; effects are plain, as the look asks. */
export function themePart({ title, colors, fonts }: Theme): string {
  const source = (slot: ColorSlot): ColorSlot => (isDark({ colors }) ? (TURNED[slot] ?? slot) : slot);
  const scheme = SLOTS.map((slot) =>
    el(`a:${slot}`, {}, el('a:srgbClr', { val: colors[source(slot)].slice(1).toUpperCase() })),
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
