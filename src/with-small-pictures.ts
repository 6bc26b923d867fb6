import { isCmyk } from './deck/jpeg.ts';
import type { Picture } from './deck/types.ts';
import { reporterFor } from './diagnostics/report.ts';
import type { Effects, Shrunk } from './effects.ts';
import type { ImageItem, Scene } from './layout/types.ts';
import { createMemory, type Memory } from './memory/memory.ts';
import type { Compilation } from './pipeline.ts';

/** Two pixels for each of the slide's, as sharp screens have; at most as many as a 4K screen shows. */
const SHARPNESS = 2;
const MOST_PIXELS = 3840;
/** What is hardly larger than that, or small as a file, stays as it is: each encoding costs something. */
const WORTH_PIXELS = 1.25;
const WORTH_BYTES = 200_000;

type Bitmap = Picture & { readonly kind: Exclude<Picture['kind'], 'svg'> };

/** A picture with all its places. */
interface Shown {
  readonly picture: Bitmap;
  /** px of the whole picture where it is shown widest. */
  readonly width: number;
}

/**
 * The deck with its photos as small as they are shown, upright and without metadata; WebP, which PowerPoint before 2021 doesn't
 * show, as PNG or JPEG; photos made for print in the colours of screens. Later than `compile`, for decoding takes its time.
 */
export async function withSmallPictures(
  compilation: Compilation,
  file: string,
  { shrink, crc32 }: Pick<Effects, 'shrink' | 'crc32'>,
  memory: Memory = createMemory(),
): Promise<Compilation> {
  const { compiled } = compilation;
  if (!compiled) return compilation;
  const keyOf = ({ data }: Picture) => `${crc32(data)} ${data.length}`;
  const diagnostics = [...compilation.diagnostics];
  const reporter = reporterFor(file, diagnostics);
  const small = new Map<string, Shrunk>();
  for (const [key, { picture, width }] of shownIn(compiled.scenes, keyOf)) {
    if (!isWorth(picture, width)) continue;
    const shrunk = await memory.recall(`small ${key} ${width}`, [], () => shrink(picture, width));
    if (shrunk && (isForeign(picture) || shrunk.data.length < picture.data.length)) small.set(key, shrunk);
    else if (picture.kind === 'webp') reporter.add('image/unreadable', picture.at);
  }
  if (small.size === 0) return { ...compilation, diagnostics };
  const smaller = (item: ImageItem): ImageItem => {
    const shrunk = small.get(keyOf(item.picture));
    return shrunk ? { ...item, picture: { ...item.picture, ...shrunk, orientation: 1 } } : item;
  };
  const scenes = compiled.scenes.map((scene, i) => {
    const shrunk = imagesOf(scene).map(({ picture }) => small.get(keyOf(picture)));
    if (shrunk.every((one) => one === undefined)) return scene;
    return memory.recall(`small scene ${i}`, [scene, ...shrunk], () => replaced(scene, smaller));
  });
  return { ...compilation, compiled: { ...compiled, scenes }, diagnostics };
}

function shownIn(scenes: readonly Scene[], keyOf: (picture: Picture) => string): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const { box, crop, picture } of scenes.flatMap(imagesOf)) {
    if (!isBitmap(picture)) continue;
    const key = keyOf(picture);
    const whole = Math.round((box.w / (1 - crop.left - crop.right)) * SHARPNESS);
    shown.set(key, { picture, width: Math.max(Math.min(MOST_PIXELS, whole), shown.get(key)?.width ?? 0) });
  }
  return shown;
}

function imagesOf({ items, backdrop = [], logo }: Scene): ImageItem[] {
  return [...items, ...backdrop, ...(logo ? [logo] : [])].filter((item) => item.kind === 'image');
}

function isBitmap(picture: Picture): picture is Bitmap {
  return picture.kind !== 'svg';
}

/** Whether a picture isn't shown alike everywhere: by PowerPoint before 2021, or for being made for print. */
function isForeign({ kind, data }: Bitmap): boolean {
  return kind === 'webp' || (kind === 'jpeg' && isCmyk(data));
}

function isWorth(picture: Bitmap, width: number): boolean {
  const { width: stored, data } = picture;
  return isForeign(picture) || (stored > width * WORTH_PIXELS && data.length > WORTH_BYTES);
}

function replaced(scene: Scene, smaller: (item: ImageItem) => ImageItem): Scene {
  const swap = <T extends { readonly kind: string }>(item: T | ImageItem) =>
    item.kind === 'image' ? smaller(item as ImageItem) : item;
  return {
    ...scene,
    items: scene.items.map(swap),
    ...(scene.backdrop && { backdrop: scene.backdrop.map(swap) }),
    ...(scene.logo && { logo: smaller(scene.logo) }),
  } as Scene;
}
