import type { FrameText } from './frame-text.ts';
import { type Area, crosses, meet, type Stretch, tenth } from './marks.ts';
import { anchorsOf, type Spot } from './note-anchors.ts';
import { type Disc, type NoteSpace, noteSpace } from './note-space.ts';
import type { Chart, ChartFrame, PlacedNote } from './types.ts';

/** What a note's text takes in one of the widths that it may be set in, px. */
export interface NoteSize {
  readonly w: number;
  readonly h: number;
}

/** px between a mark and the text of its note: the nearest place that is free is the best. */
const DISTANCES = [14, 26, 40, 60, 84, 112, 144, 184, 232, 288] as const;
/** px that the text keeps from all else. */
const AIR = 6;

/** A way that a leader may take, and where along its text's edge it then ends, as shares of the text's width and height. */
interface Way {
  readonly x: number;
  readonly y: number;
  readonly ends: readonly (readonly [number, number])[];
}

const SLANT = Math.SQRT1_2;
const WAYS: readonly Way[] = [
  {
    x: 0,
    y: -1,
    ends: [
      [0.5, 1],
      [0.12, 1],
      [0.88, 1],
    ],
  },
  {
    x: SLANT,
    y: -SLANT,
    ends: [
      [0, 1],
      [0, 0.5],
    ],
  },
  {
    x: -SLANT,
    y: -SLANT,
    ends: [
      [1, 1],
      [1, 0.5],
    ],
  },
  { x: 1, y: 0, ends: [[0, 0.5]] },
  { x: -1, y: 0, ends: [[1, 0.5]] },
  {
    x: SLANT,
    y: SLANT,
    ends: [
      [0, 0],
      [0, 0.5],
    ],
  },
  {
    x: -SLANT,
    y: SLANT,
    ends: [
      [1, 0],
      [1, 0.5],
    ],
  },
  {
    x: 0,
    y: 1,
    ends: [
      [0.5, 0],
      [0.12, 0],
      [0.88, 0],
    ],
  },
];

/** Finds each note the nearest place where it meets no mark, label or edge; null where there is none. `sizes` of each note, the best first. */
export function placeNotes(
  chart: Chart,
  frame: ChartFrame,
  sizes: readonly (readonly NoteSize[])[],
  text: FrameText,
): readonly (PlacedNote | null)[] {
  const space = noteSpace(chart, frame, text);
  const taken: Area[] = [];
  return (chart.notes ?? []).map((note, n) => {
    const placed = nearest(anchorsOf(note, chart, frame, space), sizes[n] ?? [], {
      ...space,
      areas: [...space.areas, ...taken],
    });
    if (placed) taken.push(areaOf(placed, 0));
    return placed;
  });
}

function nearest(anchors: readonly Spot[], sizes: readonly NoteSize[], space: NoteSpace): PlacedNote | null {
  for (const distance of DISTANCES) {
    for (const [choice, size] of sizes.entries()) {
      const { w, h } = size;
      for (const anchor of anchors) {
        for (const way of WAYS) {
          const end: Spot = [anchor[0] + way.x * distance, anchor[1] + way.y * distance];
          for (const [fx, fy] of way.ends) {
            const box = { x: Math.round(end[0] - fx * w), y: Math.round(end[1] - fy * h), w, h };
            if (isClear(box, [anchor, end], space)) return { ...box, choice, leader: strokeOf(anchor, end) };
          }
        }
      }
    }
  }
  return null;
}

type Box = Pick<PlacedNote, 'x' | 'y' | 'w' | 'h'>;

function areaOf({ x, y, w, h }: Box, air: number): Area {
  return { a0: x - air, a1: x + w + air, v0: y - air, v1: y + h + air };
}

function isClear(box: Box, [from, to]: readonly [Spot, Spot], { room, areas, lines, disc }: NoteSpace): boolean {
  const own = areaOf(box, 0);
  if (own.a0 < room.a0 || own.a1 > room.a1 || own.v0 < room.v0 || own.v1 > room.v1) return false;
  const padded = areaOf(box, AIR);
  const leader: Stretch = { series: 0, from, to };
  if (areas.some((area) => meet(area, padded) || crosses(leader, area))) return false;
  if (lines.some((line) => crosses(line, padded))) return false;
  return disc === null || (!reaches(padded, disc) && ![0.3, 0.6, 1].some((t) => isInDisc(along(from, to, t), disc)));
}

const along = (from: Spot, to: Spot, t: number): Spot => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1]),
];

function isInDisc([x, y]: Spot, disc: Disc): boolean {
  return Math.hypot(x - disc.x, y - disc.y) < disc.radius;
}

/** Whether a rectangle covers a part of a disc. */
function reaches({ a0, a1, v0, v1 }: Area, disc: Disc): boolean {
  return isInDisc([Math.min(Math.max(disc.x, a0), a1), Math.min(Math.max(disc.y, v0), v1)], disc);
}

function strokeOf(from: Spot, to: Spot): PlacedNote['leader'] {
  return { x1: tenth(from[0]), y1: tenth(from[1]), x2: tenth(to[0]), y2: tenth(to[1]) };
}
