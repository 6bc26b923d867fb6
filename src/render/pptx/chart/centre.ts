import { INK, MUTED } from '../../../layout/palette.ts';
import type { Box, ChartItem, StyledRun, TextItem } from '../../../layout/types.ts';
import type { TextRole, Theme } from '../../../theme/types.ts';

/** The number's height, and the width that number and label may take, as shares of the circle. */
const NUMBER_SHARE = 0.2;
const WIDTH_SHARE = 0.5;
/** Width of a digit in em, in the fonts that themes use (Calibri 0.507, Arial 0.556). */
const DIGIT = 0.55;

/** The main share in the middle of a doughnut: its number, and its label where that has room. */
export function centreTexts({ at, box, chart, frame }: ChartItem, theme: Theme): readonly TextItem[] {
  if (chart.centre === null) return [];
  const { number, label } = chart.centre;
  const { plot, fontSize } = frame;
  const room = plot.w * WIDTH_SHARE;
  const large = plot.w * NUMBER_SHARE;
  const size = Math.min(large, room / (number.length * DIGIT));
  const labelled = label !== '' && label.length * fontSize * DIGIT <= room;
  const middle = box.y + plot.y + plot.h / 2;
  const area = (y: number, h: number): Box => ({ x: box.x + plot.x + (plot.w - room) / 2, y, w: room, h });
  const run = (text: string, role: TextRole, px: number, color: StyledRun['color']): StyledRun => {
    const { font, bold } = theme.text[role];
    return { text, size: px, font, bold, italic: false, color };
  };
  const lineHeight = size * 1.22;
  const numberY = middle - lineHeight / 2 - (labelled ? fontSize / 2 : 0);
  return [
    centred(at, area(numberY, lineHeight), run(number, 'figure', size, INK)),
    ...(labelled
      ? [centred(at, area(middle + large * 0.4, fontSize * 1.22), run(label, 'chart', fontSize, MUTED))]
      : []),
  ];
}

function centred(at: TextItem['at'], box: Box, run: StyledRun): TextItem {
  const flat = { align: 'center', spaceBefore: 0, level: 0, bullet: false, indent: 0 } as const;
  const paragraph = { ...flat, runs: [run], lineHeight: Math.round(box.h), lines: [run.text] };
  return { kind: 'text', purpose: 'centre', at, box, anchor: 'middle', rightInset: 0, paragraphs: [paragraph] };
}
