import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import type { TemplateLook } from '../../../theme/types.ts';
import { createParts, follow, type Part, type Parts, related } from '../read/parts.ts';
import { inheritedBoxes } from '../read/placeholders.ts';
import { openPresentation } from '../read/read.ts';
import { readShapes, type Shape } from '../read/shapes.ts';
import { unzip } from '../read/unzip.ts';
import { child, children, descend, isOn } from '../read/xml.ts';
import { isPlaceholderType } from '../slots.ts';
import { fillsSlide, readGround } from './read-ground.ts';
import { readLook } from './read-look.ts';
import { readSlideSize, type SlideSize, toSlide } from './slide-size.ts';
import { type Taken, takePart } from './take-part.ts';
import type { Template, TemplateLayout, TemplateMaster, TemplatePart, TemplatePlaceholder } from './types.ts';

const WANTED = /\.(xml|rels)$|^ppt\/media\//i;

/** Reads the template in a .pptx or .potx of any program; null when there is none in it that could be used. */
export function readTemplate(data: Uint8Array, reporter: Reporter): Template | null {
  const files = unzip(data, reporter, WANTED);
  const parts = files && createParts(files, reporter);
  const presentation = parts && openPresentation(parts, reporter);
  if (!parts || !presentation || !isUsable(presentation, reporter)) return null;
  const size = readSlideSize(presentation.root, reporter);
  if (size === null) return null;
  const sources = masterSources(presentation, parts);
  const [first] = sources;
  if (first === undefined) {
    reporter.add('pptx/missing-part', [], { part: 'ppt/slideMasters/slideMaster1.xml' });
    return null;
  }
  const look = readLook(first.part.root, first.theme.root);
  const masters = sources.map((source) => readMaster(source, { deck: look, size }, parts));
  const lost = masters.flatMap(({ lost }) => lost);
  if (lost.length > 0) reporter.add('template/left-out', [], { where: lost.join(', ') });
  const taken = masters.map(({ master }) => master);
  return { look, size, masters: taken, media: mediaOf(taken, parts) };
}

function isUsable({ root, relations }: Part, reporter: Reporter): boolean {
  if ([...relations.values()].some(({ kind }) => kind === 'vbaProject')) {
    reporter.add('template/macros', []);
    return false;
  }
  if (Object.values(root.attributes).some((value) => value.startsWith('http://purl.oclc.org/ooxml/'))) {
    reporter.add('template/strict', []);
    return false;
  }
  return true;
}

interface MasterSource {
  readonly id: number;
  readonly part: Part;
  readonly theme: Part;
}

function masterSources(presentation: Part, parts: Parts): readonly MasterSource[] {
  return children(child(presentation.root, 'sldMasterIdLst'), 'sldMasterId').flatMap(({ attributes }) => {
    const part = follow(presentation, attributes['r:id'], parts);
    const theme = related(part, 'theme', parts);
    return part && theme ? [{ id: Number(attributes['id']), part, theme }] : [];
  });
}

/** What is the same for all masters: the look of the deck, and the size of its slides. */
interface Common {
  readonly deck: TemplateLook;
  readonly size: SlideSize;
}

/** A master as it is taken over; `lost` names it and the layouts that lost something. */
function readMaster(
  { id, part, theme }: MasterSource,
  common: Common,
  parts: Parts,
): { master: TemplateMaster; lost: readonly string[] } {
  const look = readLook(part.root, theme.root);
  const layouts = children(child(part.root, 'sldLayoutIdLst'), 'sldLayoutId').flatMap(({ attributes }) => {
    const layout = follow(part, attributes['r:id'], parts);
    return layout ? [readLayout(layout, part, { look, ...common }, parts)] : [];
  });
  const own = takePart(part, parts);
  const themePart = takePart(theme, parts);
  return {
    master: { id, part: own.part, theme: themePart.part, layouts: layouts.map(({ layout }) => layout) },
    lost: [
      ...(own.lost || themePart.lost ? [look.title] : []),
      ...layouts.flatMap(({ layout, lost }) => (lost ? [layout.name] : [])),
    ],
  };
}

function readLayout(
  part: Part,
  master: Part,
  looks: Common & { readonly look: TemplateLook },
  parts: Parts,
): { layout: TemplateLayout } & Pick<Taken, 'lost'> {
  const { root } = part;
  const { size } = looks;
  const taken = takePart(part, parts);
  const own = readShapes(descend(root, 'cSld', 'spTree'), inheritedBoxes(part, parts));
  const behind = root.attributes['showMasterSp'] === undefined || isOn(root.attributes['showMasterSp']);
  const under = behind ? readShapes(descend(master.root, 'cSld', 'spTree'), () => null) : [];
  const shapes = [...under, ...own];
  const layout = {
    name: (child(root, 'cSld')?.attributes['name'] ?? '').normalize('NFC'),
    type: root.attributes['type'] ?? 'cust',
    placeholders: placeholdersOf(own),
    ground: readGround({ layout: root, master: master.root, shapes, ...looks }),
    pictures: shapes.flatMap(({ node, box }) =>
      node.name === 'pic' && box && !fillsSlide(box, size) ? [toSlide(box, size)] : [],
    ),
    part: taken.part,
  };
  return { layout, lost: taken.lost };
}

function placeholdersOf(shapes: readonly Shape[]): readonly TemplatePlaceholder[] {
  return [...shapes]
    .sort((a, b) => (a.box?.x ?? 0) - (b.box?.x ?? 0))
    .flatMap(({ placeholder }) => {
      if (placeholder === null || !isPlaceholderType(placeholder.type)) return [];
      return [{ type: placeholder.type, idx: Number(placeholder.idx) }];
    });
}

function mediaOf(masters: readonly TemplateMaster[], parts: Parts): ReadonlyMap<string, Uint8Array> {
  const all: readonly TemplatePart[] = masters.flatMap(({ part, theme, layouts }) => [
    part,
    theme,
    ...layouts.map((layout) => layout.part),
  ]);
  const names = new Set(
    all.flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'image').map(({ target }) => target)),
  );
  return new Map([...names].map((name) => [name, parts.bytes(name) ?? new Uint8Array()]));
}
