import { spokeWay } from '../../../chart/radar-marks.ts';
import type { ChartData } from '../page-data.ts';
import type { Pen } from './pen.ts';

/** The rings of a radar with their ticks left of the first spoke, and the names around it. */
export function drawRadar({ axis, plot, categories, spokes, colors, font }: ChartData, pen: Pen): void {
  if (axis === null) return;
  const radius = plot.w / 2;
  const [x, y] = [plot.x + radius, plot.y + radius];
  const at = (value: number): number => ((value - axis.min) / (axis.max - axis.min)) * radius;
  const corner = (index: number, length: number): readonly [number, number] => {
    const [right, up] = spokeWay(index, categories.length);
    return [x + right * length, y - up * length];
  };
  for (const { value } of axis.ticks) {
    for (const index of categories.keys())
      pen.line(...corner(index, at(value)), ...corner(index + 1, at(value)), colors.hairline, 1);
  }
  for (const { value, label } of axis.visible ? axis.ticks : [])
    pen.text(label, x - Math.round(font.size / 3), y - at(value), colors.muted, { h: 'right', v: 'middle' });
  for (const name of spokes) pen.text(name.text, name.x, name.y, colors.ink, { h: 'center', v: 'middle' });
}
