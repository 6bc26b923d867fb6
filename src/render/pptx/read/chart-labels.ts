import { readPoints } from './chart-data.ts';
import { all, child, children, descend, isOn, type Node, val } from './xml.ts';

/** What the labels of a series can show. */
export interface Labelled {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly (string | null)[];
}

/**
 * The label of each point of a series: the words that the file holds, else the plain value. Number formats are not
 * applied: what they give depends on the reader's own settings.
 */
export function readLabels(series: Node, group: Node, labelled: Labelled): readonly string[] {
  const ofSeries = child(series, 'dLbls') ?? child(group, 'dLbls');
  const own = new Map(children(ofSeries, 'dLbl').map((label) => [val(child(label, 'idx')), label]));
  const range = readPoints(all(child(series, 'extLst'), 'dlblRangeCache')[0]);
  const total = labelled.values.reduce((sum, value) => sum + Math.abs(Number(value)), 0);
  return labelled.values.map((value, index) => {
    const label = own.get(`${index}`) ?? ofSeries;
    if (label === undefined || isOn(val(child(label, 'delete')))) return '';
    const shown = pieces(labelled, index, range[index] ?? null, total);
    const rich = descend(label, 'tx', 'rich');
    if (rich !== undefined) return richLabel(rich, shown);
    return value === null ? '' : flaggedLabel(label, shown);
  });
}

/** What each kind of field, and each flag of a label, stands for. */
type Pieces = Readonly<Record<'CELLRANGE' | 'SERIESNAME' | 'CATEGORYNAME' | 'VALUE' | 'PERCENTAGE', string | null>>;

function pieces({ name, categories, values }: Labelled, index: number, cell: string | null, total: number): Pieces {
  const value = values[index] ?? null;
  return {
    CELLRANGE: cell,
    SERIESNAME: name,
    CATEGORYNAME: categories[index] ?? null,
    VALUE: value,
    PERCENTAGE: total > 0 ? `${Math.round((Math.abs(Number(value)) / total) * 100)}%` : null,
  };
}

const FLAGS: readonly (readonly [flag: string, piece: keyof Pieces])[] = [
  ['showDataLabelsRange', 'CELLRANGE'],
  ['showSerName', 'SERIESNAME'],
  ['showCatName', 'CATEGORYNAME'],
  ['showVal', 'VALUE'],
  ['showPercent', 'PERCENTAGE'],
];

function flaggedLabel(label: Node, shown: Pieces): string {
  const isShown = (flag: string): boolean =>
    [child(label, flag), ...all(child(label, 'extLst'), flag)].some((node) => isOn(val(node)));
  const texts = FLAGS.filter(([flag]) => isShown(flag)).map(([, piece]) => shown[piece]);
  return texts.filter((text) => text !== null).join(child(label, 'separator')?.text ?? ', ');
}

function richLabel(rich: Node, shown: Pieces): string {
  const paragraphs = children(rich, 'p').map((paragraph) =>
    paragraph.children.map((piece) => (piece.name === 'br' ? '\n' : pieceText(piece, shown))).join(''),
  );
  return paragraphs.join('\n');
}

/** PowerPoint keeps a stand-in such as [CELLRANGE] as the text of a field. */
function pieceText(piece: Node, shown: Pieces): string {
  const text = child(piece, 't')?.text ?? '';
  const type = piece.attributes['type'] ?? '';
  if (piece.name !== 'fld' || !Object.hasOwn(shown, type)) return text;
  const known = shown[type as keyof Pieces];
  return known !== null && (type === 'CELLRANGE' || /^\[.*\]$/s.test(text)) ? known : text;
}
