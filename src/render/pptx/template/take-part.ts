import type { Part, Parts, Relation } from '../read/parts.ts';
import { decodeXml } from '../read/xml.ts';
import { children, type Element, readTree, type Tree, writeTree } from '../slide/tree.ts';
import type { TemplatePart, TemplateRelation } from './types.ts';

/** Pictures whose content type is known, see content-types.ts. */
const PICTURE = /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;
const KEPT = new Set(['slideMaster', 'slideLayout', 'theme', 'themeOverride']);

/** Elements that mean nothing when what they refer to is gone. */
const WHOLE = new Set(['a:ext', 'p:ext', 'mc:AlternateContent', 'p:pic', 'p:graphicFrame', 'p:control', 'p:sndAc']);
const CLICK = /^a:hlink/;
/** What nobody misses on a slide: addresses, tags of add-ins, the fine detail of pictures. */
const UNSEEN = new Set(['hyperlink', 'slide', 'tags', 'customXml', 'hdphoto']);

/** A part with what it may refer to; `lost` = something that showed had to be left out. */
export interface Taken {
  readonly part: TemplatePart;
  readonly lost: boolean;
}

/** Takes a part over as it is, but for references to what stays behind: own slides, addresses, embedded files, add-ins' data. */
export function takePart({ name, relations }: Part, parts: Parts): Taken {
  const all = [...relations].map(([id, relation]) => ({ id, relation }));
  const dropped = all.filter(({ relation }) => !isKept(relation, parts));
  const kept = all.filter(({ relation }) => isKept(relation, parts));
  const bytes = parts.bytes(name) ?? new Uint8Array();
  return {
    part: {
      name,
      content: mended(bytes, new Set(dropped.map(({ id }) => id))),
      relations: kept.map(({ id, relation }): TemplateRelation => ({ id, ...relation })),
    },
    lost: dropped.some(({ relation }) => !UNSEEN.has(relation.kind)),
  };
}

function isKept({ kind, target, external }: Relation, parts: Parts): boolean {
  if (external) return false;
  return KEPT.has(kind) || (kind === 'image' && PICTURE.test(target) && parts.bytes(target) !== null);
}

/** The part itself where nothing has to change in it. */
function mended(bytes: Uint8Array, gone: ReadonlySet<string>): string | Uint8Array {
  const tree = readTree(decodeXml(bytes));
  const repeated = repeatedIds(tree);
  if (gone.size === 0 && repeated.length === 0) return bytes;
  prune(tree.root, gone);
  const highest = Math.max(...tree.all('p:cNvPr').map(({ attribs }) => Number(attribs['id'])));
  for (const [index, { attribs }] of repeated.entries()) attribs['id'] = `${highest + index + 1}`;
  return writeTree(tree);
}

/** Shapes with the id of one before them: LibreOffice writes them, and PowerPoint repairs the file. */
function repeatedIds(tree: Tree): readonly Element[] {
  const shapes = tree.all('p:cNvPr');
  return shapes.filter(({ attribs }, i) => shapes.findIndex((other) => other.attribs['id'] === attribs['id']) < i);
}

function prune(parent: Element, ids: ReadonlySet<string>): void {
  const gone = children(parent).filter((each) => refers(each, ids) || (WHOLE.has(each.name) && mentions(each, ids)));
  parent.children = parent.children.filter((node) => typeof node === 'string' || !gone.includes(node));
  for (const each of children(parent)) prune(each, ids);
}

/** Attributes of relationships have a prefix of their own, most often `r:`. */
function refers({ attribs }: Element, ids: ReadonlySet<string>): boolean {
  return Object.entries(attribs).some(([name, value]) => /^(?!xml)\w+:/.test(name) && ids.has(value));
}

/** Whether something inside needs one of `ids`; what only leads elsewhere on a click can go alone. */
function mentions(element: Element, ids: ReadonlySet<string>): boolean {
  return children(element).some((each) => !CLICK.test(each.name) && (refers(each, ids) || mentions(each, ids)));
}
