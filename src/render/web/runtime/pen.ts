import type { ChartFont } from '../page-data.ts';

/** Which point of a text stands at the given place. */
export interface Align {
  readonly h: CanvasTextAlign;
  readonly v: 'top' | 'middle' | 'bottom';
}

/** Draws text and lines in the chart's font. */
export interface Pen {
  text(text: string, x: number, y: number, color: string, align: Align): void;
  lines(texts: readonly string[], x: number, y: number, color: string, align: Align): void;
  line(x1: number, y1: number, x2: number, y2: number, color: string, width: number, dashes?: readonly number[]): void;
  square(x: number, y: number, size: number, color: string): void;
  dot(x: number, y: number, radius: number, color: string): void;
}

/** px of a target's line and of the gaps in it, as Office's `dash`: four and three times its width. */
export const DASHES: readonly number[] = [8, 6];

const BLOCK_SHARE_ABOVE: Readonly<Record<Align['v'], number>> = { top: 0, middle: 0.5, bottom: 1 };

/** A pen on a canvas; each stroke leaves the canvas's state as it was. */
export function createPen(canvas: CanvasRenderingContext2D, font: ChartFont): Pen {
  const drawn = (draw: () => void): void => {
    canvas.save();
    canvas.font = `${font.weight} ${font.size}px ${font.family}`;
    draw();
    canvas.restore();
  };
  const lines: Pen['lines'] = (texts, x, y, color, { h, v }) =>
    drawn(() => {
      canvas.fillStyle = color;
      canvas.textAlign = h;
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText('');
      // As the layout measures it, and a browser sets a line: the font's own height in the middle of the line's.
      const lineHeight = Math.round((ascent + descent) * font.leading);
      const first = y - texts.length * lineHeight * BLOCK_SHARE_ABOVE[v] + (lineHeight + ascent - descent) / 2;
      for (const [index, text] of texts.entries()) canvas.fillText(text, x, first + index * lineHeight);
    });
  return {
    lines,
    text: (text, x, y, color, align) => lines([text], x, y, color, align),
    line: (x1, y1, x2, y2, color, width, dashes = []) =>
      drawn(() => {
        canvas.strokeStyle = color;
        canvas.lineWidth = width;
        canvas.setLineDash([...dashes]);
        canvas.beginPath();
        canvas.moveTo(x1, y1);
        canvas.lineTo(x2, y2);
        canvas.stroke();
      }),
    square: (x, y, size, color) =>
      drawn(() => {
        canvas.fillStyle = color;
        canvas.fillRect(x, y, size, size);
      }),
    dot: (x, y, radius, color) =>
      drawn(() => {
        canvas.fillStyle = color;
        canvas.beginPath();
        canvas.arc(x, y, radius, 0, 2 * Math.PI);
        canvas.fill();
      }),
  };
}
