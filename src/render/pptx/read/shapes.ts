import { groupTransform, rectangleOf, type ToSlide } from './geometry.ts';
import { type InheritedBox, nonVisual, type Placeholder, placeholderOf } from './placeholders.ts';
import { paragraphsOf, written } from './texts.ts';
import type { Rectangle } from './types.ts';
import { child, descend, isOn, type Node } from './xml.ts';

/** One shape of a slide, groups taken apart. */
export interface Shape {
  readonly node: Node;
  readonly kind: string;
  /** EMU on the slide; null where the file doesn't say. */
  readonly box: Rectangle | null;
  readonly alt: string;
  readonly placeholder: Placeholder | null;
}

/** What is seen of a shape: where in EMU, and its paragraphs. */
export interface Drawn extends Pick<Shape, 'kind' | 'box' | 'alt'> {
  readonly paragraphs: readonly string[];
}

/** The shapes that are shown of a shape tree or group, in the order that they are drawn in. */
export function readShapes(
  tree: Node | undefined,
  inherited: InheritedBox,
  toSlide: ToSlide = (box) => box,
): readonly Shape[] {
  return (tree?.children ?? []).flatMap((node): readonly Shape[] => {
    const properties = child(nonVisual(node), 'cNvPr');
    if (properties === undefined || isOn(properties.attributes['hidden'])) return [];
    if (node.name === 'grpSp')
      return readShapes(node, inherited, groupTransform(descend(node, 'grpSpPr', 'xfrm'), toSlide));
    const placeholder = placeholderOf(node);
    const own = rectangleOf(child(node, 'xfrm') ?? descend(node, 'spPr', 'xfrm'));
    const box = own === null ? placeholder && inherited(placeholder) : toSlide(own);
    const { descr, title } = properties.attributes;
    return [{ node, kind: kindOf(node, placeholder), box, alt: descr || title || '', placeholder }];
  });
}

function kindOf(node: Node, placeholder: Placeholder | null): string {
  switch (node.name) {
    case 'sp':
      if (written(paragraphsOf(child(node, 'txBody'))).length > 0) return 'text';
      return placeholder === null ? 'shape' : 'placeholder';
    case 'pic':
      return mediaKind(node);
    case 'graphicFrame':
      return graphicKind(graphicOf(node)?.attributes['uri'] ?? '');
    case 'contentPart':
      return 'ink';
    default:
      return 'shape'; // connectors
  }
}

function mediaKind(picture: Node): string {
  const properties = descend(picture, 'nvPicPr', 'nvPr');
  const is = (...names: readonly string[]): boolean => names.some((name) => child(properties, name) !== undefined);
  if (is('videoFile', 'quickTimeFile')) return 'video';
  return is('audioFile', 'wavAudioFile', 'audioCd') ? 'audio' : 'image';
}

/** `a:graphicData` of a graphic frame: its uri says what it is. */
export function graphicOf(frame: Node): Node | undefined {
  return descend(frame, 'graphic', 'graphicData');
}

/** The uri's last word ('table', 'chart', 'diagram', 'ole' …); chartex is how charts of Office 2016 are stored. */
function graphicKind(uri: string): string {
  const word = uri.slice(uri.lastIndexOf('/') + 1);
  return word === 'chartex' ? 'chart' : word;
}
