import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/inspect.ts';
import type { Scene } from '../../src/layout/types.ts';
import { compileSlides, placesOf } from '../twindeck.ts';

function sceneOf(yaml: string, head?: string): Scene {
  const { compiled, diagnostics } = compileSlides(yaml, head);
  expect(placesOf(diagnostics)).toEqual([]);
  const [scene] = compiled?.scenes ?? [];
  if (!scene) throw new Error('no slide');
  return scene;
}

/** 'step: text' of every paragraph and '–' for what is there from the start; shapes by their kind. */
function stepsOf({ items }: Scene): string[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text') return [`${item.step ?? '–'}: ${item.kind}`];
    return item.paragraphs.map(({ step, lines }) => `${item.step ?? step ?? '–'}: ${lines.join(' ')}`);
  });
}

const BULLETS = `
- layout: bullets
  build: true
  title: T
  bullets:
    - một
    - text: hai
      bullets: [hai a, hai b]
    - ba`;
const FIGURES = `
- layout: figures
  build: true
  title: T
  figures:
    - { value: A, label: nhãn A, compare: so A }
    - { value: B, label: nhãn B }`;

describe('a slide with build: true', () => {
  it('shows its bullets one after another, those below a bullet with it', () => {
    const scene = sceneOf(BULLETS);
    expect(stepsOf(scene).slice(0, 6)).toEqual(['–: T', '1: một', '2: hai', '2: hai a', '2: hai b', '3: ba']);
    expect(scene.steps).toBe(3);
  });

  it('shows each card of figures as a whole', () => {
    const scene = sceneOf(FIGURES);
    expect(stepsOf(scene).slice(0, 10)).toEqual([
      '–: T',
      ...['1: shape', '1: shape', '1: A', '1: nhãn A', '1: so A'],
      ...['2: shape', '2: shape', '2: B', '2: nhãn B'],
    ]);
  });

  it('goes on from the left column to the right, through lists of blocks', () => {
    const scene = sceneOf(`
- layout: two-columns
  build: true
  title: T
  left:
    - text: đoạn
    - figures: [{ value: A, label: nhãn A }, { value: B, label: nhãn B }]
  right:
    bullets: [cuối]`);
    const texts = stepsOf(scene).filter((line) => !line.endsWith('shape'));
    expect(texts.slice(0, 7)).toEqual(['–: T', '1: đoạn', '2: A', '2: nhãn A', '3: B', '3: nhãn B', '4: cuối']);
  });

  it('has its chart, takeaway, number and footer there from the start', () => {
    const scene = sceneOf(
      `
- layout: chart-text
  build: true
  title: T
  chart: { type: column, categories: [A, B], series: [{ name: S, values: [grdp_growth, industry_growth] }] }
  bullets: [một]
  takeaway: Kết
`,
      'title: T\nevent: E',
    );
    expect(stepsOf(scene).filter((line) => !line.startsWith('–'))).toEqual(['1: một']);
    expect(scene.steps).toBe(1);
  });

  it('is told that there is nothing to build, at the word', () => {
    const { compiled, diagnostics } = compileSlides('- layout: quote\n  build: true\n  quote: Q');
    expect(placesOf(diagnostics)).toEqual(['5:12 layout/nothing-to-build']);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(compiled?.scenes[0]?.steps).toBe(0);
  });
});

it('has no step without build', () => {
  const scene = sceneOf(BULLETS.replace('build: true', 'build: false'));
  expect(stepsOf(scene).every((line) => line.startsWith('–'))).toBe(true);
  expect(scene.steps).toBe(0);
});

describe('transition', () => {
  const transitions = (yaml: string, head?: string) => {
    const { compiled } = compileSlides(yaml, head);
    return compiled?.scenes.map(({ transition }) => transition);
  };
  const three = ['fade', 'push', 'none'].map((name) => `- { layout: title, title: ${name}, transition: ${name} }`);

  it('is the slide’s own, else the deck’s, else none', () => {
    const all = ['- layout: title', ...three].join('\n');
    expect(transitions(all)).toEqual(['none', 'fade', 'push', 'none']);
    expect(transitions(all, 'title: T\ntransition: push')).toEqual(['push', 'fade', 'push', 'none']);
  });

  it('is refused where the language doesn’t know it', () => {
    const { diagnostics } = compileSlides('- layout: title\n  transition: fad');
    expect(placesOf(diagnostics)).toEqual(['5:17 schema/unknown-choice-near']);
  });
});

it('is inspected by item, and by line where paragraphs appear one after another', () => {
  const { compiled } = compileSlides(`${BULLETS}\n${FIGURES.replace('title: T', 'title: U')}`);
  if (!compiled) throw new Error('no deck');
  const [bullets, figures] = inspect(compiled).slides;
  expect(bullets?.boxes[1]).toMatchObject({ lines: ['một', 'hai', 'hai a', 'hai b', 'ba'], steps: [1, 2, 2, 2, 3] });
  expect(figures?.boxes[1]).toMatchObject({ kind: 'shape', step: 1 });
  expect(bullets?.boxes[0]).not.toHaveProperty('step');
});
