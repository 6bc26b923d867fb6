import type { Page } from 'playwright-core';
import type { Picture } from './pictures.ts';
import type { Probe } from './probes.ts';

/**
 * What is seen of each mark in a picture of its slide, by its colour; none = it isn't there.
 * bar, circle: left, right, top, bottom; dot: its middle; top: upper and lower end of an area; slice: where it begins and
 * ends, degrees clockwise from the top.
 */
export function measure(
  picture: Picture,
  probes: readonly Probe[],
  page: Page,
): Promise<readonly (readonly number[])[]> {
  return page.evaluate(measureInPage, [Buffer.from(picture).toString('base64'), probes] as const);
}

/** Runs in the browser, hence needs nothing of this file. */
async function measureInPage([base64, probes]: readonly [string, readonly Probe[]]): Promise<number[][]> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas');
  pen.drawImage(image, 0, 0);
  const pixels = pen.getImageData(0, 0, image.width, image.height).data;
  const channelsOf = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const isAny = (colors: readonly (readonly number[])[], x: number, y: number): boolean => {
    const at = 4 * (Math.round(y) * image.width + Math.round(x));
    return colors.some((color) => color.every((value, i) => Math.abs(value - (pixels[at + i] ?? 0)) < 32));
  };
  const range = (from: number, length: number) => Array.from({ length }, (_, i) => from + i);
  /** How many pixels of each column, or row, are the mark's. */
  const counts = ({ area }: Probe, ours: readonly (readonly number[])[]) => {
    const [xs, ys] = [range(area.x, area.w), range(area.y, area.h)];
    return {
      columns: xs.map((x) => ys.filter((y) => isAny(ours, x, y)).length),
      rows: ys.map((y) => xs.filter((x) => isAny(ours, x, y)).length),
    };
  };
  const ends = (list: readonly number[], from: number, least: number): number[] => {
    const first = list.findIndex((count) => count >= least);
    return first < 0 ? [] : [from + first, from + list.findLastIndex((count) => count >= least) + 1];
  };
  const middle = (list: readonly number[], from: number): number[] => {
    const sum = list.reduce((all, count) => all + count, 0);
    return sum === 0 ? [] : [list.reduce((all, count, i) => all + count * (from + i), 0) / sum];
  };
  const step = 0.25; // degrees
  /** Near the rim, where no label lies. */
  const turn = ({ area }: Probe, ours: readonly (readonly number[])[]): number[] => {
    const radius = (area.w / 2) * 0.93;
    const seen = Array.from({ length: 360 / step }, (_, i) => {
      const angle = (i * step * Math.PI) / 180;
      const [x, y] = [area.x + area.w / 2 + radius * Math.sin(angle), area.y + area.h / 2 - radius * Math.cos(angle)];
      return isAny(ours, x - 0.5, y - 0.5);
    });
    return ends(
      // One alone is where a part's edge blends into another colour.
      seen.map((is, i) => (is && seen[i - 1] && seen[i + 1] ? 1 : 0)),
      0,
      1,
    ).map((at) => at * step);
  };
  return probes.map((probe): number[] => {
    const ours = probe.colors.map(channelsOf);
    const { area } = probe;
    if (probe.kind === 'slice') return turn(probe, ours);
    const { columns, rows } = counts(probe, ours);
    // Letters in the mark or beside it never cover so much of a line.
    const most = (list: readonly number[]) => Math.max(1, ...list);
    const [high, wide] = [most(columns), most(rows)];
    if (probe.kind === 'bar') return [...ends(columns, area.x, 0.6 * high), ...ends(rows, area.y, 0.6 * wide)];
    if (probe.kind === 'circle') return [...ends(columns, area.x, 12), ...ends(rows, area.y, 12)];
    if (probe.kind === 'top') return ends(rows, area.y, 2);
    const thick = (list: readonly number[], least: number) => list.map((count) => (count >= least ? count : 0));
    return [...middle(thick(columns, 9), area.x), ...middle(thick(rows, 8), area.y)];
  });
}
