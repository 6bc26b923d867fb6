import { strToU8, unzipSync, zipSync } from 'fflate';
import { nodeEffects } from '../../../../src/cli/node-effects.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../../../src/diagnostics/report.ts';
import { readPptx } from '../../../../src/render/pptx/read/read.ts';
import type { PptxContent, PptxSlide } from '../../../../src/render/pptx/read/types.ts';

/** Reads a file in which nothing may be wrong. */
export function contentOf(file: Uint8Array): PptxContent {
  const { content, codes } = tryReading(file);
  if (content === null || codes.length > 0) throw new Error(`not read without a word: ${codes.join(', ')}`);
  return content;
}

/** Reads whatever it is; the messages as 'code argument argument …'. */
export function tryReading(file: Uint8Array): { content: PptxContent | null; codes: readonly string[] } {
  const problems: Diagnostic[] = [];
  const content = readPptx(file, nodeEffects(), reporterFor('file.pptx', problems));
  return { content, codes: problems.map(({ code, args }) => [code, ...Object.values(args)].join(' ')) };
}

type Content = string | Uint8Array;

/** A zip of some parts. */
export function zipOf(parts: Readonly<Record<string, Content>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]);
  return zipSync(Object.fromEntries(entries));
}

/** The file with some parts changed, or left out where they are null. */
export function withParts(file: Uint8Array, changes: Readonly<Record<string, Content | null>>): Uint8Array {
  const parts: Record<string, Content | null> = { ...unzipSync(file), ...changes };
  return zipOf(
    Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, Content] => entry[1] !== null)),
  );
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const SPACES = `xmlns:a="${A}" xmlns:p="${P}" xmlns:r="${R}"`;

/** A `.rels` part: id → [kind, target]. */
export function rels(relations: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const items = Object.entries(relations).map(([id, [kind, target]]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target.replaceAll('&', '&amp;')}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** The least package: one slide with these shapes, and whatever more it needs. */
export function oneSlide(shapes: string, more: Readonly<Record<string, Content>> = {}): Uint8Array {
  return zipOf({
    '_rels/.rels': rels({ rId1: ['officeDocument', 'ppt/presentation.xml'] }),
    'ppt/presentation.xml': `<p:presentation ${SPACES}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels({ rId1: ['slide', 'slides/slide1.xml'] }),
    'ppt/slides/slide1.xml': `<p:sld ${SPACES}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
    ...more,
  });
}

/** The one slide of such a package. */
export function readShapes(shapes: string, more: Readonly<Record<string, Content>> = {}): PptxSlide {
  const [slide] = contentOf(oneSlide(shapes, more)).slides;
  if (slide === undefined) throw new Error('no slide');
  return slide;
}

/** A text box; `x` … in EMU. */
export function textBox(text: string, transform = '', placeholder = '', attributes = ''): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="T" ${attributes}/><p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform}</p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

/** `a:xfrm` */
export function xfrm(x: number, y: number, w: number, h: number): string {
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>`;
}

/** A graphic frame whose content is of the kind that `uri` names. */
export function graphicFrame(uri: string, content: string): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="G" descr="Mô tả"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm><a:off x="9525" y="0"/><a:ext cx="952500" cy="952500"/></p:xfrm>` +
    `<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`
  );
}
