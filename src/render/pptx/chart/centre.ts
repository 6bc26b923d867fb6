import { centreLook } from '../../../chart/centre.ts';
import { INK, MUTED } from '../../../layout/palette.ts';
import type { Box, ChartItem, StyledRun, TextItem } from '../../../layout/types.ts';
import type { TextRole, Theme } from '../../../theme/types.ts';

/** The main share in the middle of a doughnut: its number, and its label where that has room. */
export function centreTexts({ at, box, chart, frame }: ChartItem, theme: Theme): readonly TextItem[] {
  if (chart.centre === null) return [];
  const { number, label } = chart.centre;
  const { plot, fontSize } = frame;
  const { width: room, size, labelTop } = centreLook(chart.centre, { w: plot.w, hole: chart.hole }, fontSize);
  const middle = box.y + plot.y + plot.h / 2;
  const area = (y: number, h: number): Box => ({ x: box.x + plot.x + (plot.w - room) / 2, y, w: room, h });
  const run = (text: string, role: TextRole, px: number, color: StyledRun['color']): StyledRun => {
    const { font, bold } = theme.text[role];
    return { text, size: px, font, bold, italic: false, color };
  };
  const lineHeight = size * 1.22;
  const numberY = middle - lineHeight / 2 - (labelTop === null ? 0 : fontSize / 2);
  return [
    centred(at, area(numberY, lineHeight), run(number, 'figure', size, INK)),
    ...(labelTop === null
      ? []
      : [centred(at, area(middle + labelTop, fontSize * 1.22), run(label, 'chart', fontSize, MUTED))]),
  ];
}

function centred(at: TextItem['at'], box: Box, run: StyledRun): TextItem {
  const flat = { align: 'center', spaceBefore: 0, level: 0, bullet: false, indent: 0 } as const;
  const paragraph = { ...flat, runs: [run], lineHeight: Math.round(box.h), lines: [run.text] };
  return { kind: 'text', purpose: 'centre', at, box, anchor: 'middle', rightInset: 0, paragraphs: [paragraph] };
}
