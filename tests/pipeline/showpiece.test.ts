import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/node-effects.ts';
import { compile } from '../../src/pipeline.ts';

/** The statistics office reported another growth than the portal. */
const TWO_GROWTHS = [['data/sources-disagree', { vi: '6,56%', en: '6.56%' }, { vi: '6,51%', en: '6.51%' }]];
const BARE = ['title', 'section', 'sources', 'closing'];

describe.each([
  { file: 'slides/thai-nguyen-2021.yaml', slides: 24, charts: 9, types: 5, tables: 2, told: TWO_GROWTHS },
  { file: 'slides/thai-nguyen-2021.en.yaml', slides: 8, charts: 1, types: 1, tables: 1, told: TWO_GROWTHS },
  { file: 'slides/the-gioi-1955-2005.yaml', slides: 12, charts: 9, types: 3, tables: 1, told: [] },
])('$file', ({ file, slides, charts, types, tables, told }) => {
  const { compiled, diagnostics } = compile(file, nodeEffects());
  const scenes = compiled?.scenes ?? [];
  const items = scenes.flatMap((scene) => scene.items);

  it('gives no message but where its sources disagree', () => {
    const notes = diagnostics.map(({ code, args }) => [code, args['keptSays'], args['otherSays']]);
    expect(notes).toEqual(told);
  });

  it('is a deck of many kinds of slides', () => {
    const drawn = items.flatMap((item) => (item.kind === 'chart' ? [item.chart.type] : []));
    expect(scenes.length).toBeGreaterThanOrEqual(slides);
    expect(drawn.length).toBeGreaterThanOrEqual(charts);
    expect(new Set(drawn).size).toBeGreaterThanOrEqual(types);
    expect(items.filter((item) => item.kind === 'table').length).toBeGreaterThanOrEqual(tables);
  });

  it('has notes on every slide with content', () => {
    const silent = scenes.filter((scene) => !BARE.includes(scene.layout) && scene.notes.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
