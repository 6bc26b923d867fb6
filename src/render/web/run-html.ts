import type { StyledRun } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { element, escapeHtml } from './html.ts';
import { slideAnchor } from './slide-anchor.ts';
import { cssColor, cssFont } from './theme-css.ts';

/** Runs of a paragraph whose own font size is `size`. */
export function runsHtml(runs: readonly StyledRun[], size: number, context: PageContext): string {
  return runs.map((run) => runHtml(run, size, context)).join('');
}

function runHtml(run: StyledRun, size: number, context: PageContext): string {
  context.used.add(run.text, run);
  const names = [
    ...(run.figure === undefined ? [] : ['figure']),
    ...(run.script === undefined ? [] : [run.script]),
    context.sheet.classFor(runStyle(run, size, context)),
  ];
  const trace = run.figure && { tabindex: 0, 'data-trace': context.traces.indexOf(run.figure) };
  return element('span', { class: names.join(' '), ...trace }, linked(run, escapeHtml(run.text)));
}

function runStyle(run: StyledRun, size: number, { theme }: PageContext): string {
  const declarations = [
    `font-family:${cssFont(run.font)}`,
    `font-weight:${run.bold ? 700 : 400}`,
    ...(run.italic ? ['font-style:italic'] : []),
    `color:${cssColor(theme, run.color)}`,
  ];
  // A smaller run must not stretch its line: the paragraph's own line height is the only one.
  if (run.size !== size) declarations.push(`font-size:${run.size}px`, 'line-height:0');
  return declarations.join(';');
}

/** Links that are neither web, mail nor slide links stay plain text. */
function linked({ link }: StyledRun, html: string): string {
  if (link === undefined) return html;
  if (link.startsWith('#')) return element('a', { href: `#/${slideAnchor(link.slice(1))}` }, html);
  if (!/^(https?:|mailto:)/i.test(link)) return html;
  return element('a', { href: link, target: '_blank', rel: 'noopener' }, html);
}
