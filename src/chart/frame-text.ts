import type { Fonts } from '../theme/fonts.ts';
import type { Theme } from '../theme/types.ts';

/** The text of a chart at one size. All px. */
export interface FrameText {
  readonly size: number;
  readonly lineHeight: number;
  /** Between a text and what it names. */
  readonly gap: number;
  width(text: string): number;
}

/** The chart text of a theme at `size` px. */
export function frameText(size: number, theme: Theme, fonts: Fonts): FrameText {
  const { font, bold, leading } = theme.text.chart;
  const style = { size, bold, italic: false };
  return {
    size,
    lineHeight: fonts[font].lineHeight(size, leading),
    gap: Math.ceil(size * 0.4),
    width: (text) => fonts[font].width(text, style),
  };
}

/** The width of the widest of `texts`, 0 for none. */
export function widest(texts: readonly string[], text: FrameText): number {
  return texts.reduce((most, one) => Math.max(most, text.width(one)), 0);
}

/** The lines that a label is written in. */
export function labelLines(label: string): readonly string[] {
  return label.split('\n');
}

/** What a label takes, px. */
export function labelSize(label: string, text: FrameText): { readonly w: number; readonly h: number } {
  const lines = labelLines(label);
  return { w: widest(lines, text), h: lines.length * text.lineHeight };
}

/** Breaks a name at its spaces (not at no-break spaces) into lines of at most `width` px; a wider word keeps a line to itself. */
export function wrapName(name: string, width: number, text: FrameText): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/[ \t\r\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && text.width(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
