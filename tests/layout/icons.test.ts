import { describe, expect, it } from 'vitest';
import type { Box, Scene } from '../../src/layout/types.ts';
import { galleryIn } from '../gallery.ts';
import { compileSlides } from '../twindeck.ts';

function sceneOf(yaml: string): Scene {
  const scene = compileSlides(yaml).compiled?.scenes[0];
  if (!scene) throw new Error('no scene');
  return scene;
}

function iconsOf({ items }: Scene): Box[] {
  return items.flatMap((item) => (item.kind === 'shape' && item.shape.kind === 'icon' ? [item.box] : []));
}

const textsOf = ({ items }: Scene, purpose: string) =>
  items.filter((item) => item.kind === 'text').filter((item) => item.purpose === purpose);

const figures = (...items: readonly string[]) =>
  `- layout: figures\n  title: A\n  figures:\n${items.map((item) => `    - { value: số, label: L, ${item} }\n`).join('')}`;

describe('icons of figures', () => {
  it('stand over the number at one height, and numbers without one keep their baseline', () => {
    const scene = sceneOf(figures('icon: ship', 'compare: B', 'icon: house'));
    const icons = iconsOf(scene);
    const numbers = textsOf(scene, 'figure');
    expect(icons).toHaveLength(2);
    expect(new Set(icons.map(({ y, w }) => `${y} ${w}`)).size).toBe(1);
    expect(new Set(numbers.map(({ box }) => box.y)).size).toBe(1);
    expect((icons[0]?.y ?? 0) + 52).toBeLessThan(numbers[0]?.box.y ?? 0);
    expect(icons[0]?.x).toBe(numbers[0]?.box.x);
  });

  it('stand at the end of the number’s line in two rows of cards, and touch no text in any theme', () => {
    for (const theme of ['trung-du', 'dem-hoi-truong', 'hanh-chinh'])
      for (const scene of galleryIn(theme).scenes) {
        const texts = scene.items.filter((item) => item.kind === 'text');
        for (const icon of iconsOf(scene)) expect(texts.filter(({ box }) => overlap(box, icon))).toEqual([]);
      }
  });

  it('appear with their card', () => {
    const { items } = sceneOf(`${figures('icon: ship', 'icon: house')}  build: true`);
    const steps = items.flatMap((item) => (item.kind === 'shape' && item.shape.kind === 'icon' ? [item.step] : []));
    expect(steps).toEqual([1, 2]);
  });
});

describe('icons of sections', () => {
  it('stand over the numeral, and in its place where there is none', () => {
    const numbered = sceneOf('- { layout: section, title: A, number: 3, icon: ship }');
    const [icon] = iconsOf(numbered);
    const [numeral] = textsOf(numbered, 'number');
    expect(icon?.x).toBe(numeral?.box.x);
    expect((icon?.y ?? 0) + (icon?.h ?? 0)).toBeLessThan(numeral?.box.y ?? 0);
    const alone = sceneOf('- { layout: section, title: A, icon: ship }');
    expect(iconsOf(alone)[0]?.h).toBeGreaterThan(icon?.h ?? 0);
    expect(textsOf(alone, 'title')[0]?.box.x).toBe(textsOf(numbered, 'title')[0]?.box.x);
  });

  it('are reported where there is none of the name', () => {
    const { diagnostics } = compileSlides('- { layout: section, title: A, icon: shipp }');
    expect(diagnostics.map(({ code }) => code)).toEqual(['deck/unknown-icon']);
  });
});

describe('icons of events', () => {
  const events = '[{ when: a, text: b, icon: flag }, { when: c, text: d }, { when: e, text: f, icon: star }]';

  it('stand on the line of time, on discs; events without one keep a dot', () => {
    for (const direction of ['horizontal', 'vertical']) {
      const scene = sceneOf(`- { layout: timeline, title: A, direction: ${direction}, events: ${events} }`);
      const discs = scene.items.flatMap((item) =>
        item.kind === 'shape' && item.shape.kind === 'ellipse' ? [item.box] : [],
      );
      const axis = direction === 'horizontal' ? 'y' : 'x';
      const size = axis === 'y' ? 'h' : 'w';
      expect(discs).toHaveLength(3);
      expect(new Set(discs.map((box) => box[axis] + box[size] / 2)).size).toBe(1);
      expect((discs[0]?.w ?? 0) > (discs[1]?.w ?? 0)).toBe(true);
      for (const [i, icon] of iconsOf(scene).entries()) expect(holds(discs[i * 2], icon)).toBe(true);
    }
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function holds(outer: Box | undefined, inner: Box): boolean {
  if (!outer) return false;
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}
