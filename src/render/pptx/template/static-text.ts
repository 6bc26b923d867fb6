import { INK } from '../../../layout/palette.ts';
import type { Box, StyledParagraph, StyledRun, TextItem } from '../../../layout/types.ts';
import { emuFrom } from '../read/numbers.ts';
import { child, children, descend, isOn, type Node } from '../read/xml.ts';
import { readColor, type Stand } from './read-ground.ts';

const AT = ['template'] as const;
const USUAL_SIZE = 1800; // hundredths of a point
const LEADING = 1.2;
const INSETS = { lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720 } as const;
const ANCHORS: Readonly<Record<string, TextItem['anchor']>> = { ctr: 'middle', b: 'bottom' };
const ALIGNS: Readonly<Record<string, StyledParagraph['align']>> = { ctr: 'center', r: 'right' };

/** What a template's shape says itself: a department's name, most often. null = nothing. */
export function staticText(shape: Node, box: Box, stand: Stand): TextItem | null {
  const body = child(shape, 'txBody');
  const paragraphs = children(body, 'p').map((paragraph) => paragraphOf(paragraph, shape, stand));
  if (paragraphs.every(({ runs }) => runs.every(({ text }) => text.trim() === ''))) return null;
  const properties = child(body, 'bodyPr')?.attributes ?? {};
  const inset = (name: keyof typeof INSETS) =>
    px(properties[name] === undefined ? INSETS[name] : emuFrom(properties[name]), stand);
  const [left, top] = [inset('lIns'), inset('tIns')];
  return {
    kind: 'text',
    at: AT,
    purpose: 'meta',
    box: {
      x: box.x + left,
      y: box.y + top,
      w: Math.max(0, box.w - left - inset('rIns')),
      h: Math.max(0, box.h - top - inset('bIns')),
    },
    paragraphs,
    anchor: ANCHORS[properties['anchor'] ?? ''] ?? 'top',
    rightInset: 0,
  };
}

function paragraphOf(paragraph: Node, shape: Node, stand: Stand): StyledParagraph {
  const runs = children(paragraph, 'r').map((run) => runOf(run, shape, stand));
  const size = Math.max(0, ...runs.map((run) => run.size)) || sizeOf(USUAL_SIZE, stand);
  return {
    runs,
    align: ALIGNS[child(paragraph, 'pPr')?.attributes['algn'] ?? ''] ?? 'left',
    lineHeight: Math.round(size * LEADING),
    spaceBefore: 0,
    level: 0,
    bullet: false,
    indent: 0,
    lines: [runs.map(({ text }) => text).join('')],
  };
}

function runOf(run: Node, shape: Node, stand: Stand): StyledRun {
  const look = child(run, 'rPr');
  const styles = descend(shape, 'txBody', 'lstStyle', 'lvl1pPr', 'defRPr');
  const says = (name: string) => look?.attributes[name] ?? styles?.attributes[name];
  const color =
    descend(look, 'solidFill')?.children[0] ??
    descend(styles, 'solidFill')?.children[0] ??
    descend(shape, 'style', 'fontRef')?.children[0];
  const face = (child(look, 'latin') ?? child(styles, 'latin'))?.attributes['typeface'] ?? '';
  return {
    text: child(run, 't')?.text ?? '',
    size: sizeOf(Number(says('sz') ?? USUAL_SIZE), stand),
    font: face.startsWith('+mj') ? 'heading' : 'body',
    bold: isOn(says('b')),
    italic: isOn(says('i')),
    color: color === undefined ? INK : readColor(color, stand).ref,
  };
}

/** Hundredths of a point on the template's slide → px of one 1280 px wide. */
function sizeOf(hundredths: number, stand: Stand): number {
  return px(hundredths * 127, stand);
}

const px = (emu: number, { size }: Stand): number => Math.round((emu * 1280) / size.cx);
