import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { LayoutContext } from './context.ts';
import { CONTOUR } from './palette.ts';
import { type SceneItem, SLIDE_WIDTH } from './types.ts';

/** Crest lines of hills that rise to the right, clear of the text at the left: a start, then groups of control, control, end. px of the slide. */
const CONTOURS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [250, 720],
    [420, 690],
    [520, 640],
    [640, 606],
    [800, 562],
    [930, 420],
    [1280, 462],
  ],
  [
    [400, 720],
    [540, 700],
    [620, 660],
    [740, 634],
    [880, 600],
    [1000, 484],
    [1280, 522],
  ],
  [
    [560, 720],
    [680, 706],
    [740, 684],
    [840, 664],
    [960, 638],
    [1060, 546],
    [1280, 580],
  ],
  [
    [730, 720],
    [820, 712],
    [880, 700],
    [950, 688],
    [1040, 670],
    [1130, 606],
    [1280, 636],
  ],
];
const WIDTH = 2.5;

/** The quiet lines on full-bleed slides, as the theme wants them. */
export function motif(at: SourcePath, { theme }: LayoutContext): SceneItem[] {
  switch (theme.motif) {
    case 'none':
      return [];
    case 'contours':
      return CONTOURS.map((points) => ({
        kind: 'shape',
        at,
        box: { x: 0, y: 0, w: SLIDE_WIDTH, h: theme.height },
        shape: { kind: 'curve', points },
        fill: null,
        line: { color: CONTOUR, width: WIDTH, dash: false },
      }));
  }
}
