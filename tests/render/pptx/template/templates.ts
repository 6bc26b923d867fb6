import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { type LocatedDiagnostic, locate } from '../../../../src/located.ts';
import { type Compiled, compile } from '../../../../src/pipeline.ts';
import { renderHtml, renderPptx } from '../../../../src/render.ts';
import { effectsWith, PROVINCE, ROOT } from '../../../twindeck.ts';
import { everything } from '../deck.ts';
import { pptx } from '../oracle.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Changes the text of parts, by part name; null takes a part away. */
export type Changes = Readonly<Record<string, ((xml: string) => string) | Uint8Array | null>>;

/** A PowerPoint file with some of its parts changed, added or taken away. */
export function changed(file: Uint8Array, changes: Changes): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(file)));
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) parts.delete(name);
    else if (change instanceof Uint8Array) parts.set(name, change);
    else parts.set(name, encoder.encode(change(decoder.decode(parts.get(name)))));
  }
  return zipSync(Object.fromEntries(parts));
}

export const LOGO = readFileSync(`${ROOT}/tests/decks/every-layout/bon-o.png`);
const LAYOUT = (number: number): string => `ppt/slideLayouts/slideLayout${number}.xml`;

/** Layouts of twindeck's own files by number, as they stand in the fixtures. */
export const TITLE_LAYOUT = LAYOUT(1);
export const FIGURES_LAYOUT = LAYOUT(4);

const picture = (id: string, x: number): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="99" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="${x}" y="95250"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** Puts a picture on a master or layout, `x` EMU from the left. */
export const withPicture =
  (id: string, x: number) =>
  (xml: string): string =>
    xml.replace('</p:spTree>', `${picture(id, x)}</p:spTree>`);

/** Adds a relationship of Office's vocabulary. */
export const withRelation =
  (id: string, kind: string, target: string, mode = 'Internal') =>
  (xml: string): string =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
    );

/** A department's template: a .potx with its colours, its name and its logo on the master; it still holds slides and notes. */
export async function department(changes: Changes = {}): Promise<Uint8Array> {
  const logo = changed(await pptx(everything()), {
    '[Content_Types].xml': (xml) => xml.replace('presentation.main+xml', 'template.main+xml'),
    'ppt/theme/theme1.xml': (xml) =>
      xml
        .replace(/(<a:accent1><a:srgbClr val=")\w{6}/, '$18B1A1A')
        .replace(/(<a:dk1>)<a:srgbClr val="\w{6}"\/>/, '$1<a:sysClr val="windowText" lastClr="102030"/>')
        .replace(/(<a:theme [^>]*name=")[^"]*/, '$1Sở Kế hoạch & Đầu tư'.replace('&', '&amp;')),
    'ppt/slideMasters/slideMaster1.xml': withPicture('rId77', 95250),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': withRelation('rId77', 'image', '../media/logo.png'),
    'ppt/media/logo.png': LOGO,
  });
  return changed(logo, changes);
}

export interface OnTemplate {
  readonly compiled: Compiled | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  pptx(): Promise<Uint8Array>;
  html(): string;
}

const SLIDES = `
slides:
  - layout: title
  - layout: section
    title: Kinh tế
    number: 1
  - layout: bullets
    title: Ba việc
    bullets: [Một, Hai]
  - layout: chart
    title: Tăng trưởng
    chart: { type: column, categories: [A, B], series: [{ name: S, values: [1, 2] }] }
  - layout: closing
    title: Cảm ơn
    notes: Hết.
`;

/** A small deck on a template, compiled from memory; `head` has further keys of the deck. */
export function onTemplate(template: Uint8Array, head = '', name = 'so.potx', slides = SLIDES): OnTemplate {
  const text = `title: Báo cáo\nlang: vi\ndata: ${PROVINCE}\ntemplate: ./${name}\n${head}${slides}`;
  const effects = effectsWith({ '/memory/deck.yaml': text, [`/memory/${name}`]: template });
  const { compiled, diagnostics } = compile('/memory/deck.yaml', effects);
  const made = (): Compiled => {
    if (!compiled) throw new Error(JSON.stringify(diagnostics));
    return compiled;
  };
  return {
    compiled,
    diagnostics: locate(diagnostics, 'en', effects).filter(({ code }) => !code.endsWith('/unbound-value')),
    pptx: () => renderPptx(made(), effects),
    html: () => renderHtml(made(), null, effects),
  };
}

/** The name of the layout that each slide of a file is on. */
export function layoutsOf(parts: ReadonlyMap<string, string>): readonly string[] {
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: slides }, (_, i) => {
    const relations = parts.get(`ppt/slides/_rels/slide${i + 1}.xml.rels`) ?? '';
    const layout = /slideLayouts\/[^"]+/.exec(relations)?.[0] ?? '';
    return /<p:cSld name="([^"]*)"/.exec(parts.get(`ppt/${layout}`) ?? '')?.[1] ?? '';
  });
}
