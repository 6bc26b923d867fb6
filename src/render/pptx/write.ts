import type { DeckMeta } from '../../deck/types.ts';
import type { Scene } from '../../layout/types.ts';
import type { Theme } from '../../theme/types.ts';
import { createColorMarks } from './color.ts';
import { drawDeck } from './draw.ts';
import { finish } from './finish.ts';
import { mediaParts, type Rasterise } from './media.ts';
import { planDeck } from './plan.ts';
import type { TemplateInUse } from './template/types.ts';
import { type Compression, createPacker, createStorer, zipParts } from './zip.ts';

/** A deck laid out, and the platform's raw deflate (level 6) and CRC-32. */
export interface PptxInput extends Compression {
  readonly deck: DeckMeta;
  readonly scenes: readonly Scene[];
  readonly theme: Theme;
  /** The organisation's own template, whose masters and layouts stand in the place of ours. */
  readonly template?: TemplateInUse | null;
  readonly rasterise: Rasterise;
}

/**
 * The PowerPoint file of a deck: plan → draw (pptxgenjs) → finish (its parts mended and completed) → zip.
 * The same input gives the same bytes; nothing handed in is changed. At least one scene is needed.
 */
export async function writePptx({
  deck,
  scenes,
  theme,
  template = null,
  deflate,
  crc32,
  rasterise,
}: PptxInput): Promise<Uint8Array> {
  const plan = planDeck(deck, scenes, theme, template);
  const marks = createColorMarks();
  const drawn = await drawDeck({ plan, marks });
  const media = await mediaParts(plan.media, rasterise);
  const finished = finish(drawn, { plan, marks, pack: createStorer({ crc32 }), media });
  return zipParts(finished, createPacker({ deflate, crc32 }));
}
