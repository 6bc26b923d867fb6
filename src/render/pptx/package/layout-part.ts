import { fill } from '../color.ts';
import type { LayoutPlan, PlaceholderPlan } from '../layouts.ts';
import type { DeckPlan } from '../plan.ts';
import { placeholderXml } from '../slide/shapes.ts';
import type { Words } from '../words.ts';
import { el, part, type Xml } from '../xml.ts';
import { commonSlide, numberField, placeholderShape } from './placeholder-xml.ts';
import { SPACES } from './relationships.ts';

/** `ppt/slideLayouts/slideLayoutN.xml`: nothing but a background and placeholders in the deck's style. */
export function layoutPart(layout: LayoutPlan, { words, lang }: DeckPlan): string {
  const shapes = [...layout.placeholders.values()].map((placeholder, index) =>
    shape(placeholder, index + 2, words, lang),
  );
  const { key, type } = layout.spec;
  return part(
    el(
      'p:sldLayout',
      { ...SPACES, type: type === 'cust' ? undefined : type, preserve: 1, userDrawn: type === 'cust' ? 1 : undefined },
      commonSlide(words.layouts[key], backgroundXml(layout.background), shapes),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  );
}

/** A solid background in a theme colour. */
export function backgroundXml(color: Parameters<typeof fill>[0]): Xml {
  return el('p:bg', {}, el('p:bgPr', {}, fill(color), el('a:effectLst')));
}

function shape({ slot, box, style }: PlaceholderPlan, id: number, words: Words, lang: string): Xml {
  const name = `${words.purposes[slot.purpose]} ${id - 1}`;
  const shown = { id, name, reference: placeholderXml(slot), box, style, lang, prompts: promptsFor(slot, words) };
  return slot.type === 'sldNum' ? placeholderShape(shown, [numberField(lang)]) : placeholderShape(shown);
}

function promptsFor({ type, purpose }: PlaceholderPlan['slot'], words: Words): readonly string[] {
  if (type === 'ftr' || type === 'sldNum') return [];
  if (type === 'title' || type === 'ctrTitle') return [words.titlePrompt];
  return purpose === 'body' ? words.bodyPrompts : [words.purposes[purpose]];
}
