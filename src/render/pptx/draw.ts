import type { SceneItem } from '../../layout/types.ts';
import { colorKey } from './color.ts';
import { drawTable } from './draw-table.ts';
import { drawText, isDrawn, type Pen, place } from './draw-text.ts';
import type { Parts } from './parts.ts';
import { type DrawnSlide, newPresentation } from './pptxgen.ts';

/** The least that pptxgenjs takes for a picture. */
const STAND_IN = 'data:image/png;base64,';

/** Draws every slide with pptxgenjs and yields the parts as it wrote them, before anything is mended. */
export async function drawDeck(pen: Pen): Promise<Parts> {
  const deck = await newPresentation();
  deck.layout = 'LAYOUT_WIDE'; // 13⅓ × 7½ inches
  for (const { scene, layout, shapes } of pen.plan.slides) {
    const slide = deck.addSlide();
    slide.hidden = scene.hidden;
    if (colorKey(scene.background) !== colorKey(layout.background)) {
      slide.background = { color: pen.marks.of(scene.background) };
    }
    for (const { item } of shapes) if (isDrawn(item, pen.plan)) drawItem(slide, item, pen);
  }
  const parts: unknown = await deck.write({ outputType: 'nodebuffer' });
  if (!(parts instanceof Map)) throw new TypeError('pptxgenjs must be built with jszip aliased to parts-zip.ts');
  return parts;
}

function drawItem(slide: DrawnSlide, item: SceneItem, pen: Pen): void {
  switch (item.kind) {
    case 'text':
      return drawText(slide, item, pen);
    case 'table':
      return drawTable(slide, item, pen);
    case 'shape':
      return; // written straight
    case 'image':
      // Only its place and its relationship are kept; picture and part are ours.
      slide.addImage({ ...place(item.box), data: STAND_IN });
      return;
    case 'chart':
      // Only the frame and its relationship are kept; chart part and workbook are ours.
      slide.addChart('bar', [{ name: '', labels: ['-'], values: [0] }], {
        ...place(item.box),
        altText: item.chart.altText,
      });
      return;
    default:
      item satisfies never; // a function without a value isn't checked to be exhaustive otherwise
  }
}
