import type { Slide } from '../deck/types.ts';
import type { LayoutContext } from './context.ts';
import { frameBox } from './grid.ts';
import { coverOf } from './ground.ts';
import { type SceneItem, type ShapeItem, SLIDE_WIDTH } from './types.ts';

type Curve = Extract<ShapeItem['shape'], { kind: 'curve' }>['points'];

/** How a hill rises, px of a slide 720 px high, and how many rows of tea follow its crest. */
interface Outline {
  readonly crest: Curve;
  readonly rows: number;
}

/**
 * Hills that rise to the right, the furthest first: each crest as a start, then groups of control, control, end. The nearest
 * lies under all of the line at the foot, whose letters no other edge crosses.
 */
const HILLS: readonly Outline[] = [
  {
    crest: [
      [520, 650],
      [640, 622],
      [740, 566],
      [850, 512],
      [960, 458],
      [1050, 412],
      [1150, 412],
      [1210, 412],
      [1250, 424],
      [1280, 436],
    ],
    rows: 4,
  },
  {
    crest: [
      [220, 650],
      [380, 636],
      [520, 596],
      [660, 574],
      [790, 554],
      [880, 578],
      [990, 564],
      [1100, 548],
      [1190, 498],
      [1280, 490],
    ],
    rows: 3,
  },
  {
    crest: [
      [0, 592],
      [150, 574],
      [300, 578],
      [470, 598],
      [640, 618],
      [760, 632],
      [920, 624],
      [1060, 614],
      [1170, 584],
      [1280, 586],
    ],
    rows: 1,
  },
];
const SLIDE_HEIGHT = 720;
/** px from row to row, the crest being the first. */
const ROW_STEP = 26;
const ROW_WIDTH = 2;
/** A heavy rule under the organisation's name, a fine one over event and date: px from the frame's edges. */
const RULES = [
  { fromTop: 52, width: 6 },
  { fromTop: -84, width: 1.5 },
] as const;

/** What decorates covers, as the theme wants it; nothing over a picture. */
export function motif(slide: Slide, { theme }: LayoutContext): SceneItem[] {
  const look = coverOf(slide, theme);
  const drawn = (points: Curve, fill: ShapeItem['fill'], line: ShapeItem['line']): SceneItem => ({
    kind: 'shape',
    at: slide.at,
    box: { x: 0, y: 0, w: SLIDE_WIDTH, h: theme.height },
    shape: { kind: 'curve', points },
    fill,
    line,
  });
  if (theme.background) return [];
  switch (theme.motif) {
    case 'none':
      return [];
    case 'contours':
      return look.hills.flatMap(({ fill, rows }, i) => {
        const hill = HILLS[i]!; // as many as colours
        const lines = Array.from({ length: hill.rows }, (_, row) => lowered(hill.crest, row * ROW_STEP, theme.height));
        const line = { color: rows, width: ROW_WIDTH, dash: false };
        return [drawn(closed(lines[0]!, theme.height), fill, null), ...lines.map((row) => drawn(row, null, line))];
      });
    case 'rules': {
      const { x, y, w, h } = frameBox(theme);
      return RULES.map(({ fromTop, width }) =>
        drawn(straight([x, y + (fromTop < 0 ? h : 0) + fromTop], [x + w, y + (fromTop < 0 ? h : 0) + fromTop]), null, {
          color: look.line,
          width,
          dash: false,
        }),
      );
    }
  }
}

type Point = Curve[number];

/** A crest as a row `by` px under it, at the foot of a slide `height` px high. */
function lowered(crest: Curve, by: number, height: number): Curve {
  return crest.map(([x, y]) => [x, y + by + height - SLIDE_HEIGHT]);
}

/** The ground under a crest, to the foot of the slide. */
function closed(crest: Curve, height: number): Curve {
  const [first = [0, 0], last = [0, 0]] = [crest[0], crest.at(-1)];
  const corners: readonly Point[] = [[last[0], height], [first[0], height], first];
  return [...crest, ...corners.flatMap((corner, i) => straight(corners[i - 1] ?? last, corner).slice(1))];
}

/** A straight line as a curve whose controls lie at its ends. */
function straight(from: Point, to: Point): Curve {
  return [from, from, to, to];
}
