import type { Workbook } from './workbook.ts';
import { all, child, children, type Node, val, xstring } from './xml.ts';

/** Data of a chart: what it keeps itself, or where it has only a formula, the cells. null = missing. */
export interface ChartData {
  readonly formula: string | null;
  readonly points: readonly (string | null)[];
}

const MOST_POINTS = 32_000; // as many as Office draws
const NONE: ChartData = { formula: null, points: [] };

/** Data inside `c:cat`, `c:val`, `c:tx` … : a reference with its cache, literal data, or nothing. */
export function readData(holder: Node | undefined, workbook: Workbook | null): ChartData {
  for (const node of holder?.children ?? []) {
    switch (node.name) {
      case 'numRef':
      case 'strRef':
      case 'multiLvlStrRef':
        return readReference(node, workbook);
      case 'numLit':
      case 'strLit':
        return { formula: null, points: readPoints(node) };
      case 'v':
        return { formula: null, points: [xstring(node.text)] };
    }
  }
  return NONE;
}

function readReference(reference: Node, workbook: Workbook | null): ChartData {
  const formula = child(reference, 'f')?.text ?? null;
  const cache = child(reference, 'numCache') ?? child(reference, 'strCache') ?? child(reference, 'multiLvlStrCache');
  if (cache !== undefined) return { formula, points: readPoints(cache) };
  const cells = formula === null ? null : workbook?.cells(formula);
  return { formula, points: cells?.map((cell) => cell?.text ?? null) ?? [] };
}

/** The texts of the `c:pt` of a cache or literal, by index; levels of categories joined from the outermost inwards. */
export function readPoints(cache: Node | undefined): readonly (string | null)[] {
  const levels = children(cache, 'lvl');
  const count = countOf(cache);
  if (levels.length === 0) return points(cache, count);
  const [inner = [], ...outer] = levels.map((level) => points(level, count));
  const above = outer.map(filledForward).reverse();
  return inner.map((text, index) => {
    const names = [...above.map((level) => level[index] ?? null), text].filter((name) => name !== null);
    return names.length === 0 ? null : names.join(' / ');
  });
}

/** An outer level names only the first of the points that it spans. */
function filledForward(level: readonly (string | null)[]): readonly (string | null)[] {
  let last: string | null = null;
  return level.map((name) => {
    last = name ?? last;
    return last;
  });
}

function points(parent: Node | undefined, count: number): readonly (string | null)[] {
  const textOf = (value: Node | undefined) => (value === undefined ? null : xstring(value.text));
  const texts = new Map(children(parent, 'pt').map((point) => [point.attributes['idx'], textOf(child(point, 'v'))]));
  return Array.from({ length: count }, (_, index) => texts.get(`${index}`) ?? null);
}

/** As many as the cache says, or as its points say: LibreOffice counts those that aren't empty. */
function countOf(cache: Node | undefined): number {
  const said = Number(val(child(cache, 'ptCount')));
  const last = all(cache, 'pt').reduce((most, { attributes }) => Math.max(most, Number(attributes['idx']) + 1 || 0), 0);
  return Math.min(MOST_POINTS, Math.max(last, Number.isInteger(said) ? said : 0));
}
