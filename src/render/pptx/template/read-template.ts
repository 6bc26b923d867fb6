import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { createParts, follow, type Part, type Parts, related } from '../read/parts.ts';
import { openPresentation } from '../read/read.ts';
import { unzip } from '../read/unzip.ts';
import { child, children } from '../read/xml.ts';
import { readFonts } from './fonts.ts';
import { type Common, readLayout } from './read-layout.ts';
import { readLook } from './read-look.ts';
import { readSlideSize } from './slide-size.ts';
import { takePart } from './take-part.ts';
import type { Template, TemplateMaster, TemplatePart } from './types.ts';

/** Films of its slides may be huge. */
const WANTED = /\.(xml|rels|fntdata)$|^ppt\/media\/.*\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

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
  const unshown = masters.flatMap((master) => master.unshown);
  if (unshown.length > 0) reporter.add('template/not-on-web', [], { where: unshown.join(', ') });
  const taken = masters.map(({ master }) => master);
  return { look, size, masters: taken, media: mediaOf(taken, parts), fonts: readFonts(presentation, parts) };
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

interface MasterSource extends Pick<TemplateMaster, 'id'> {
  readonly part: Part;
  readonly theme: Part;
}

function masterSources(presentation: Part, parts: Parts): readonly MasterSource[] {
  return children(child(presentation.root, 'sldMasterIdLst'), 'sldMasterId').flatMap(({ attributes }) => {
    const part = follow(presentation, attributes['r:id'], parts);
    const theme = related(part, 'theme', parts);
    return part && theme ? [{ id: attributes['id'], part, theme }] : [];
  });
}

/** A master as it is taken over, with the names of what lost something, and of what the web deck shows without its pictures. */
interface ReadMaster {
  readonly master: TemplateMaster;
  readonly lost: readonly string[];
  readonly unshown: readonly string[];
}

function readMaster({ id, part, theme }: MasterSource, common: Common, parts: Parts): ReadMaster {
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
    unshown: layouts.flatMap(({ layout, unshown }) => (unshown ? [layout.name] : [])),
  };
}

function mediaOf(masters: readonly TemplateMaster[], parts: Parts): ReadonlyMap<string, Uint8Array> {
  const all: readonly TemplatePart[] = masters.flatMap(({ part, theme, layouts }) => [
    part,
    theme,
    ...layouts.flatMap((layout) => [layout.part, ...(layout.themeOverride ? [layout.themeOverride] : [])]),
  ]);
  const names = new Set(
    all.flatMap(({ relations }) => relations.filter(({ kind }) => kind === 'image').map(({ target }) => target)),
  );
  return new Map([...names].map((name) => [name, parts.bytes(name) ?? new Uint8Array()]));
}
