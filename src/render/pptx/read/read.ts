import type { Reporter } from '../../../diagnostics/diagnostic.ts';
import { emuFrom } from './numbers.ts';
import { createParts, follow, type Part, type Parts } from './parts.ts';
import { readSlide, type SlideSource, type Surroundings } from './slide.ts';
import type { PptxContent } from './types.ts';
import { unzip } from './unzip.ts';
import { all, child, children, type Node } from './xml.ts';

const USUAL_WIDTH = 12_192_000; // EMU: 13⅓ inches

const PICTURES = /^ppt\/media\/.*\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i;

/** Reads a .pptx or .potx of any program. Null when there is nothing to read; a slide that is broken is left out. */
export function readPptx(
  data: Uint8Array,
  { crc32 }: Pick<Surroundings, 'crc32'>,
  reporter: Reporter,
): PptxContent | null {
  const files = unzip(data, reporter, undefined, PICTURES);
  const parts = files && createParts(files, reporter);
  const presentation = parts && openPresentation(parts, reporter);
  if (!parts || !presentation) return null;
  const sources = slideSources(presentation, parts);
  const slides = new Map(sources.map(({ part, id }) => [part.name, id]));
  const slideWidth = emuFrom(child(presentation.root, 'sldSz')?.attributes['cx']) || USUAL_WIDTH;
  const read = sources.map((source) => readSlide(source, { parts, reporter, slides, slideWidth, crc32 }));
  const core = coreProperties(parts);
  return {
    title: child(core, 'title')?.text || (read.find(({ title }) => title !== '')?.title ?? ''),
    lang: child(core, 'language')?.text || languageOf(sources),
    slides: read,
  };
}

/** The main part of a package; reports and gives null where there is none. */
export function openPresentation(parts: Parts, reporter: Reporter): Part | null {
  const main = relationOf(parts, 'officeDocument');
  const part = main === null ? null : parts.open(main);
  if (part?.root.name === 'presentation') return part;
  if (main === null || part !== null) reporter.add('pptx/no-presentation', []);
  return null;
}

function coreProperties(parts: Parts): Node | undefined {
  const name = relationOf(parts, 'core-properties') ?? relationOf(parts, 'coreProperties'); // strict files: the latter
  return name === null ? undefined : parts.open(name)?.root;
}

function relationOf({ relations }: Parts, kind: string): string | null {
  return [...relations.values()].find((relation) => relation.kind === kind)?.target ?? null;
}

/** The slides in the order that they are shown in. */
function slideSources(presentation: Part, parts: Parts): readonly SlideSource[] {
  const sections = sectionNames(presentation.root);
  const first = Number(presentation.root.attributes['firstSlideNum'] ?? 1);
  const found = children(child(presentation.root, 'sldIdLst'), 'sldId').map(({ attributes }, index) => {
    const part = follow(presentation, attributes['r:id'], parts);
    return { part, name: child(part?.root, 'cSld')?.attributes['name'] ?? '', index, key: attributes['id'] ?? '' };
  });
  return found.flatMap(({ part, name, index, key }) => {
    const own = name !== '' && found.filter((other) => other.name === name).length === 1;
    const id = own ? name : `slide-${index + 1}`;
    return part === null ? [] : [{ id, part, number: first + index, section: sections.get(key) ?? null }];
  });
}

/** Names of sections by slide id (MS-PPTX, p14:sectionLst). */
function sectionNames(presentation: Node): ReadonlyMap<string, string> {
  const sections = all(child(presentation, 'extLst'), 'section');
  return new Map(
    sections.flatMap((section) =>
      all(section, 'sldId').map(
        ({ attributes }) => [attributes['id'] ?? '', section.attributes['name'] ?? ''] as const,
      ),
    ),
  );
}

/** The language that the first run is proofed in. */
function languageOf(sources: readonly SlideSource[]): string {
  for (const { part } of sources) {
    const run = all(part.root, 'rPr').find(({ attributes }) => attributes['lang'] !== undefined);
    if (run !== undefined) return run.attributes['lang'] ?? '';
  }
  return '';
}
