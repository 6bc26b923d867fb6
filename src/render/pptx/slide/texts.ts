import type { StyledRun, TextItem } from '../../../layout/types.ts';
import { linkTo } from '../draw-text.ts';
import type { Seat } from '../layouts.ts';
import { type LevelStyle, PLAIN } from '../placeholder-style.ts';
import type { DeckPlan } from '../plan.ts';
import { ANCHOR, type Link, paragraphsXml } from '../text-xml.ts';
import { emu } from '../units.ts';
import { el, type Xml } from '../xml.ts';
import type { Tree } from './tree.ts';

/** What the texts of one slide are written with. */
export interface TextContext {
  readonly lang: string;
  /** The look of text boxes comes from a template: nothing of it is relied on. */
  readonly foreign: boolean;
  /** The hyperlink of a run; to be asked for each run once, in document order. */
  link(run: StyledRun): Link | undefined;
}

/** pptxgenjs made the relationships of the links, in the order of the runs that have one: here they are given out. */
export function textContext(tree: Tree, deck: DeckPlan): TextContext {
  const drawn = tree.all('a:hlinkClick').map(({ attribs }) => attribs);
  return {
    lang: deck.lang,
    foreign: deck.template !== null,
    link: (run) => {
      const attributes = linkTo(run.link, deck) === undefined ? undefined : drawn.shift();
      if (attributes === undefined) return undefined;
      const { 'r:id': id = '', action } = attributes;
      return { id, ...(action ? { action } : {}), ownColor: run.color.slot !== 'hlink' };
    },
  };
}

/** `p:txBody`: in a placeholder nothing but what differs from it, else a text box without padding. */
export function textBody(item: TextItem, placeholder: Seat | null, { lang, foreign, link }: TextContext): Xml {
  const inherited = (level: number): LevelStyle | null => {
    if (foreign) return null;
    return placeholder === null ? plainAt(level) : (placeholder.style?.levels[level] ?? null);
  };
  const slideNumber = item.purpose === 'slideNumber';
  const paragraphs = paragraphsXml(item.paragraphs, { lang, link, inherited, slideNumber });
  return el('p:txBody', {}, bodyProperties(item, placeholder), el('a:lstStyle'), ...paragraphs);
}

/** The default text style at the first level; deeper ones have margins of Office's own. */
function plainAt(level: number): LevelStyle | null {
  return level === 0 ? PLAIN : null;
}

function bodyProperties({ anchor, rightInset }: TextItem, placeholder: Seat | null): Xml {
  const rIns = emu(rightInset);
  if (placeholder === null || placeholder.style === null) {
    const whole = { wrap: 'square', lIns: 0, tIns: 0, rIns, bIns: 0, rtlCol: 0, anchor: ANCHOR[anchor], anchorCtr: 0 };
    return placeholder === null
      ? el('a:bodyPr', whole)
      : el('a:bodyPr', { vert: 'horz', ...whole, numCol: 1 }, el('a:noAutofit'));
  }
  return el('a:bodyPr', {
    rIns: rIns === 0 ? undefined : rIns,
    anchor: anchor === placeholder.style.anchor ? undefined : ANCHOR[anchor],
  });
}
