import type { Fonts } from '../../theme/fonts.ts';
import type { TextRole, Theme } from '../../theme/types.ts';

/** px of a text on one line in the largest size of its role. */
export function textWidthOf(
  text: string,
  role: TextRole,
  { theme, fonts }: { theme: Theme; fonts: Fonts },
  size?: number,
): number {
  const style = theme.text[role];
  return fonts[style.font].width(text, { size: size ?? style.sizes[0] ?? 0, bold: style.bold, italic: false });
}
