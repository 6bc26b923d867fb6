import { expect, it } from 'vitest';
import { writePptx } from '../../../src/render/pptx/write.ts';
import { everything, HOSTILE, LONG } from './deck.ts';
import { BODY_BOX, deck, line, scene, tableItem, theme, title } from './fixtures.ts';
import { defectsOf, partsOf, platform, pptx } from './oracle.ts';

it('writes a file in which the Open XML SDK finds nothing wrong', async () => {
  expect(await defectsOf(await pptx(everything()))).toEqual([]);
});

it('writes a valid file of one slide without anything on it but a title', async () => {
  expect(
    await defectsOf(await pptx([scene('a', 'title', [title('A')])], { organisation: '', event: '', date: '' })),
  ).toEqual([]);
});

it('writes a valid file of hostile words wherever words can stand', async () => {
  const items = [title(HOSTILE), line('body', BODY_BOX, LONG), tableItem([[HOSTILE], [LONG]])];
  const slide = scene('a', 'bullets', items, {
    title: HOSTILE,
    section: { index: 0, name: HOSTILE, marker: '' },
    notes: [{ at: [], level: 0, bullet: true, runs: [{ text: HOSTILE }] }],
  });
  expect(await defectsOf(await pptx([slide], { title: HOSTILE, organisation: HOSTILE, event: HOSTILE }))).toEqual([]);
});

it('gives the same bytes for the same scenes', async () => {
  expect(await pptx(everything())).toEqual(await pptx(everything()));
});

it('changes nothing that it is handed', async () => {
  const input = freeze({ deck: structuredClone(deck), scenes: everything(), theme: structuredClone(theme) });
  expect((await writePptx({ ...input, ...platform })).length).toBeGreaterThan(1000);
});

it('changes one slide’s parts alone when one word changes', async () => {
  const base = partsOf(await pptx([scene('a', 'bullets', [title('A')]), scene('b', 'bullets', [title('B')])]));
  const other = partsOf(await pptx([scene('a', 'bullets', [title('A')]), scene('b', 'bullets', [title('C')])]));
  const changed = [...base].filter(([name, xml]) => other.get(name) !== xml).map(([name]) => name);
  expect(changed).toEqual(['ppt/slides/slide2.xml']);
});

it('holds no colour or font name outside the theme', async () => {
  for (const [name, xml] of partsOf(await pptx(everything()))) {
    if (!name.endsWith('.xml') || name.startsWith('ppt/theme/')) continue;
    expect(xml, name).not.toMatch(/srgbClr|typeface="(?!\+)/);
  }
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
