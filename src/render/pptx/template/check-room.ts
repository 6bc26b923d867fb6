import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { heightOf } from '../../../layout/text-item.ts';
import type { Box, Scene, SceneItem } from '../../../layout/types.ts';
import { contrast, resolveColor } from '../../../theme/color.ts';
import type { TemplateLook } from '../../../theme/types.ts';
import { namesOf } from './names.ts';
import type { TemplateInUse, TemplateLayout } from './types.ts';

/** Warns of what stands on the template where the deck's slides have their content: a logo most often, or a dark band. */
export function checkRoom(scenes: readonly Scene[], { template, layouts }: TemplateInUse, reporter: Reporter): void {
  const crowded = scenes.flatMap((scene) => {
    const chosen = layouts[scene.layout];
    const boxes = scene.items.filter(({ kind }) => kind !== 'shape').map(shownBox);
    const taken = chosen ? [...chosen.pictures, ...hardBands(chosen, scene, template.look)] : [];
    return chosen && taken.some((area) => boxes.some((box) => meet(area, box))) ? [chosen] : [];
  });
  if (crowded.length > 0) reporter.add('template/in-the-way', ['template'], { names: namesOf(crowded) });
}

/** A text that stands on the foot of its box leaves the rest of it free. */
function shownBox(item: SceneItem): Box {
  if (item.kind !== 'text' || item.anchor !== 'bottom') return item.box;
  const h = Math.min(item.box.h, heightOf(item));
  return { ...item.box, y: item.box.y + item.box.h - h, h };
}

const TEXT_CONTRAST = 4.5; // WCAG 2 AA

/** The bands that the slide's texts are hard to read on; one that is the ground of the whole slide has been seen to. */
function hardBands({ bands, ground }: TemplateLayout, { dark }: Scene, look: TemplateLook): readonly Box[] {
  const ink = look.colors[dark ? 'lt1' : 'dk1'];
  const isGround = (color: string) => color === resolveColor(look, ground.color);
  return bands.flatMap(({ box, hex, opaque }) =>
    !opaque || isGround(hex) || contrast(ink, hex) >= TEXT_CONTRAST ? [] : [box],
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
