import { describe, expect, it } from 'vitest';
import type { Scene, SceneItem, StyledParagraph } from '../../../src/layout/types.ts';
import { children, type Element, readTree, type Tree } from '../../../src/render/pptx/slide/tree.ts';
import {
  BODY_BOX,
  chart,
  chartItem,
  line,
  paragraph,
  run,
  scene,
  series,
  shape,
  tableItem,
  textItem,
  title,
} from './fixtures.ts';
import { defectsOf, partsOf, pptx } from './oracle.ts';

async function slideOf(items: readonly SceneItem[], more: Partial<Scene> = {}): Promise<Tree> {
  const parts = partsOf(await pptx([scene('a', 'bullets', items, more)]));
  return readTree(parts.get('ppt/slides/slide1.xml') ?? '');
}

/** 'clickEffect 3[0]' of each effect in order: its kind, its shape and the paragraph of it. */
function effectsOf(tree: Tree): string[] {
  const targets = tree.all('p:spTgt').map((target) => {
    const range = allIn(target, 'p:pRg')[0]?.attribs;
    expect(range?.['end']).toBe(range?.['st']);
    return `${target.attribs['spid']}${range ? `[${range['st']}]` : ''}`;
  });
  const kinds = tree.all('p:cTn').flatMap(({ attribs }) => (attribs['presetID'] ? [attribs['nodeType']] : []));
  expect(kinds).toHaveLength(targets.length);
  return targets.map((target, i) => `${kinds[i]} ${target}`);
}

function allIn(element: Element, name: string): Element[] {
  return children(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allIn(child, name)]);
}

const bullet = (text: string, step: number, level = 0): StyledParagraph =>
  paragraph([run(text)], { bullet: true, level, indent: 32 * (level + 1), step });
const list = textItem('body', BODY_BOX, [bullet('a', 1), bullet('b', 2), bullet('b1', 2, 1), bullet('c', 3)]);
const at = (x: number) => ({ x, y: 300, w: 300, h: 100 });
const card = (x: number, step: number): SceneItem[] => [
  { ...shape({ kind: 'rect' }, at(x)), step },
  { ...line('figure', at(x), `số ${step}`), step },
];

describe('a build', () => {
  it('is a click for each step, what lies below a bullet coming with it', async () => {
    const tree = await slideOf([title('T'), list], { steps: 3 });
    expect(effectsOf(tree)).toEqual(['clickEffect 3[0]', 'clickEffect 3[1]', 'withEffect 3[2]', 'clickEffect 3[3]']);
    expect(tree.all('p:bldP').map(({ attribs }) => attribs)).toEqual([{ spid: '3', grpId: '0', build: 'p' }]);
  });

  it('is PowerPoint’s own entrance effect “Appear”', async () => {
    const tree = await slideOf([title('T'), list], { steps: 3 });
    const effects = tree.all('p:cTn').filter(({ attribs }) => attribs['presetID'] !== undefined);
    for (const { attribs } of effects)
      expect(attribs).toMatchObject({ presetID: '1', presetClass: 'entr', presetSubtype: '0', fill: 'hold' });
    expect(tree.all('p:strVal').every(({ attribs }) => attribs['val'] === 'visible')).toBe(true);
    expect(new Set(tree.all('p:attrName').map(({ children: [name] }) => name))).toEqual(new Set(['style.visibility']));
  });

  it('makes all of a card appear with one click', async () => {
    const tree = await slideOf([title('T'), ...card(72, 1), ...card(500, 2)], { layout: 'figures', steps: 2 });
    expect(effectsOf(tree)).toEqual(['clickEffect 3', 'withEffect 4', 'clickEffect 5', 'withEffect 6']);
    expect(tree.all('p:bldP').map(({ attribs }) => attribs)).toEqual([
      { spid: '3', grpId: '0', animBg: '1' },
      { spid: '4', grpId: '0' },
      { spid: '5', grpId: '0', animBg: '1' },
      { spid: '6', grpId: '0' },
    ]);
  });

  it('takes its order from the steps, wherever the items stand', async () => {
    const tree = await slideOf([...card(72, 2), ...card(500, 1)], { layout: 'figures', steps: 2 });
    expect(effectsOf(tree)).toEqual(['clickEffect 4', 'withEffect 5', 'clickEffect 2', 'withEffect 3']);
  });

  it('numbers its time nodes without a gap or a repeat', async () => {
    const tree = await slideOf([title('T'), list, ...card(72, 4)], { steps: 4 });
    const ids = tree.all('p:cTn').map(({ attribs }) => Number(attribs['id']));
    expect(ids.sort((a, b) => a - b)).toEqual(ids.map((_, i) => i + 1));
  });

  it('speaks only of shapes that are on the slide', async () => {
    const tree = await slideOf([title('T'), list, ...card(72, 4)], { steps: 4 });
    const ids = new Set(tree.all('p:cNvPr').map(({ attribs }) => attribs['id']));
    for (const { attribs } of [...tree.all('p:spTgt'), ...tree.all('p:bldP')]) expect(ids).toContain(attribs['spid']);
  });
});

describe('a transition', () => {
  const motions = (tree: Tree): string[] =>
    children(tree.root).flatMap(({ name }) => (/transition|timing/.test(name) ? [name] : []));

  it('stands before the animations, at the end of the slide', async () => {
    const tree = await slideOf([title('T'), list], { steps: 3, transition: 'fade' });
    expect(motions(tree)).toEqual(['p:transition', 'p:timing']);
    expect(children(tree.root).at(-1)?.name).toBe('p:timing');
    expect(tree.all('p:fade')).toHaveLength(1);
  });

  it('pushes from the right', async () => {
    const tree = await slideOf([title('T')], { transition: 'push' });
    expect(motions(tree)).toEqual(['p:transition']);
    expect(tree.all('p:push').map(({ attribs }) => attribs)).toEqual([{ dir: 'l' }]);
  });

  it('is nothing at all where there is none, as are the animations', async () => {
    expect(motions(await slideOf([title('T'), line('body', BODY_BOX, 'a')]))).toEqual([]);
  });
});

it('is valid by the Open XML SDK, with builds of every kind of item', async () => {
  const frames: SceneItem[] = [
    { ...chartItem(chart('column', ['A'], [series('S', [1])]), { x: 72, y: 176, w: 500, h: 400 }), step: 1 },
    { ...tableItem([['A'], ['1']], { x: 600, y: 176, w: 500, h: 100 }), step: 2 },
  ];
  const file = await pptx([
    scene('a', 'bullets', [title('A'), list], { steps: 3, transition: 'fade' }),
    scene('b', 'figures', [title('B'), ...card(72, 1), ...card(500, 2)], { steps: 2, transition: 'push' }),
    scene('c', 'two-columns', [title('C'), ...frames], { steps: 2 }),
    scene('d', 'bullets', [title('D')]),
  ]);
  expect(await defectsOf(file)).toEqual([]);
});
