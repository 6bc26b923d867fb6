import type { ColorMarks } from '../color.ts';
import type { DeckPlan, SlidePlan } from '../plan.ts';
import type { Tree } from './tree.ts';

/** One slide that pptxgenjs wrote, with what was planned for it. */
export interface DrawnSlide {
  readonly tree: Tree;
  readonly slide: SlidePlan;
  readonly deck: DeckPlan;
  readonly marks: ColorMarks;
}
