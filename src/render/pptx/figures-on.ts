import type { Figure } from '../../data/types.ts';
import type { SceneItem, StyledParagraph } from '../../layout/types.ts';

/** The figures that an item prints, each as often as it is printed. */
export function figuresOn(item: SceneItem): readonly Figure[] {
  switch (item.kind) {
    case 'text':
      return item.paragraphs.flatMap(figuresIn);
    case 'table':
      return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraph }) => figuresIn(paragraph)));
    case 'chart':
      return item.chart.series.flatMap(({ points }) => points.flatMap(({ figure }) => figure ?? []));
    case 'image':
    case 'shape':
      return [];
  }
}

function figuresIn({ runs }: StyledParagraph): readonly Figure[] {
  return runs.flatMap(({ figure }) => figure ?? []);
}
