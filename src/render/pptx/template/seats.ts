import type { Scene, SceneItem } from '../../../layout/types.ts';
import type { Seat } from '../layouts.ts';
import { fillSlots, type PlaceholderType, type Slot } from '../slots.ts';
import type { TemplateLayout } from './types.ts';

/** Which of a scene's items sit in which placeholders of a template's layout; the others stand on the slide by themselves. */
export function seatItems(scene: Scene, layout: TemplateLayout): ReadonlyMap<SceneItem, Seat> {
  const free = new Set(layout.placeholders);
  const seats = new Map<SceneItem, Seat>();
  for (const [item, slot] of fillSlots(scene)) {
    const found = typesFor(item, slot).map((type) => [...free].find((place) => place.type === type));
    const place = found.find((each) => each !== undefined);
    if (place === undefined) continue;
    free.delete(place);
    seats.set(item, { slot: place, box: null, style: null });
  }
  return seats;
}

/** The placeholders that take an item, best first. Text alone goes into 'body'. */
function typesFor(item: SceneItem, { type }: Slot): readonly PlaceholderType[] {
  switch (item.kind) {
    case 'chart':
      return ['chart', 'obj'];
    case 'table':
      return ['tbl', 'obj'];
    case 'image':
      return ['pic', 'obj'];
    case 'shape':
      return [];
    case 'text':
      return TEXT_TYPES[type] ?? ['body'];
  }
}

const TEXT_TYPES: Partial<Readonly<Record<PlaceholderType, readonly PlaceholderType[]>>> = {
  title: ['title', 'ctrTitle'],
  ctrTitle: ['ctrTitle', 'title'],
  subTitle: ['subTitle', 'body'],
  obj: ['obj', 'body'],
  ftr: ['ftr'],
  sldNum: ['sldNum'],
};
