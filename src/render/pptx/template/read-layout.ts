import type { TemplateLook } from '../../../theme/types.ts';
import { type Part, type Parts, related } from '../read/parts.ts';
import { inheritedBoxes } from '../read/placeholders.ts';
import { readShapes, type Shape } from '../read/shapes.ts';
import { child, descend, isOn } from '../read/xml.ts';
import { isPlaceholderType } from '../slots.ts';
import { bandOf } from './bands.ts';
import { readBackdrop } from './read-backdrop.ts';
import { fillsSlide, readGround } from './read-ground.ts';
import { type SlideSize, toSlide } from './slide-size.ts';
import { takePart } from './take-part.ts';
import type { TemplateLayout, TemplatePlaceholder } from './types.ts';

/** What is the same for all masters: the look of the deck, and the size of its slides. */
export interface Common {
  readonly deck: TemplateLook;
  readonly size: SlideSize;
}

/** A layout with what can't be said of it: `lost` was left out of the file, `unshown` are pictures that browsers can't show. */
export interface ReadLayout {
  readonly layout: TemplateLayout;
  readonly lost: boolean;
  readonly unshown: boolean;
}

/** A layout as it is taken over, and what slides on it look like without saying so. */
export function readLayout(
  part: Part,
  master: Part,
  looks: Common & { readonly look: TemplateLook },
  parts: Parts,
): ReadLayout {
  const { root } = part;
  const taken = takePart(part, parts);
  const override = related(part, 'themeOverride', parts);
  const own = readShapes(descend(root, 'cSld', 'spTree'), inheritedBoxes(part, parts));
  const behind = root.attributes['showMasterSp'] === undefined || isOn(root.attributes['showMasterSp']);
  const under = behind ? readShapes(descend(master.root, 'cSld', 'spTree'), () => null) : [];
  const shapes = [...under, ...own];
  const stand = { layout: root, master: master.root, shapes, ...looks };
  const drawings = [
    { part: master, shapes: under },
    { part, shapes: own },
  ];
  const backdrop = readBackdrop(drawings, stand, parts);
  const mapped = descend(root, 'clrMapOvr', 'overrideClrMapping') !== undefined;
  const layout: TemplateLayout = {
    name: (child(root, 'cSld')?.attributes['name'] ?? '').normalize('NFC'),
    type: root.attributes['type'] ?? 'cust',
    placeholders: placeholdersOf(own),
    ground: readGround(stand),
    pictures: picturesOn(shapes, looks.size),
    bands: shapes.map((shape) => bandOf(shape, stand)).filter((band) => band !== null),
    backdrop: backdrop.filter((item) => item !== null),
    colorMap: mapped ? (child(master.root, 'clrMap')?.attributes ?? null) : null,
    part: taken.part,
    themeOverride: override && takePart(override, parts).part,
  };
  return { layout, lost: taken.lost, unshown: backdrop.includes(null) };
}

/** Those that fill the slide are its ground. */
function picturesOn(shapes: readonly Shape[], size: SlideSize): TemplateLayout['pictures'] {
  return shapes.flatMap(({ node, box }) =>
    node.name === 'pic' && box && !fillsSlide(box, size) ? [toSlide(box, size)] : [],
  );
}

function placeholdersOf(shapes: readonly Shape[]): readonly TemplatePlaceholder[] {
  return [...shapes]
    .sort((a, b) => (a.box?.x ?? 0) - (b.box?.x ?? 0))
    .flatMap(({ placeholder }) => {
      if (placeholder === null || !isPlaceholderType(placeholder.type)) return [];
      return [{ type: placeholder.type, idx: Number(placeholder.idx) }];
    });
}
