import type { StyledParagraph, StyledRun } from '../../layout/types.ts';
import type { ColorRef, FontRole } from '../../theme/types.ts';
import { joinAlike } from './alike-runs.ts';
import { colorKey, fill } from './color.ts';
import type { LevelStyle } from './placeholder-style.ts';
import { emu, hundredths } from './units.ts';
import { el, join, text, type Xml } from './xml.ts';

/** A hyperlink: its relationship and, within the deck, the action; `ownColor` keeps the colour of the run. */
export interface Link {
  readonly id: string;
  readonly action?: string;
  readonly ownColor: boolean;
}

/** Character formatting; what is left out is inherited. `size` in px. */
export interface Character {
  readonly lang?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'sub' | 'super';
  readonly color?: ColorRef;
  readonly font?: FontRole;
  readonly link?: Link;
  /** Without the capitals and the letter spacing that may be inherited. */
  readonly plain?: true;
}

/** What a text takes over from where it stands, and what its runs need to know besides themselves. */
export interface TextWriting {
  readonly lang: string;
  /** The style of a level that is inherited: what equals it isn't written again. Null = nothing is. */
  inherited(level: number): LevelStyle | null;
  link(run: StyledRun): Link | undefined;
  /** The runs are fields that show the number of their slide. */
  readonly slideNumber: boolean;
}

const PREFIX = { heading: '+mj', body: '+mn' } as const;
const BASELINE = { super: 30000, sub: -40000 } as const;
/** ST_TextAnchoringType. */
export const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

/** CT_TextCharacterProperties under the given name: a:rPr, a:defRPr or a:endParaRPr. */
export function characterXml(name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr', look: Character): Xml {
  const { lang, size, bold, italic, script, color, font, link, plain } = look;
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
      cap: plain && 'none',
      spc: plain && 0,
      baseline: script === undefined ? undefined : BASELINE[script],
    },
    color === undefined ? null : fill(color),
    ...(font === undefined ? [] : typefaces(font)),
    link === undefined ? null : linkXml(link),
  );
}

/** The theme's fonts for all three scripts. */
function typefaces(font: FontRole): readonly Xml[] {
  return [
    el('a:latin', { typeface: `${PREFIX[font]}-lt` }),
    el('a:ea', { typeface: `${PREFIX[font]}-ea` }),
    el('a:cs', { typeface: `${PREFIX[font]}-cs` }),
  ];
}

/** Links are drawn in the theme's colour for them, unless an extension says otherwise (MS-ODRAWXML, ahyp:hlinkClr). */
function linkXml({ id, action, ownColor }: Link): Xml {
  const color = el('ahyp:hlinkClr', {
    'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
    val: 'tx',
  });
  const extension = el('a:extLst', {}, el('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, color));
  return el('a:hlinkClick', { 'r:id': id, action }, ownColor ? extension : null);
}

/** A run of text. */
export function runXml(content: string, look: Character): Xml {
  return el('a:r', {}, characterXml('a:rPr', look), el('a:t', {}, text(plain(content))));
}

/** A field that shows the number of the slide it stands on; `shown` is what programs show that don't count. */
export function slideNumberXml(shown: string, look: Character): Xml {
  return el(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    characterXml('a:rPr', look),
    el('a:t', {}, text(shown)),
  );
}

/** One line in Unicode NFC: a line feed within a run would become another paragraph. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/[\r\n\t\v]+/g, ' ');
}

/** `a:lvlNpPr` of a list style: everything that paragraphs and runs of the level inherit. */
export function levelXml(style: LevelStyle): Xml {
  const { level, size, bold, color, font } = style;
  const character = characterXml('a:defRPr', { size, bold, italic: false, color, font });
  return el(`a:lvl${level + 1}pPr`, margins(style), ...spacingAndBullet(style), character);
}

/** Laid-out paragraphs, without what they inherit. */
export function paragraphsXml(paragraphs: readonly StyledParagraph[], writing: TextWriting): readonly Xml[] {
  return paragraphs.map((paragraph) => {
    const inherited = writing.inherited(paragraph.level);
    const size = paragraph.runs.at(-1)?.size;
    return el(
      'a:p',
      {},
      paragraphXml(paragraph, inherited),
      ...joinAlike(paragraph.runs).map((run) => styledRun(run, inherited, writing)),
      characterXml('a:endParaRPr', { lang: writing.lang, ...(size === undefined ? {} : { size }) }),
    );
  });
}

type ParagraphLook = Pick<LevelStyle, 'align' | 'level' | 'lineHeight' | 'spaceBefore' | 'indent' | 'bullet'>;

function paragraphXml(paragraph: StyledParagraph, inherited: LevelStyle | null): Xml | null {
  const own = margins(paragraph);
  const theirs = inherited === null ? {} : margins(inherited);
  const pieces = spacingAndBullet(paragraph, inherited === null);
  const known = inherited === null ? [] : spacingAndBullet(inherited);
  const properties = el(
    'a:pPr',
    {
      lvl: paragraph.level === 0 ? undefined : paragraph.level,
      ...Object.fromEntries(Object.entries(own).filter(([name, value]) => theirs[name] !== value)),
    },
    ...pieces.filter((piece, index) => piece !== known[index]),
  );
  return properties === '<a:pPr/>' ? null : properties;
}

/** `indent` is where the text begins; the bullet hangs in the last of the level's equal steps. */
function margins({ align, level, indent, bullet }: ParagraphLook): Readonly<Record<string, string | number>> {
  const marL = bullet ? emu(indent) : 0;
  return { marL, indent: bullet ? -Math.round(marL / (level + 1)) : 0, algn: ALIGN[align] };
}

/** Exact line height, spaces and bullet, each in one piece and in the order of CT_TextParagraphProperties. */
function spacingAndBullet({ lineHeight, spaceBefore, bullet }: ParagraphLook, whole = false): readonly Xml[] {
  const points = (name: string, px: number): Xml => el(name, {}, el('a:spcPts', { val: hundredths(px) }));
  return [
    lineHeight === null ? join([]) : points('a:lnSpc', lineHeight),
    points('a:spcBef', spaceBefore),
    ...(whole ? [points('a:spcAft', 0)] : []),
    bullet ? dot() : el('a:buNone'),
  ];
}

// a:buFontTx would do, but LibreOffice takes it for its own font of symbols.
function dot(): Xml {
  return join([
    el('a:buSzPct', { val: 100000 }),
    el('a:buFont', { typeface: '+mn-lt' }),
    el('a:buChar', { char: '•' }),
  ]);
}

function styledRun(run: StyledRun, inherited: LevelStyle | null, writing: TextWriting): Xml {
  const link = writing.link(run);
  const { size, italic, script } = run;
  const character: Character = {
    lang: writing.lang,
    size,
    ...(run.bold === inherited?.bold ? {} : { bold: run.bold }),
    ...(italic || inherited === null ? { italic } : {}),
    ...(inherited === null ? { plain: true } : {}),
    ...(script === undefined ? {} : { script }),
    ...(saysColor(run.color, link, inherited) ? { color: run.color } : {}),
    ...(run.font === inherited?.font ? {} : { font: run.font }),
    ...(link === undefined ? {} : { link }),
  };
  return writing.slideNumber ? slideNumberXml(run.text, character) : runXml(run.text, character);
}

function saysColor(color: ColorRef, link: Link | undefined, inherited: LevelStyle | null): boolean {
  if (link !== undefined) return link.ownColor;
  return inherited === null || colorKey(color) !== colorKey(inherited.color);
}
