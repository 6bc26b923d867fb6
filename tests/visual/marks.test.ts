import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartItem, Scene } from '../../src/layout/types.ts';
import { launchBrowser } from '../browser.ts';
import { missing } from '../office.ts';
import { compileFile, ROOT } from '../twindeck.ts';
import { measure } from './measure.ts';
import { officePictures, type Picture, webPictures } from './pictures.ts';
import { type Probe, probesOf } from './probes.ts';

const note = missing('soffice', 'pdftoppm');
const compiled = compileFile(`${ROOT}/tests/decks/charts-gallery/charts.yaml`);
const { scenes, theme } = compiled;

let browser: Browser;
let page: Page;
let web: ReadonlyMap<string, Picture>;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  web = note === '' ? await webPictures(compiled, browser) : new Map();
}, 120_000);

afterAll(() => browser.close());

function chartOf({ items }: Scene): ChartItem {
  const chart = items.find((item) => item.kind === 'chart');
  if (chart === undefined) throw new Error('a slide of the gallery without a chart');
  return chart;
}

/** The marks of a slide that stand elsewhere in LibreOffice's picture than on the page, or nowhere. */
async function strayMarks(scene: Scene, office: Picture): Promise<readonly string[]> {
  const probes = probesOf(chartOf(scene), theme);
  const [one, other] = [await measure(web.get(scene.id)!, probes, page), await measure(office, probes, page)];
  return probes.flatMap((probe, i) => {
    const [here, there] = [one[i] ?? [], other[i] ?? []];
    const place = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * 10) / 10).join(' ');
    return isAlike(probe, here, there)
      ? []
      : [`${scene.id} · ${probe.what}: ${probe.kind} ${place(here)} ≠ ${place(there)}`];
  });
}

function isAlike({ within }: Probe, here: readonly number[], there: readonly number[]): boolean {
  return (
    here.length === within.length &&
    there.length === within.length &&
    within.every((most, i) => Math.abs((here[i] ?? 0) - (there[i] ?? 0)) <= most)
  );
}

interface Fault {
  readonly kind: string;
  readonly scene: Scene;
}

/** A slide with its chart wrong in one way. */
function withChart(scene: Scene, kind: string, change: (item: ChartItem) => ChartItem): Fault {
  const chart = chartOf(scene);
  return { kind, scene: { ...scene, items: scene.items.map((item) => (item === chart ? change(chart) : item)) } };
}

/** The softened edges of eight dark tints can't be told apart by colour, nor a dark part from the letters of a label under it. */
const UNMEASURED: ReadonlySet<string> = new Set(['doughnut-eight', 'pie-twelve']);

/** What slides are called that show a type with several marks of which none hides another, the best first. */
const TYPICAL = ['stacked', 'three', 'two-axes', 'one'];

/** A chart of each type, shifted by 3 px, and with one value off by 2 % of the axis or of the circle. */
function faults(): readonly Fault[] {
  const types = new Set(scenes.map((scene) => chartOf(scene).chart.type));
  const typical = [...types].flatMap((type) =>
    TYPICAL.flatMap((what) => scenes.filter(({ id }) => id === `${type}-${what}`)).slice(0, 1),
  );
  expect(typical.length).toBe(types.size);
  return typical.flatMap((scene) => [
    withChart(scene, 'shifted', (item) => ({ ...item, box: { ...item.box, x: item.box.x + 3, y: item.box.y + 3 } })),
    withChart(scene, 'wrong value', withWrongValue),
  ]);
}

function withWrongValue(item: ChartItem): ChartItem {
  const { chart } = item;
  const first = chart.series.find(({ hidden }) => !hidden);
  const [point, ...rest] = first?.points ?? [];
  if (first === undefined || point === undefined) throw new Error('an empty chart');
  const whole = chart.axis
    ? chart.axis.max - chart.axis.min
    : first.points.reduce((sum, { value }) => sum + (value ?? 0), 0);
  // The axis of a radar is half as long as its plot.
  const share = chart.direction === 'radial' ? 0.04 : 0.02;
  const value = (point.value ?? 0) - share * whole;
  const wrong = { ...first, points: [{ ...point, value, exact: String(value) }, ...rest] };
  const series = chart.series.map((one) => (one === first ? wrong : one));
  return { ...item, chart: { ...chart, series } };
}

describe('the marks of charts', () => {
  it('stand in LibreOffice where they stand on the page', { timeout: 240_000 }, async ({ skip }) => {
    skip(note !== '', note);
    const pictures = await officePictures(compiled);
    expect(pictures.length).toBe(scenes.length);
    const stray: string[] = [];
    for (const [i, scene] of scenes.entries()) {
      if (!UNMEASURED.has(scene.id)) stray.push(...(await strayMarks(scene, pictures[i]!)));
    }
    expect(stray).toEqual([]);
  });

  it('are seen to stand elsewhere by 3 px, by 2 % of the axis, by 7 degrees', { timeout: 240_000 }, async ({
    skip,
  }) => {
    skip(note !== '', note);
    const wrong = faults();
    const pictures = await officePictures({ ...compiled, scenes: wrong.map(({ scene }) => scene) });
    const missed: string[] = [];
    for (const [i, { kind, scene }] of wrong.entries()) {
      const honest = scenes.find(({ id }) => id === scene.id);
      if (honest && (await strayMarks(honest, pictures[i]!)).length === 0) missed.push(`${scene.id}: ${kind}`);
    }
    expect(missed).toEqual([]);
  });
});
