import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import type { Box, Scene } from '../../../layout/types.ts';
import { namesOf } from './names.ts';
import type { TemplateInUse } from './types.ts';

/** Warns of pictures of the template, a logo most often, that stand where the deck's slides have their content. */
export function checkRoom(scenes: readonly Scene[], { layouts }: TemplateInUse, reporter: Reporter): void {
  const crowded = scenes.flatMap(({ layout, items }) => {
    const chosen = layouts[layout];
    const boxes = items.filter(({ kind }) => kind !== 'shape').map(({ box }) => box);
    return chosen?.pictures.some((area) => boxes.some((box) => meet(area, box))) ? [chosen] : [];
  });
  if (crowded.length > 0) reporter.add('template/in-the-way', ['template'], { names: namesOf(crowded) });
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
