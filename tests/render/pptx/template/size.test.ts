import { describe, expect, it } from 'vitest';
import { readTree } from '../../../../src/render/pptx/slide/tree.ts';
import { scaled } from '../../../../src/render/pptx/template/scale.ts';
import { geometryFaults } from '../../../layout/geometry.ts';
import { defectsOf, partsOf } from '../oracle.ts';
import { contentOf } from '../read/reading.ts';
import { department, onTemplate } from './templates.ts';

const PRESENTATION = 'ppt/presentation.xml';
const withSize = (size: string) =>
  department({ [PRESENTATION]: (xml) => xml.replace(/<p:sldSz[^>]*>/, size === '' ? '' : `<p:sldSz ${size}/>`) });

describe('a template whose slides are', () => {
  it.each([
    ['4:3', 'cx="9144000" cy="6858000" type="screen4x3"', 960],
    ['16:10', 'cx="9144000" cy="5715000" type="screen16x10"', 800],
    ['16:9, but smaller', 'cx="9144000" cy="5143500" type="screen16x9"', 720],
    ['A4', 'cx="9906000" cy="6858000" type="A4"', 886],
    ['A4 held upright', 'cx="6858000" cy="9906000"', 1849],
  ])('%s gives both decks its shape, and the file its size', async (_, size, height) => {
    const deck = onTemplate(await withSize(size));
    expect(deck.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!deck.compiled) throw new Error('not compiled');
    expect(deck.compiled.theme.height).toBe(height);
    expect(geometryFaults(deck.compiled)).toEqual([]);
    const foot = Math.max(...deck.compiled.scenes.flatMap(({ items }) => items.map(({ box }) => box.y + box.h)));
    expect(foot).toBeGreaterThan(height - 40);
    const file = await deck.pptx();
    expect(partsOf(file).get(PRESENTATION)).toContain(`<p:sldSz ${size}/>`);
    expect(await defectsOf(file)).toEqual([]);
    expect(deck.html()).toContain(`--height:${height}px`);
    expect(deck.html()).toContain(`@page{size:1280px ${height}px}`);
  });

  it('of a size that is left out has that of CT_SlideSize', async () => {
    expect(onTemplate(await withSize('')).compiled?.theme.height).toBe(960);
  });

  it('smaller has everything smaller by as much: places, letters, lines of charts', async () => {
    const usual = onTemplate(await department());
    const small = onTemplate(await withSize('cx="9144000" cy="5143500"'));
    const [large, less] = [contentOf(await usual.pptx()), contentOf(await small.pptx())];
    // What is read is in px of a slide 1280 px wide, so that one deck can be compared with the other.
    for (const [i, slide] of large.slides.entries())
      for (const [j, { x, y, w, h }] of slide.boxes.entries()) {
        const box = less.slides[i]?.boxes[j];
        for (const [was, is] of [
          [x, box?.x],
          [y, box?.y],
          [w, box?.w],
          [h, box?.h],
        ])
          expect(is).toBeCloseTo(was ?? 0, 0);
      }
    const places = async (deck: typeof usual) =>
      readTree(partsOf(await deck.pptx()).get('ppt/slides/slide3.xml') ?? '')
        .all('a:off')
        .map(({ attribs }) => Number(attribs['x']));
    expect(await places(small)).toEqual((await places(usual)).map((x) => Math.round(x * 0.75)));
    const sizes = async (deck: typeof usual, part: string) =>
      readTree(partsOf(await deck.pptx()).get(part) ?? '')
        .all(part.includes('chart') ? 'a:defRPr' : 'a:rPr')
        .map(({ attribs }) => Number(attribs['sz']));
    for (const part of ['ppt/slides/slide3.xml', 'ppt/charts/chart1.xml']) {
      const before = await sizes(usual, part);
      expect(before.length).toBeGreaterThan(0);
      expect(await sizes(small, part)).toEqual(before.map((size) => Math.round(size * 0.75)));
    }
  });
});

it('scales lengths and nothing that only looks like one', () => {
  const xml =
    '<p:x xmlns:p="p" xmlns:a="a"><a:off x="100" y="3"/><a:ext uri="{1}"/><a:spcPct val="100"/><a:spcPts val="100"/>' +
    '<a:rPr sz="1800" b="1"/><a:gd name="x" fmla="val 100"/><p:cNvPr id="100"/><a:tr h="10"/></p:x>';
  const tree = readTree(scaled(xml, 0.5));
  expect(tree.all('a:off')[0]?.attribs).toEqual({ x: '50', y: '2' });
  expect(tree.all('a:ext')[0]?.attribs).toEqual({ uri: '{1}' });
  expect(tree.all('a:spcPct')[0]?.attribs['val']).toBe('100');
  expect(tree.all('a:spcPts')[0]?.attribs['val']).toBe('50');
  expect(tree.all('a:rPr')[0]?.attribs).toEqual({ sz: '900', b: '1' });
  expect(tree.all('p:cNvPr')[0]?.attribs['id']).toBe('100');
  expect(tree.all('a:tr')[0]?.attribs['h']).toBe('5');
});
