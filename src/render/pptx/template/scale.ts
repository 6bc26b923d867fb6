import { SLIDE_WIDTH } from '../../../layout/types.ts';
import { children, type Element, readTree, writeTree } from '../slide/tree.ts';
import { emu } from '../units.ts';
import type { SlideSize } from './slide-size.ts';

const TEXT = ['sz', 'spc'];
const LEVELS = Array.from({ length: 9 }, (_, level) => `a:lvl${level + 1}pPr`);

/** The attributes of DrawingML that are lengths, in whatever unit; sizes within a path are relative to it. */
const LENGTHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['a:off', ['x', 'y']],
  ['a:ext', ['cx', 'cy']],
  ...['a:ln', 'a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:gridCol'].map((name): [string, string[]] => [name, ['w']]),
  ['a:tr', ['h']],
  ['a:tcPr', ['marL', 'marR', 'marT', 'marB']],
  ['a:bodyPr', ['lIns', 'tIns', 'rIns', 'bIns']],
  ...['a:pPr', ...LEVELS].map((name): [string, string[]] => [name, ['marL', 'indent']]),
  ...['a:rPr', 'a:defRPr', 'a:endParaRPr'].map((name): [string, string[]] => [name, TEXT]),
  ['a:spcPts', ['val']],
  ['c:size', ['val']],
]);

/** How much smaller or larger all lengths are on slides of a size than on our own, which are 13⅓ inches wide. */
export function scaleOf({ cx }: SlideSize): number {
  return cx / emu(SLIDE_WIDTH);
}

/** A slide or chart with all lengths times `factor`, as PowerPoint does it when a presentation changes its size. */
export function scaled(xml: string, factor: number): string {
  const tree = readTree(xml);
  scaleElement(tree.root, factor);
  return writeTree(tree);
}

function scaleElement(element: Element, factor: number): void {
  for (const name of LENGTHS.get(element.name) ?? []) {
    const length = element.attribs[name];
    if (length !== undefined) element.attribs[name] = `${Math.round(Number(length) * factor)}`;
  }
  for (const each of children(element)) scaleElement(each, factor);
}
