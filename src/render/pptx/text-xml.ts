import type { StyledParagraph, StyledRun } from '../../layout/types.ts';
import type { ColorRef, FontRole } from '../../theme/types.ts';
import { fill } from './color.ts';
import { plain } from './draw-text.ts';
import { emu, hundredths } from './units.ts';
import { el, text, type Xml } from './xml.ts';

/** Character formatting; what is left out is inherited. `size` in px. */
export interface Character {
  readonly lang?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'sub' | 'super';
  readonly color?: ColorRef;
  readonly font?: FontRole;
  /** Relationship id of a hyperlink. */
  readonly link?: string;
}

const PREFIX = { heading: '+mj', body: '+mn' } as const;
const BASELINE = { super: 30000, sub: -40000 } as const;
const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

/** CT_TextCharacterProperties under the given name: a:rPr, a:defRPr or a:endParaRPr. */
export function characterXml(name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr', look: Character): Xml {
  const { lang, size, bold, italic, script, color, font, link } = look;
  const flag = (value: boolean | undefined): number | undefined => (value === undefined ? undefined : Number(value));
  return el(
    name,
    {
      lang,
      // Kerning from 12 pt up, as PowerPoint's own styles say; runs inherit it.
      kern: name === 'a:defRPr' ? 1200 : undefined,
      sz: size === undefined ? undefined : hundredths(size),
      b: flag(bold),
      i: flag(italic),
      baseline: script === undefined ? undefined : BASELINE[script],
    },
    color === undefined ? null : fill(color),
    ...(font === undefined ? [] : typefaces(font)),
    link === undefined ? null : el('a:hlinkClick', { 'r:id': link }),
  );
}

/** The theme's fonts for all three scripts. */
export function typefaces(font: FontRole): readonly Xml[] {
  return [
    el('a:latin', { typeface: `${PREFIX[font]}-lt` }),
    el('a:ea', { typeface: `${PREFIX[font]}-ea` }),
    el('a:cs', { typeface: `${PREFIX[font]}-cs` }),
  ];
}

/** A run of text. */
export function runXml(content: string, look: Character): Xml {
  return el('a:r', {}, characterXml('a:rPr', look), el('a:t', {}, text(plain(content))));
}

/** Exact line height and the space above; lengths in px. */
export function spacingXml(lineHeight: number, spaceBefore: number): readonly (Xml | null)[] {
  const points = (name: string, px: number): Xml => el(name, {}, el('a:spcPts', { val: hundredths(px) }));
  return [points('a:lnSpc', lineHeight), spaceBefore > 0 ? points('a:spcBef', spaceBefore) : null];
}

/** Alignment, hanging indent and bullet of a paragraph of the given level, by the name of its element. */
export function paragraphXml(
  name: string,
  look: Pick<StyledParagraph, 'align' | 'level' | 'lineHeight' | 'spaceBefore' | 'indent' | 'bullet'>,
  ...more: readonly Xml[]
): Xml {
  const margin = look.bullet ? emu(look.indent) : 0;
  return el(
    name,
    { marL: margin, indent: -Math.round(margin / (look.level + 1)), algn: ALIGN[look.align] },
    ...spacingXml(look.lineHeight, look.spaceBefore),
    el('a:buSzPct', { val: 100000 }),
    look.bullet ? el('a:buChar', { char: '•' }) : el('a:buNone'),
    ...more,
  );
}

/** Laid-out paragraphs as they stand in a text body of ours (no links). */
export function styledParagraphs(paragraphs: readonly StyledParagraph[], lang: string): readonly Xml[] {
  return paragraphs.map((paragraph) =>
    el(
      'a:p',
      {},
      paragraphXml('a:pPr', paragraph),
      ...paragraph.runs.map((run) => runXml(run.text, look(run, lang))),
      characterXml('a:endParaRPr', { lang }),
    ),
  );
}

function look({ size, bold, italic, font, color, script }: StyledRun, lang: string): Character {
  return { lang, size, bold, italic, font, color, ...(script === undefined ? {} : { script }) };
}
