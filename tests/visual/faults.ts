import type { ChartPoint, ChartSeries } from '../../src/chart/types.ts';
import type { ChartItem, Scene, SceneItem, TextItem, TextPurpose } from '../../src/layout/types.ts';

/** A slide with one thing wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** What it happened to: a text's purpose, a category of a chart … */
  readonly what: string;
  readonly scene: Scene;
}

export type FaultKind = 'shifted' | 'lost label' | 'wrong colour' | 'moved' | 'lost text';

type Variant = readonly [kind: FaultKind, what: string, item: SceneItem];

// What is this small covers too few pixels to be seen under a blur.
const SMALL_PRINT: readonly TextPurpose[] = ['source', 'footer', 'slideNumber', 'credit'];
const WRONG_COLOR = { slot: 'accent6' } as const;

/** Everything that can go wrong on a slide, one thing at a time. */
export function faultsIn(scene: Scene): readonly Fault[] {
  return scene.items.flatMap((item) =>
    variantsOf(item).map(([kind, what, wrong]) => ({
      kind,
      what,
      scene: { ...scene, items: scene.items.map((each) => (each === item ? wrong : each)) },
    })),
  );
}

function variantsOf(item: SceneItem): readonly Variant[] {
  switch (item.kind) {
    case 'chart':
      return [['shifted', 'chart', moved(item, shiftOf(item), 0)], ...labelVariants(item), ...colorVariants(item)];
    case 'text':
      if (SMALL_PRINT.includes(item.purpose)) return [];
      return [
        ['moved', item.purpose, moved(item, 0, 12)],
        ['lost text', item.purpose, withoutText(item)],
      ];
    case 'table':
    case 'image':
      return [['moved', item.kind, moved(item, 0, 12)]];
    case 'shape':
      return [];
  }
}

/** Thin lines must move further than bars to be seen under a blur. */
function shiftOf({ chart }: ChartItem): number {
  return chart.series.every(({ mark }) => mark === 'line') ? 24 : 12;
}

function moved<T extends SceneItem>(item: T, x: number, y: number): T {
  return { ...item, box: { ...item.box, x: item.box.x + x, y: item.box.y + y } };
}

function withoutText(item: TextItem): TextItem {
  const blank = (text: string) => text.replace(/\S/gu, '\u00a0');
  const paragraphs = item.paragraphs.map((paragraph) => ({
    ...paragraph,
    bullet: false,
    runs: paragraph.runs.map((run) => ({ ...run, text: blank(run.text) })),
  }));
  return { ...item, paragraphs };
}

/** In a slice the label may be dark on grey; beside a bar it can't. */
function labelVariants(item: ChartItem): readonly Variant[] {
  if (item.chart.type !== 'column' && item.chart.type !== 'bar') return [];
  return pointVariants(item, 'lost label', (point) => ({ ...point, label: '' })).filter(
    (_, index) => item.chart.series[0]?.points[index]?.label !== '',
  );
}

/** A line and its dots are too thin for their colour to be seen under a blur. */
function colorVariants(item: ChartItem): readonly Variant[] {
  const first = firstDrawn(item);
  if (first?.mark !== 'bar' && first?.mark !== 'slice') return [];
  // So is a mark that is hardly higher than a line.
  const least = (item.chart.axis?.max ?? 0) / 10;
  return pointVariants(item, 'wrong colour', (point) => ({ ...point, color: WRONG_COLOR })).filter(
    (_, index) => Math.abs(first.points[index]?.value ?? 0) >= least,
  );
}

function firstDrawn({ chart }: ChartItem): ChartSeries | undefined {
  return chart.series.find(({ hidden }) => !hidden);
}

/** A variant for each point of the first series that is drawn. */
function pointVariants(item: ChartItem, kind: FaultKind, wrong: (point: ChartPoint) => ChartPoint): readonly Variant[] {
  const { chart } = item;
  const first = firstDrawn(item);
  if (first === undefined) return [];
  return first.points.map((point, index): Variant => {
    const points = first.points.with(index, wrong(point));
    const series = chart.series.map((one) => (one === first ? { ...first, points } : one));
    return [kind, chart.categories[index] ?? '', { ...item, chart: { ...chart, series } }];
  });
}
