import type { Slide } from '../deck/types.ts';
import type { LayoutContext } from './context.ts';
import { frameBox } from './grid.ts';
import { coverOf } from './ground.ts';
import { type SceneItem, type ShapeItem, SLIDE_WIDTH } from './types.ts';

type Curve = Extract<ShapeItem['shape'], { kind: 'curve' }>['points'];

/** Crest lines of hills that rise to the right, clear of the text at the left: a start, then groups of control, control, end. px of the slide. */
const CONTOURS: readonly Curve[] = [
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
const CONTOUR_WIDTH = 2.5;
/** A heavy rule under the organisation's name, a fine one over event and date: px from the frame's edges. */
const RULES = [
  { fromTop: 52, width: 6 },
  { fromTop: -84, width: 1.5 },
] as const;

/** The quiet lines on covers, as the theme wants them; none over a picture. */
export function motif(slide: Slide, { theme }: LayoutContext): SceneItem[] {
  const { line: color } = coverOf(slide, theme);
  const drawn = (points: Curve, width: number): SceneItem => ({
    kind: 'shape',
    at: slide.at,
    box: { x: 0, y: 0, w: SLIDE_WIDTH, h: theme.height },
    shape: { kind: 'curve', points },
    fill: null,
    line: { color, width, dash: false },
  });
  if (theme.background) return [];
  switch (theme.motif) {
    case 'none':
      return [];
    case 'contours':
      return CONTOURS.map((points) => drawn(points, CONTOUR_WIDTH));
    case 'rules': {
      const { x, y, w, h } = frameBox(theme);
      return RULES.map(({ fromTop, width }) => drawn(straight(x, x + w, y + (fromTop < 0 ? h : 0) + fromTop), width));
    }
  }
}

/** A straight line as a curve whose controls lie at its ends. */
function straight(from: number, to: number, y: number): Curve {
  return [
    [from, y],
    [from, y],
    [to, y],
    [to, y],
  ];
}
