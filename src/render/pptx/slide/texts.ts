import type { DrawnSlide } from './drawn.ts';
import { child, children, type Element, keepChildren } from './tree.ts';

/** A paragraph has one `a:pPr`, in front; pptxgenjs writes one before each run. */
export function mendParagraphs({ tree, deck }: DrawnSlide): void {
  for (const paragraph of tree.all('a:p')) {
    keepChildren(paragraph, ({ name }, index) => name !== 'a:pPr' || index === 0);
    for (const end of children(paragraph, 'a:endParaRPr')) end.attribs['lang'] = deck.lang;
  }
}

const SCRIPTS: Readonly<Record<string, string>> = { 'a:latin': 'lt', 'a:ea': 'ea', 'a:cs': 'cs' };

/**
 * Runs in the theme's fonts of each script (pptxgenjs names the Latin one for all three), and regular where they aren't
 * bold: a placeholder may hand its own weight down.
 */
export function mendRuns({ tree }: DrawnSlide): void {
  for (const run of tree.all('a:rPr')) {
    const { altLang: _, ...said } = run.attribs;
    run.attribs = { b: '0', i: '0', ...said };
    for (const font of children(run)) {
      const script = SCRIPTS[font.name];
      const typeface = font.attribs['typeface'];
      if (script !== undefined && typeface !== undefined) font.attribs = { typeface: typeface.replace('lt', script) };
    }
  }
}

/** Only what says something stays of a hyperlink; its extension keeps the run's own colour. */
export function mendLinks({ tree }: DrawnSlide): void {
  for (const link of tree.all('a:hlinkClick')) {
    const { 'r:id': id = '', action } = link.attribs;
    link.attribs = { 'r:id': id, ...(action ? { action } : {}) };
    keepExtension(link);
  }
}

function keepExtension(link: Element): void {
  keepChildren(link, ({ name }) => name === 'a:extLst');
  const extensions = child(link, 'a:extLst');
  if (extensions !== undefined) keepChildren(extensions, () => true);
}
