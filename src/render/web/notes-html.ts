import type { BodyParagraph, Run } from '../../deck/types.ts';
import { element, escapeHtml } from './html.ts';

/** What the speaker says; '' when a slide has no notes. */
export function notesHtml(notes: readonly BodyParagraph[]): string {
  if (notes.length === 0) return '';
  return element('aside', { class: 'notes' }, ...notes.map(({ runs }) => element('p', {}, ...runs.map(runHtml))));
}

function runHtml({ text, bold, italic, script }: Run): string {
  let html = escapeHtml(text);
  if (script !== undefined) html = element(script === 'sub' ? 'sub' : 'sup', {}, html);
  if (italic) html = element('em', {}, html);
  return bold ? element('strong', {}, html) : html;
}
