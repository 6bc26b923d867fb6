import { printedDate } from '../../data/date.ts';
import { numberOf } from '../../deck/source-text.ts';
import type { BodyParagraph, Run, Slide, SourceEntry } from '../../deck/types.ts';
import { bodyItem } from '../blocks/body.ts';
import { titleItem } from '../chrome.ts';
import type { LayoutContext } from '../context.ts';
import { firstFitting } from '../fitting.ts';
import { contentBox } from '../grid.ts';
import type { SceneItem } from '../types.ts';

/** So few sources are set as large as other texts: the slide isn't left half empty. */
const FEW = 4;

/** The sources of all figures of the deck. */
export function sourcesLayout(slide: Extract<Slide, { layout: 'sources' }>, context: LayoutContext): SceneItem[] {
  const paragraphs = slide.entries.map((source) => entry(source, slide, context));
  const title = titleItem(slide.title, context);
  if (paragraphs.length === 0) return [title];
  const roles = paragraphs.length <= FEW ? (['body', 'label'] as const) : (['label'] as const);
  const settings = roles.map((role) => (within: LayoutContext): SceneItem[] => {
    return [bodyItem(paragraphs, contentBox(within.theme), slide.at, within, role)];
  });
  return [title, ...firstFitting(settings, context)];
}

/** *Title*. Publisher, date. Address. What it is used for. */
function entry(source: SourceEntry, slide: Slide, { meta }: LayoutContext): BodyParagraph {
  const { title, publisher, date, url, use } = source;
  const when = printedDate(date, meta.lang) ?? date;
  const made = [publisher, when].filter((part) => part !== '').join(', ');
  const runs: Run[] = [{ text: numberOf(source) + title, bold: true }];
  if (made !== '') runs.push({ text: `. ${made}` });
  if (/^https?:\/\//.test(url)) runs.push({ text: '. ' }, { text: url, link: url });
  runs.push({ text: `. ${use}` });
  return { at: slide.at, runs, level: 0, bullet: true };
}
