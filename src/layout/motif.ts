import type { SourcePath } from '../diagnostics/diagnostic.ts';
import type { LayoutContext } from './context.ts';
import { CONTOUR } from './palette.ts';
import { type SceneItem, SLIDE_HEIGHT, SLIDE_WIDTH } from './types.ts';

/** Crest lines of hills from edge to edge: a start, then groups of control, control, end. px of the slide. */
const CONTOURS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0, 650],
    [180, 560],
    [330, 640],
    [520, 600],
    [760, 548],
    [900, 420],
    [1280, 470],
  ],
  [
    [0, 690],
    [220, 610],
    [380, 668],
    [600, 628],
    [820, 588],
    [980, 486],
    [1280, 532],
  ],
  [
    [120, 720],
    [320, 660],
    [470, 696],
    [680, 660],
    [880, 624],
    [1040, 552],
    [1280, 592],
  ],
  [
    [360, 720],
    [560, 700],
    [720, 690],
    [840, 668],
    [980, 640],
    [1110, 610],
    [1280, 648],
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
        box: { x: 0, y: 0, w: SLIDE_WIDTH, h: SLIDE_HEIGHT },
        shape: { kind: 'curve', points },
        fill: null,
        line: { color: CONTOUR, width: WIDTH, dash: false },
      }));
  }
}
