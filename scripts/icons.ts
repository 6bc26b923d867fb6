import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import svgpath from 'svgpath';
import type { PathStep } from '../src/deck/types.ts';

type Attributes = Readonly<Record<string, string>>;
type Nodes = Readonly<Record<string, readonly (readonly [tag: string, attributes: Attributes])[]>>;

const LUCIDE = dirname(fileURLToPath(import.meta.resolve('lucide-static/package.json')));

/** Makes `<out>/`: every icon of Lucide as one path of absolute M, L, C and Z by name, and the words to find them by. */
export function makeIcons(out: string): void {
  mkdirSync(out, { recursive: true });
  const nodes: Nodes = JSON.parse(readFileSync(join(LUCIDE, 'icon-nodes.json'), 'utf8'));
  const paths = Object.entries(nodes).map(([name, elements]) => [name, elements.flatMap(stepsOf).flat().join(' ')]);
  writeFileSync(join(out, 'paths.json'), JSON.stringify(Object.fromEntries(paths)));
  writeFileSync(join(out, 'tags.json'), JSON.stringify(JSON.parse(readFileSync(join(LUCIDE, 'tags.json'), 'utf8'))));
  copyFileSync(join(LUCIDE, 'LICENSE'), join(out, 'lucide-LICENSE.txt'));
}

/** The steps that Office knows as well: arcs become cubic curves, and what follows a closing begins with a move. */
function stepsOf([tag, attributes]: Nodes[string][number]): PathStep[] {
  const steps: PathStep[] = [];
  let start: PathStep = ['M', 0, 0];
  svgpath(outlineOf(tag, attributes))
    .abs()
    .unshort()
    .unarc()
    .iterate(([op, ...numbers], _, x, y) => {
      if (steps.at(-1)?.[0] === 'Z' && op !== 'M') steps.push(start);
      const step = stepOf(op, numbers, [x, y]);
      if (op === 'M') start = step;
      steps.push(step);
    });
  return steps.map(([op, ...numbers]): PathStep => [op, ...numbers.map(rounded)]);
}

/** A segment, from where the pen is. */
function stepOf(op: string, numbers: readonly number[], [x, y]: readonly [number, number]): PathStep {
  const [a = 0, b = 0, endX = 0, endY = 0] = numbers;
  switch (op) {
    case 'M':
    case 'L':
    case 'C':
      return [op, ...numbers];
    case 'z':
    case 'Z':
      return ['Z'];
    case 'H':
      return ['L', a, y];
    case 'V':
      return ['L', x, a];
    case 'Q': {
      const towards = (from: number, control: number) => from + (2 / 3) * (control - from);
      return ['C', towards(x, a), towards(y, b), towards(endX, a), towards(endY, b), endX, endY];
    }
    default:
      throw new Error(`a path with ${op}`);
  }
}

/** Path data of an SVG element (SVG 2, 10.2 to 10.8). */
function outlineOf(tag: string, attributes: Attributes): string {
  const number = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return attributes['d'] ?? '';
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return `M${attributes['points']}`;
    case 'polygon':
      return `M${attributes['points']}z`;
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx'));
    default:
      throw new Error(`an icon with <${tag}>`);
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const half = (to: number) => `A${rx} ${ry} 0 0 1 ${to} ${y}`;
  return `M${x - rx} ${y}${half(x + rx)}${half(x - rx)}Z`;
}

function rectangle(x: number, y: number, w: number, h: number, r: number): string {
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const corner = (across: number, down: number) => `a${r} ${r} 0 0 1 ${across} ${down}`;
  const sides = [`h${w - 2 * r}`, `v${h - 2 * r}`, `h${2 * r - w}`, `v${2 * r - h}`];
  return `M${x + r} ${y}${sides[0]}${corner(r, r)}${sides[1]}${corner(-r, r)}${sides[2]}${corner(-r, -r)}${sides[3]}${corner(r, -r)}z`;
}

/** A thousandth of a unit is less than a hundredth of a pixel. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
