import { exactNumber } from '../../chart/values.ts';
import type { Figure } from '../../data/types.ts';
import type { JsonDecimal } from '../../deck/figure-json.ts';
import type { SceneItem, StyledParagraph } from '../../layout/types.ts';

/** A figure and what of it a shape shows: the words that are printed there, or the value of a mark. */
export interface ShownFigure {
  readonly figure: Figure;
  readonly shown: JsonDecimal;
}

/** The figures that an item shows, each as often as it does. */
export function figuresOn(item: SceneItem): readonly ShownFigure[] {
  switch (item.kind) {
    case 'text':
      return item.paragraphs.flatMap(figuresIn);
    case 'table':
      return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraph }) => figuresIn(paragraph)));
    case 'chart':
      return item.chart.series.flatMap(({ points }) =>
        points.flatMap(({ figure, exact }) =>
          figure === null ? [] : [{ figure, shown: exact === null ? null : exactNumber(exact) }],
        ),
      );
    case 'image':
    case 'shape':
      return [];
  }
}

function figuresIn({ runs }: StyledParagraph): readonly ShownFigure[] {
  return runs.flatMap(({ figure, text }) => (figure === undefined ? [] : [{ figure, shown: text }]));
}
