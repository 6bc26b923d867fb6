import type { Relationship } from '../package/relationships.ts';
import type { Part, Parts } from '../read/parts.ts';
import { child, children } from '../read/xml.ts';
import { el, type Xml } from '../xml.ts';
import type { EmbeddedFont } from './types.ts';

/** The fonts that go with a template (`p:embeddedFontLst`): without them its texts look otherwise on the next computer. */
export function readFonts(presentation: Part, parts: Parts): readonly EmbeddedFont[] {
  const list = children(child(presentation.root, 'embeddedFontLst'), 'embeddedFont');
  return list.flatMap((node) => {
    const styles = STYLES.flatMap((style) => {
      const relation = presentation.relations.get(child(node, style)?.attributes['r:id'] ?? '');
      const data = relation && !relation.external ? parts.bytes(relation.target) : null;
      return data === null ? [] : [{ style, data }];
    });
    const font = child(node, 'font')?.attributes;
    return font === undefined || styles.length === 0 ? [] : [{ font, styles }];
  });
}

/** In the order of CT_EmbeddedFontListEntry. */
const STYLES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

const relation = (font: number, style: string): string => `rIdFont${font + 1}${style}`;
const file = (font: number, style: string): string => `fonts/font${font + 1}-${style}.fntdata`;

/** `p:embeddedFontLst`; null where there are none. */
export function fontList(fonts: readonly EmbeddedFont[]): Xml | null {
  if (fonts.length === 0) return null;
  const entries = fonts.map(({ font, styles }, i) =>
    el(
      'p:embeddedFont',
      {},
      el('p:font', font),
      ...styles.map(({ style }) => el(`p:${style}`, { 'r:id': relation(i, style) })),
    ),
  );
  return el('p:embeddedFontLst', {}, ...entries);
}

/** What leads from the presentation to them. */
export function fontRelations(fonts: readonly EmbeddedFont[]): readonly Relationship[] {
  return fonts.flatMap(({ styles }, i) =>
    styles.map(({ style }) => ({ id: relation(i, style), kind: 'font', target: file(i, style) })),
  );
}

/** Their parts by name. */
export function fontParts(fonts: readonly EmbeddedFont[]): readonly (readonly [string, Uint8Array])[] {
  return fonts.flatMap(({ styles }, i) => styles.map(({ style, data }) => [`ppt/${file(i, style)}`, data] as const));
}
