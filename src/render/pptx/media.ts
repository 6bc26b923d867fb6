import type { Picture } from '../../deck/types.ts';
import type { ImageItem, SceneItem } from '../../layout/types.ts';

/** A PNG of an SVG, `width` px wide. */
export type Rasterise = (svg: Uint8Array, width: number) => Promise<Uint8Array>;

/** One picture of the package, however often it is shown. */
export interface Media {
  readonly kind: Picture['kind'];
  readonly data: Uint8Array;
  /** 1-based; the number in the part's name. */
  readonly number: number;
  /** px of the whole picture where it is shown widest. */
  readonly width: number;
}

/** The pictures of slides, layouts and master, those with equal bytes once, in order of first use. */
export function planMedia(items: readonly SceneItem[]): readonly Media[] {
  const found: Media[] = [];
  for (const item of items.filter((each) => each.kind === 'image')) {
    const { kind, data } = item.picture;
    const known = found.findIndex((media) => sameBytes(media.data, data));
    const number = known < 0 ? found.length + 1 : known + 1;
    found[number - 1] = { kind, data, number, width: Math.max(wholeWidth(item), found[known]?.width ?? 0) };
  }
  return found;
}

function wholeWidth({ box, crop }: ImageItem): number {
  return box.w / (1 - crop.left - crop.right);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, i) => byte === b[i]));
}

/** The names of the parts that show a picture: every reader knows `shown`; an SVG is kept beside its PNG. */
export function mediaNames(picture: Picture, all: readonly Media[]): { shown: string; svg: string | null } {
  const media = all.find(({ data }) => sameBytes(data, picture.data));
  if (media === undefined) throw new Error('a picture that was not planned');
  return namesOf(media);
}

function namesOf({ kind, number }: Media): { shown: string; svg: string | null } {
  return {
    shown: `image${number}.${kind === 'svg' ? 'png' : kind}`,
    svg: kind === 'svg' ? `image${number}.svg` : null,
  };
}

/** Two pixels for each of the slide's, as sharp screens have; at most as many as a 4K screen shows. */
const SHARPNESS = 2;
const MOST_PIXELS = 3840;

/** The parts of the pictures by part name. */
export async function mediaParts(all: readonly Media[], rasterise: Rasterise): Promise<[string, Uint8Array][]> {
  const parts = all.map(async (media): Promise<[string, Uint8Array][]> => {
    const { shown, svg } = namesOf(media);
    if (svg === null) return [[partName(shown), media.data]];
    const width = Math.min(MOST_PIXELS, Math.round(media.width * SHARPNESS));
    return [
      [partName(shown), await rasterise(media.data, width)],
      [partName(svg), media.data],
    ];
  });
  return (await Promise.all(parts)).flat();
}

const partName = (name: string): string => `ppt/media/${name}`;
