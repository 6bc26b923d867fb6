import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { SLIDE_WIDTH } from '../../../layout/types.ts';
import { emuFrom } from '../read/numbers.ts';
import type { Rectangle } from '../read/types.ts';
import { child, type Node } from '../read/xml.ts';

/** `p:sldSz`: EMU, and the name that Office has for some sizes (ST_SlideSizeType). */
export interface SlideSize {
  readonly cx: number;
  readonly cy: number;
  readonly type?: string;
}

/** Of a presentation that says none (CT_SlideSize). */
const USUAL: SlideSize = { cx: 9_144_000, cy: 6_858_000, type: 'screen4x3' };
/** Height by width, from 16:9 to a sheet of A4 held upright; lower slides have no room for a title and content. */
const SHAPES = { lowest: 0.55, highest: 1.5 };
const CENTIMETRE = 360_000; // EMU

/** The size of a presentation's slides; null where it is of a shape that no slide of twindeck's would be readable in. */
export function readSlideSize(presentation: Node, reporter: Reporter): SlideSize | null {
  const { cx, cy, type } = child(presentation, 'sldSz')?.attributes ?? {};
  const size = cx === undefined ? USUAL : { cx: emuFrom(cx), cy: emuFrom(cy), ...(type === undefined ? {} : { type }) };
  const shape = size.cy / size.cx;
  if (shape >= SHAPES.lowest && shape <= SHAPES.highest) return size;
  const cm = (length: number): number => Math.round((length / CENTIMETRE) * 10) / 10;
  reporter.add('template/slide-size', [], { width: cm(size.cx), height: cm(size.cy) });
  return null;
}

/** The height of slides in px where they are 1280 px wide. */
export function heightIn({ cx, cy }: SlideSize): number {
  return Math.round((SLIDE_WIDTH * cy) / cx);
}

/** EMU on such a slide → whole px of one 1280 px wide. */
export function toSlide({ x, y, w, h }: Rectangle, { cx }: SlideSize): Rectangle {
  const px = (emu: number): number => Math.round((emu * SLIDE_WIDTH) / cx);
  return { x: px(x), y: px(y), w: px(w), h: px(h) };
}
