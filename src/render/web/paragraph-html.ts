import type { StyledParagraph, StyledRun } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { element } from './html.ts';
import { runsHtml } from './run-html.ts';
import type { StepAttributes } from './step-attributes.ts';
import { cssColor, cssFont } from './theme-css.ts';

/** One paragraph as a block of its own; a `span`, because headings and quotes may hold no `p`. */
export function paragraphHtml(paragraph: StyledParagraph, context: PageContext, step: StepAttributes = {}): string {
  const { sheet } = context;
  const largest = largestRun(paragraph.runs);
  const declarations = [
    `line-height:${paragraph.lineHeight}px`,
    // An empty paragraph takes a line as well.
    `min-height:${paragraph.lineHeight}px`,
    `padding-top:${paragraph.spaceBefore}px`,
    `text-align:${paragraph.align}`,
    // The line's strut: the runs stand on the baseline of the largest of them.
    ...(largest === undefined ? [] : [`font-size:${largest.size}px`, `font-family:${cssFont(largest.font)}`]),
  ];
  const names = ['para', sheet.classFor(declarations.join(';')), ...bulletNames(paragraph, context)];
  if (step.class !== undefined) names.push(step.class);
  return element('span', { ...step, class: names.join(' ') }, runsHtml(paragraph.runs, largest?.size ?? 0, context));
}

/** `indent` is where the text begins; the bullet hangs in the last of the level's equal steps. */
function bulletNames({ bullet, indent, level, runs }: StyledParagraph, { sheet, theme }: PageContext): string[] {
  if (!bullet) return [];
  const hang = Math.round(indent / (level + 1));
  const color = runs[0] === undefined ? 'inherit' : cssColor(theme, runs[0].color);
  return ['bullet', sheet.classFor(`padding-left:${indent}px;--bullet:${indent - hang}px;--bullet-color:${color}`)];
}

function largestRun(runs: readonly StyledRun[]): StyledRun | undefined {
  return runs.reduce<StyledRun | undefined>(
    (best, run) => (best === undefined || run.size > best.size ? run : best),
    undefined,
  );
}
