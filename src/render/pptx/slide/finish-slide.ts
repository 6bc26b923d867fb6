import type { ColorMarks } from '../color.ts';
import type { DeckPlan, SlidePlan } from '../plan.ts';
import type { DrawnSlide } from './drawn.ts';
import { addSources, mendBackground, mendColorMap, mendColors, mendName } from './look.ts';
import { mendShapes } from './shapes.ts';
import { addMotion } from './timing.ts';
import { readTree, writeTree } from './tree.ts';

type Mend = (drawn: DrawnSlide) => void;

const MENDS: readonly Mend[] = [mendName, addSources, mendBackground, mendShapes, mendColors, mendColorMap, addMotion];

/** The slide part as it should be: read once, mended in place, written once. */
export function finishSlide(xml: string, slide: SlidePlan, deck: DeckPlan, marks: ColorMarks): string {
  const drawn = { tree: readTree(xml), slide, deck, marks };
  for (const mend of MENDS) mend(drawn);
  return writeTree(drawn.tree);
}
