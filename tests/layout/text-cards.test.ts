import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/layout/types.ts';
import { compileSlides } from '../twindeck.ts';

function sceneOf(yaml: string): Scene {
  const scene = compileSlides(yaml).compiled?.scenes[0];
  if (!scene) throw new Error('no scene');
  return scene;
}

const textsOf = ({ items }: Scene, purpose: string) =>
  items.filter((item) => item.kind === 'text').filter((item) => item.purpose === purpose);

const sizesOf = (scene: Scene, purpose: string) =>
  textsOf(scene, purpose).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));

describe('words side by side', () => {
  const grounds = ({ items }: Scene) =>
    items.filter((item) => item.kind === 'shape' && item.shape.kind === 'rect').map(({ box }) => box);
  const column = (side: string, ...bullets: readonly string[]) => `  ${side}: { bullets: [${bullets.join(', ')}] }\n`;
  const slide = (left: string, right: string) => `- layout: two-columns\n  title: A\n${left}${right}`;

  it('stand on cards of one height, which hold all of the text', () => {
    const scene = sceneOf(slide(column('left', 'Một'), column('right', 'Một', 'Hai', 'Ba')));
    const cards = grounds(scene).filter(({ h }) => h > 100);
    expect(cards).toHaveLength(2);
    expect(new Set(cards.map(({ y, h }) => `${y} ${h}`)).size).toBe(1);
    for (const { box } of textsOf(scene, 'body'))
      expect(cards.filter((card) => box.y > card.y && box.y + box.h < card.y + card.h && box.x > card.x)).not.toEqual(
        [],
      );
  });

  it('take the whole width where cards would make them small', () => {
    const long = 'Một ý dài đến mức phải xuống dòng nhiều lần trong cột của nó rồi lại xuống dòng nữa';
    const scene = sceneOf(slide(column('left', ...Array(5).fill(long)), column('right', 'Một')));
    expect(grounds(scene).filter(({ h }) => h > 100)).toEqual([]);
  });
});

describe('a quotation', () => {
  it('of a few words is set large alone on its slide, and as usual beside other things', () => {
    const quote = 'Làm cho bằng được.';
    expect(sizesOf(sceneOf(`- { layout: quote, quote: ${quote} }`), 'quote')).toEqual([64]);
    const beside = `- { layout: two-columns, title: A, left: { quote: ${quote} }, right: { text: B } }`;
    expect(Math.max(...sizesOf(sceneOf(beside), 'quote'))).toBeLessThanOrEqual(48);
    const long = `- { layout: quote, quote: "${'Chúng tôi đã đi qua năm khó khăn nhất. '.repeat(6)}" }`;
    expect(Math.max(...sizesOf(sceneOf(long), 'quote'))).toBeLessThanOrEqual(48);
  });
});

describe('a list', () => {
  const lines = (scene: Scene) =>
    textsOf(scene, 'body').flatMap(({ paragraphs }) => paragraphs.map((one) => one.lines));
  const listOf = (...bullets: readonly string[]) =>
    sceneOf(
      `- { layout: two-columns, title: A, left: { bullets: [${bullets.map((b) => `"${b}"`).join()}] }, right: { text: B } }`,
    );

  it('is set a little smaller where a word would stand alone and no narrower measure gives it company', () => {
    const scene = listOf(
      'IOC, Trung tâm Điều hành thông minh',
      'e-Cabinet, phòng họp không giấy tờ',
      'Sổ tay đảng viên',
    );
    expect(lines(scene).every((of) => of.length === 1)).toBe(true);
    expect(Math.min(...sizesOf(scene, 'body'))).toBeGreaterThanOrEqual(28);
  });
});
