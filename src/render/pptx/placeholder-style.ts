import { INK, MUTED, PRIMARY } from '../../layout/palette.ts';
import type { StyledParagraph, StyledRun, TextItem } from '../../layout/types.ts';
import { coverLook } from '../../theme/surfaces.ts';
import type { TextStyle, Theme } from '../../theme/types.ts';
import { mostCommon } from './most-common.ts';
import type { Slot } from './slots.ts';

/** How text of one level looks before anybody formats it; lengths in px. */
export interface LevelStyle
  extends Pick<StyledParagraph, 'align' | 'level' | 'spaceBefore' | 'indent' | 'bullet'>,
    Pick<StyledRun, 'size' | 'font' | 'bold' | 'color'> {
  /** null = single. */
  readonly lineHeight: number | null;
}

/** How the text of a placeholder looks, level by level. */
export interface PlaceholderStyle {
  readonly anchor: TextItem['anchor'];
  readonly levels: readonly LevelStyle[];
}

/** Text in no placeholder: what the master's otherStyle and the presentation's default say at the first level. */
export const PLAIN: LevelStyle = {
  size: 24,
  font: 'body',
  bold: false,
  color: INK,
  align: 'left',
  level: 0,
  lineHeight: null,
  spaceBefore: 0,
  indent: 0,
  bullet: false,
};

/** CT_TextListStyle has nine. */
const BODY_LEVELS = 9;
const INDENT = 0.9; // em: the hanging indent that the layout gives to lists

/** The style that most texts in a placeholder have; where there are none, the theme's. */
export function styleOf(slot: Slot, items: readonly TextItem[], theme: Theme, dark: boolean): PlaceholderStyle {
  const role = theme.text[slot.role];
  const levels: LevelStyle[] = [];
  for (let level = 0; level < (isList(slot) ? BODY_LEVELS : 1); level += 1) {
    const seen = items.flatMap((item) => levelOf(item, level, role, isList(slot)));
    const above = levels.at(-1);
    levels.push(
      mostCommon(seen, JSON.stringify) ??
        (above === undefined ? firstLevel(slot, theme, dark) : nextLevel(above, role)),
    );
  }
  const anchor = mostCommon(
    items.map((item) => item.anchor),
    (each) => each,
  );
  return { anchor: anchor ?? (slot.region === 'hero' ? 'bottom' : 'top'), levels };
}

/**
 * The last paragraph of a level speaks for it: the first on a slide has no space above, and where it is the only one, the
 * level has that of lists. Bold is the theme's word: a text may be emphasised as a whole.
 */
function levelOf({ paragraphs }: TextItem, level: number, { bold }: TextStyle, list: boolean): LevelStyle[] {
  const paragraph = paragraphs.filter((each) => each.level === level).at(-1);
  const run = paragraph?.runs[0];
  if (paragraph === undefined || run === undefined) return [];
  const { align, lineHeight, indent, bullet, runs } = paragraph;
  const size = Math.max(...runs.map((each) => each.size));
  const spaceBefore = list && paragraph === paragraphs[0] ? Math.round(size / 2) : paragraph.spaceBefore;
  return [{ size, font: run.font, bold, color: run.color, align, level, lineHeight, spaceBefore, indent, bullet }];
}

function firstLevel(slot: Slot, theme: Theme, dark: boolean): LevelStyle {
  const role = theme.text[slot.role];
  const size = role.sizes[0] ?? PLAIN.size;
  const bullet = isList(slot);
  const inMargin = slot.role === 'footer';
  return {
    size,
    font: role.font,
    bold: role.bold,
    color: dark ? coverLook(theme, PRIMARY).text : inMargin ? MUTED : INK,
    align: inMargin ? 'right' : 'left',
    level: 0,
    lineHeight: Math.round(size * theme.fonts[role.font].height * role.leading),
    spaceBefore: bullet ? Math.round(size / 2) : 0,
    indent: bullet ? Math.round(size * INDENT) : 0,
    bullet,
  };
}

const isList = ({ type }: Slot): boolean => type === 'obj';

/** As the layout sets lists: bullets, the second level a step of the ladder smaller, half the room above, one more hanging indent. */
function nextLevel(above: LevelStyle, { sizes }: TextStyle): LevelStyle {
  const level = above.level + 1;
  const second = level === 1;
  const size = (second ? sizes.find((each) => each < above.size) : undefined) ?? above.size;
  return {
    ...above,
    level,
    size,
    lineHeight: above.lineHeight === null ? null : Math.round((above.lineHeight * size) / above.size),
    spaceBefore: second ? Math.round(above.spaceBefore / 2) : above.spaceBefore,
    bullet: true,
    indent: above.bullet ? Math.round((above.indent * (level + 1)) / level) : Math.round(size * INDENT) * (level + 1),
  };
}
