import { contrast, resolveColor } from '../../../theme/color.ts';
import type { ColorRef, ColorSlot, Ground, TemplateLook } from '../../../theme/types.ts';
import { isTitle } from '../read/placeholders.ts';
import type { Shape } from '../read/shapes.ts';
import type { Rectangle } from '../read/types.ts';
import { child, descend, type Node, val } from '../read/xml.ts';
import { plainColor, slotOfScheme } from './read-look.ts';
import type { SlideSize } from './slide-size.ts';

/** A layout with its master; `look` is the master's own, `deck` that of the deck's theme. */
export interface Stand {
  readonly layout: Node;
  readonly master: Node;
  readonly look: TemplateLook;
  readonly deck: TemplateLook;
  readonly size: SlideSize;
  /** The shapes of master and layout, in the order that they are drawn in. */
  readonly shapes: readonly Shape[];
}

interface Color {
  readonly kind: 'color';
  /** The theme's nearest. */
  readonly ref: ColorRef;
  readonly hex: string;
}

type Paint =
  | Color
  /** A picture, a pattern: nobody looks at its pixels. */
  | { readonly kind: 'picture' };

/** What slides of a layout lie on: the last shape that fills the slide, else its background, else its master's. */
export function readGround(stand: Stand): Ground {
  const ground = groundOf(stand);
  const said = titleColor(stand);
  const title = said && inDeck(said, stand);
  return title === undefined || isPlain(title, ground) ? ground : { ...ground, title };
}

const isPlain = ({ slot, lumMod }: ColorRef, { text }: Ground): boolean => slot === text && lumMod === undefined;

function groundOf(stand: Stand): Ground {
  const { layout, master, shapes, deck, size } = stand;
  const cover = shapes.findLast((shape) => covers(shape, size) && paintOf(shape) !== undefined);
  const background = cover ? paintOf(cover) : (backgroundOf(layout) ?? backgroundOf(master));
  const paint = background && readPaint(background, stand);
  if (paint?.kind === 'picture') return underPicture(stand);
  const hex = paint?.hex ?? stand.look.colors.lt1;
  const ref = paint?.ref ?? { slot: 'lt1' };
  const color = inDeck({ ref, hex }, stand);
  const text = contrast(deck.colors.lt1, hex) >= contrast(deck.colors.dk1, hex) ? 'lt1' : 'dk1';
  return { color, text };
}

/** As the deck's theme says it, which masters besides the first don't share. */
function inDeck({ ref, hex }: Pick<Color, 'ref' | 'hex'>, { deck }: Stand): ColorRef {
  return resolveColor(deck, ref) === hex ? ref : nearest(hex, deck);
}

/** The colour of the layout's title, else of its master's; undefined where neither says one. */
function titleColor(stand: Stand): Color | undefined {
  const titles = stand.shapes.filter(({ placeholder }) => isTitle(placeholder)).reverse();
  const styles = titles.map(({ node }) => descend(node, 'txBody', 'lstStyle'));
  const fills = [...styles, descend(stand.master, 'txStyles', 'titleStyle')].map((style) =>
    descend(style, 'lvl1pPr', 'defRPr', 'solidFill'),
  );
  const color = fills.find((fill) => fill !== undefined)?.children[0];
  return color && readColor(color, stand);
}

/** The layout's title says whether its picture is dark. */
function underPicture(stand: Stand): Ground {
  const paint = titleColor(stand);
  const { dk1, lt1 } = stand.deck.colors;
  const light = paint !== undefined && contrast(paint.hex, dk1) > contrast(paint.hex, lt1);
  return light ? { color: { slot: 'dk1' }, text: 'lt1' } : { color: { slot: 'lt1' }, text: 'dk1' };
}

const SLACK = 0.97; // pictures are often placed by hand

/** Whether a box in EMU is as large as the slide. */
export function fillsSlide({ w, h }: Rectangle, { cx, cy }: SlideSize): boolean {
  return w >= SLACK * cx && h >= SLACK * cy;
}

function covers({ box, placeholder }: Shape, size: SlideSize): boolean {
  return placeholder === null && box !== null && fillsSlide(box, size);
}

/** The paint of a master's or layout's own background. */
export function backgroundOf(root: Node): Node | undefined {
  const background = descend(root, 'cSld', 'bg');
  return paintIn(child(background, 'bgPr')) ?? child(background, 'bgRef')?.children[0];
}

function paintOf({ node }: Shape): Node | undefined {
  if (node.name === 'pic') return child(node, 'blipFill');
  const look = child(node, 'spPr');
  if (child(look, 'noFill')) return undefined;
  return paintIn(look) ?? descend(node, 'style', 'fillRef')?.children[0];
}

const PAINTS = ['solidFill', 'gradFill', 'blipFill', 'pattFill'];

function paintIn(properties: Node | undefined): Node | undefined {
  return properties?.children.find(({ name }) => PAINTS.includes(name));
}

/** A gradient counts as its first colour, a style of the theme as the colour that it is given. */
function readPaint(paint: Node, stand: Stand): Paint {
  switch (paint.name) {
    case 'blipFill':
    case 'pattFill':
      return { kind: 'picture' };
    case 'solidFill':
      return readColor(paint.children[0], stand);
    case 'gradFill':
      return readColor(descend(paint, 'gsLst', 'gs')?.children[0], stand);
    default:
      return readColor(paint, stand);
  }
}

/** A colour as the theme's nearest, and as it is. */
export function readColor(color: Node | undefined, { layout, master, look }: Stand): Color {
  const slot = color?.name === 'schemeClr' ? slotOfScheme(val(color) ?? '', master, layout) : undefined;
  if (slot === undefined) {
    const hex = plainColor(color);
    return { kind: 'color', ref: nearest(hex, look), hex };
  }
  const ref = { slot, ...percent('lumMod', color), ...percent('lumOff', color), ...percent('alpha', color) };
  return { kind: 'color', ref, hex: resolveColor(look, ref) };
}

function percent(name: 'lumMod' | 'lumOff' | 'alpha', color: Node | undefined): Pick<ColorRef, typeof name> {
  const value = val(child(color, name));
  return value === undefined ? {} : { [name]: Number(value) / 1000 };
}

/** The theme colour that looks most like a colour of none. */
function nearest(hex: string, { colors }: TemplateLook): ColorRef {
  const slots = Object.keys(colors) as ColorSlot[];
  const [slot = 'lt1'] = slots.sort((a, b) => distance(colors[a], hex) - distance(colors[b], hex));
  return { slot };
}

function distance(a: string, b: string): number {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const other = channels(b);
  return channels(a).reduce((sum, value, i) => sum + (value - (other[i] ?? 0)) ** 2, 0);
}
