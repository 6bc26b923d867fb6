import type { StyledParagraph, TextItem, TextPurpose } from '../../layout/types.ts';
import type { PageContext } from './context.ts';
import { type Attributes, element } from './html.ts';
import { paragraphHtml } from './paragraph-html.ts';
import { stepAttributes } from './step-attributes.ts';

const ELEMENTS: Readonly<Record<Exclude<TextPurpose, 'title'>, string>> = {
  subtitle: 'div',
  heading: 'h3',
  body: 'div',
  figure: 'div',
  label: 'div',
  compare: 'div',
  quote: 'blockquote',
  attribution: 'div',
  takeaway: 'div',
  meta: 'div',
  number: 'div',
  centre: 'div',
  note: 'div',
  caption: 'div',
  credit: 'div',
  source: 'div',
  footer: 'div',
  marker: 'div',
  slideNumber: 'div',
};

const ANCHORS: Readonly<Record<TextItem['anchor'], string>> = {
  top: 'flex-start',
  middle: 'center',
  bottom: 'flex-end',
};

/** A text box; its lines break by its width and right inset alone, as they do in PowerPoint. */
export function textHtml(
  item: TextItem,
  frame: Attributes & { readonly class: string },
  heading: 'h1' | 'h2',
  context: PageContext,
): string {
  const flow = [
    ...(item.anchor === 'top' ? [] : [`justify-content:${ANCHORS[item.anchor]}`]),
    ...(item.rightInset === 0 ? [] : [`padding-right:${item.rightInset}px`]),
  ];
  const classes = flow.map((declaration) => context.sheet.classFor(declaration));
  const name = item.purpose === 'title' ? heading : ELEMENTS[item.purpose];
  const attributes = { ...frame, class: [frame.class, ...classes].join(' '), 'data-purpose': item.purpose };
  return element(name, attributes, ...blocks(item.paragraphs, context));
}

/** Neighbouring bullets become one list, every other paragraph stands alone. */
function blocks(paragraphs: readonly StyledParagraph[], context: PageContext): string[] {
  const out: string[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    let end = i;
    while (paragraphs[end]?.bullet) end++;
    if (end > i) out.push(list(paragraphs.slice(i, end), context));
    else out.push(standing(paragraphs[end++]!, context)); // end < length, by the loop's condition
    i = end;
  }
  return out;
}

/** What stands alone has its step on itself, a bullet on its list item: an item without content would be read aloud. */
function standing(paragraph: StyledParagraph, context: PageContext): string {
  return paragraphHtml(paragraph, context, stepAttributes(paragraph.step));
}

/** Deeper bullets belong to the item before them. Browsers forget that an unmarked list is one unless its role says so. */
function list(bullets: readonly StyledParagraph[], context: PageContext): string {
  const level = bullets[0]?.level ?? 0;
  const items: StyledParagraph[][] = [];
  for (const bullet of bullets) {
    const last = items.at(-1);
    if (last === undefined || bullet.level <= level) items.push([bullet]);
    else last.push(bullet);
  }
  return element('ul', { role: 'list' }, ...items.map((item) => listItem(item, context)));
}

function listItem([head, ...children]: readonly StyledParagraph[], context: PageContext): string {
  const own = head === undefined ? '' : paragraphHtml(head, context);
  return element('li', stepAttributes(head?.step), own, children.length === 0 ? '' : list(children, context));
}
