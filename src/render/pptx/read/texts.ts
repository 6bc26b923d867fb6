import type { Part, Relation } from './parts.ts';
import type { PptxLink } from './types.ts';
import { all, child, children, type Node } from './xml.ts';

/**
 * The paragraphs of a text body; '\n' stands for a line break in one. Fields that show the slide's number show `number`
 * where it is given: what stands in the file is from its last save, or a stand-in.
 */
export function paragraphsOf(body: Node | undefined, number?: number): readonly string[] {
  return children(body, 'p').map((paragraph) => paragraph.children.map((piece) => pieceText(piece, number)).join(''));
}

/** The paragraphs that say something. */
export function written(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.filter((paragraph) => paragraph.trim() !== '');
}

/** A run, a field, a break, or a formula (a14:m, whose letters are its m:t). */
function pieceText(piece: Node, number?: number): string {
  switch (piece.name) {
    case 'fld':
      if (number !== undefined && piece.attributes['type'] === 'slidenum') return `${number}`;
      return child(piece, 't')?.text ?? '';
    case 'r':
      return child(piece, 't')?.text ?? '';
    case 'br':
      return '\n';
    case 'm':
      return all(piece, 't')
        .map(({ text }) => text)
        .join('');
    default:
      return '';
  }
}

/** Where links lead: addresses, slides by their ids, or what PowerPoint is to do. */
export interface LinkTargets {
  readonly part: Part;
  /** Slide ids by part name. */
  readonly slides: ReadonlyMap<string, string>;
}

/** The links of the runs in all paragraphs below `node`; neighbouring runs with one target are one link. */
export function linksIn(node: Node | undefined, targets: LinkTargets): readonly PptxLink[] {
  return all(node, 'p').flatMap((paragraph) => {
    const links: PptxLink[] = [];
    let before: string | null = null;
    for (const piece of paragraph.children.filter(({ name }) => name === 'r' || name === 'fld')) {
      const target = linkTarget(child(piece, 'rPr'), targets);
      const last = target === before ? links.pop() : undefined;
      if (target !== null) links.push({ text: (last?.text ?? '') + pieceText(piece), target });
      before = target;
    }
    return links;
  });
}

/** The target of the click in run or shape properties; null where there is none. */
export function linkTarget(properties: Node | undefined, { part, slides }: LinkTargets): string | null {
  const click = child(properties, 'hlinkClick');
  if (click === undefined) return null;
  const relation = part.relations.get(click.attributes['r:id'] ?? '');
  return (relation && addressOf(relation, slides)) || click.attributes['action'] || null;
}

function addressOf({ external, target }: Relation, slides: ReadonlyMap<string, string>): string {
  const id = slides.get(target);
  if (external) return target;
  return id === undefined ? target : `#${id}`;
}
