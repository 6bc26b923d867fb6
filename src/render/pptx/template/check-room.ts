import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { heightOf } from '../../../layout/text-item.ts';
import type { Box, Scene, SceneItem } from '../../../layout/types.ts';
import { contrast, resolveColor, TEXT_CONTRAST } from '../../../theme/color.ts';
import type { TemplateLook } from '../../../theme/types.ts';
import { namesOf } from './names.ts';
import type { TemplateInUse, TemplateLayout } from './types.ts';

/** Warns of what stands on the template where the deck's slides have their content: a logo most often, or a dark band. */
export function checkRoom(scenes: readonly Scene[], { template, layouts }: TemplateInUse, reporter: Reporter): void {
  const crowded = scenes.flatMap((scene) => {
    const chosen = layouts[scene.layout];
    if (!chosen) return [];
    const shown = scene.items.filter(({ kind }) => kind !== 'shape');
    const inTheWay = (item: SceneItem) =>
      [...chosen.pictures, ...hardBands(chosen, inkOf(item, scene, template.look), template.look)].some((area) =>
        meet(area, shownBox(item)),
      );
    return shown.some(inTheWay) ? [chosen] : [];
  });
  if (crowded.length > 0) reporter.add('template/in-the-way', ['template'], { names: namesOf(crowded) });
}

/** A text that stands on the foot of its box leaves the rest of it free. */
function shownBox(item: SceneItem): Box {
  if (item.kind !== 'text' || item.anchor !== 'bottom') return item.box;
  const h = Math.min(item.box.h, heightOf(item));
  return { ...item.box, y: item.box.y + item.box.h - h, h };
}

/** A text's own colour, else that of text on the slide. */
function inkOf(item: SceneItem, { dark }: Scene, look: TemplateLook): string {
  const own = item.kind === 'text' ? item.paragraphs[0]?.runs[0]?.color : undefined;
  return resolveColor(look, own ?? { slot: dark ? 'lt1' : 'dk1' });
}

/** The bands that text in `ink` is hard to read on; one that is the ground of the whole slide has been seen to. */
function hardBands({ bands, ground }: TemplateLayout, ink: string, look: TemplateLook): readonly Box[] {
  const isGround = (color: string) => color === resolveColor(look, ground.color);
  return bands.flatMap(({ box, hex, opaque }) =>
    !opaque || isGround(hex) || contrast(ink, hex) >= TEXT_CONTRAST ? [] : [box],
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
