import type { Run } from '../../deck/types.ts';
import type { StyledParagraph, StyledRun } from '../types.ts';
import { SCRIPT_SCALE } from './measured.ts';
import type { FitRequest } from './request.ts';
import type { SetParagraph } from './set.ts';
import { linesOf, type Wrapped } from './wrap.ts';

/** A set paragraph as the renderers draw it. */
export function styleParagraph(paragraph: SetParagraph, wrapped: Wrapped, request: FitRequest): StyledParagraph {
  const { runs, size, lineHeight, spaceBefore, level, bullet, left, measured } = paragraph;
  return {
    runs: runs.map((run) => styleRun(run, size, request)),
    align: request.align ?? 'left',
    lineHeight,
    spaceBefore,
    level,
    bullet,
    indent: left,
    lines: linesOf(measured, wrapped),
  };
}

/** A run at `size` px of its text; scripts are drawn smaller. */
export function styleRun(
  run: Run,
  size: number,
  { style, color, linkColor = { slot: 'hlink' } }: Pick<FitRequest, 'style' | 'color' | 'linkColor'>,
): StyledRun {
  return {
    text: run.text,
    size: run.script === undefined ? size : size * SCRIPT_SCALE,
    font: style.font,
    bold: style.bold || run.bold === true,
    italic: run.italic === true,
    color: run.link === undefined ? color : linkColor,
    ...(run.script === undefined ? {} : { script: run.script }),
    ...(run.link === undefined ? {} : { link: run.link }),
    ...(run.figure === undefined ? {} : { figure: run.figure }),
  };
}
