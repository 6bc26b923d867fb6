import { relationshipsPart } from '../package/relationships.ts';
import type { ChartPlan, DeckPlan } from '../plan.ts';
import { type Packer, zipParts } from '../zip.ts';
import { chartPart } from './chart-part.ts';
import { hasOverlay, overlayPart } from './overlay-part.ts';
import { workbookParts } from './workbook.ts';

/** All parts of all charts by part name: chart, workbook, texts over the chart, relationships. */
export function chartParts(deck: DeckPlan, pack: Packer): readonly (readonly [string, string | Uint8Array])[] {
  return deck.charts.flatMap((plan) => partsOf(plan, deck, pack));
}

function partsOf(plan: ChartPlan, deck: DeckPlan, pack: Packer): [string, string | Uint8Array][] {
  const { number } = plan;
  const overlaid = hasOverlay(plan);
  const relations = [
    { id: 'rId1', kind: 'package', target: `../embeddings/workbook${number}.xlsx` },
    { id: 'rId2', kind: 'chartUserShapes', target: `../drawings/drawing${number}.xml` },
  ];
  return [
    [`ppt/charts/chart${number}.xml`, chartPart(plan, deck)],
    [`ppt/charts/_rels/chart${number}.xml.rels`, relationshipsPart(relations.slice(0, overlaid ? 2 : 1))],
    [`ppt/embeddings/workbook${number}.xlsx`, zipParts(workbookParts(plan, deck.words, deck.lang), pack)],
    ...(overlaid ? [[`ppt/drawings/drawing${number}.xml`, overlayPart(plan, deck)] as [string, string]] : []),
  ];
}
