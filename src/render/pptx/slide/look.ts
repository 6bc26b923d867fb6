import { schemeColor } from '../color.ts';
import { el } from '../xml.ts';
import type { DrawnSlide } from './drawn.ts';
import { customerData, SOURCES_RELATION } from './non-visual.ts';
import { addContent, become } from './tree.ts';

/** The slide's name, by which it is found again when the deck was edited in PowerPoint, is the scene's id. */
export function mendName({ tree, slide }: DrawnSlide): void {
  for (const data of tree.all('p:cSld')) data.attribs['name'] = slide.scene.id;
}

/** The sources of the slide's figures go with it, wherever it is copied to. */
export function addSources({ tree, slide }: DrawnSlide): void {
  if (slide.scene.sources.length === 0) return;
  for (const data of tree.all('p:cSld')) addContent(data, customerData(SOURCES_RELATION));
}

/** A solid background without `a:effectLst` is not valid (CT_BackgroundProperties). */
export function mendBackground({ tree }: DrawnSlide): void {
  for (const properties of tree.all('p:bgPr')) addContent(properties, el('a:effectLst'));
}

/** A template's layout may turn colours over; the slide's are meant in the map of its master. */
export function mendColorMap({ tree, slide }: DrawnSlide): void {
  const { colorMap } = slide.layout;
  if (colorMap === null) return;
  for (const inherited of tree.all('a:masterClrMapping')) become(inherited, el('a:overrideClrMapping', colorMap));
}

/** Stand-in colours become theme colours. */
export function mendColors({ tree, marks }: DrawnSlide): void {
  for (const color of tree.all('a:srgbClr')) {
    const ref = marks.read(color.attribs['val'] ?? '');
    if (ref !== undefined) become(color, schemeColor(ref));
  }
}
