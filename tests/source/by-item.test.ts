import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { createMemory } from '../../src/memory/memory.ts';
import { readByItem } from '../../src/source/by-item.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { ROOT, SAMPLES } from '../twindeck.ts';

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...inside.flatMap(([key, one]) => pathsOf(one, [...at, Array.isArray(value) ? Number(key) : key]))];
}

/** What is said of each path of a text that can be read by items; null where it can't. */
function compared(text: string): boolean {
  const parts = readByItem(text, createMemory());
  if (!parts) return false;
  const found: Diagnostic[] = [];
  const whole = readYaml(text, reporterFor('a', found));
  expect(found).toEqual([]);
  expect(parts.value).toEqual(whole.value);
  expect(Object.keys(parts.value as object)).toEqual(Object.keys(whole.value as object));
  for (const path of [...pathsOf(whole.value), ['slides', 99], ['slides', 0, 'missing'], ['nothing']]) {
    for (const onKey of [true, false]) {
      expect(parts.locate(path, undefined, onKey), `${path}`).toEqual(whole.locate(path, undefined, onKey));
      expect(parts.locate(path, [1, 3], onKey), `${path}`).toEqual(whole.locate(path, [1, 3], onKey));
    }
    expect(parts.written(path), `${path}`).toBe(whole.written(path));
  }
  return true;
}

const DECKS = [
  ...SAMPLES,
  ...readdirSync(`${ROOT}/tests/decks`, { withFileTypes: true })
    .map(({ name }) => `${ROOT}/tests/decks/${name}/deck.yaml`)
    .filter((file) => existsSync(file) && !file.includes('/faulty/')),
];

describe('a deck that is read slide by slide', () => {
  it.each(DECKS)('says the same at the same places as read whole: %s', (file) => {
    expect(compared(readFileSync(file, 'utf8'))).toBe(true);
  });

  it.each([
    ['slides:\n- a: 1\n- b: |\n    text\n\n\n- c: |+\n    kept\n\n# comment\n- d: >-\n    folded\n    text\n'],
    [
      'title: T\nslides: # here\n\n  # first\n  - a: "two\n      lines"\n    # within\n    b: 2.10\n  -\n    c: [1,\n      - 2]\n'.replace(
        '- 2',
        '2',
      ),
    ],
    ['slides:\r\n  - a: 1\r\n  - b: |\r\n      text\r\nclaims:\r\n  - x > 1\r\n'],
    ['\uFEFFslides:\n  - a: 1\n  - b: &x 2\n    c: *x\nlang: vi\n'],
    ['- a: 1\n  b: |\n    - c\n- d'],
    ['# part\n- a: 1\n\n- - 1\n  - 2\n'],
    ['slides:\n  - "quoted: - text"\n  - plain - text\n    - of two lines\n'],
  ])('also with block texts, comments, line ends and anchors: %j', (text) => {
    expect(compared(text)).toBe(true);
  });

  it.each([
    ['an anchor of another slide', 'slides:\n  - a: &x 1\n  - b: *x\n'],
    ['an anchor of the frame', 'title: &x T\nslides:\n  - b: *x\n'],
    ['a quote over two slides', 'slides:\n  - a: "1\n  - b: 2"\n'],
    ['a bracket over two slides', 'slides:\n  - a: [1,\n  - 2]\n'],
    ['a key twice', 'title: T\nslides:\n  - a: 1\ntitle: U\n'],
    ['slides twice', 'slides:\n  - a: 1\nslides:\n  - b: 1\n'],
    ['a key after slides of a part', '- a: 1\nb: 2\n'],
    ['slides in another form', 'slides: [{ a: 1 }]\n'],
    ['no slides', 'title: T\n'],
    ['two documents', 'slides:\n  - a: 1\n---\nb: 1\n'],
    ['a slide too far left', 'slides:\n    - a: 1\n  - b: 1\n'],
    ['a slide too far right', 'slides:\n  - a: 1\n    - b: 1\n'],
    ['a tab', 'slides:\n  - a:\n\t  b: 1\n'],
  ])('is left to be read whole with %s', (_, text) => {
    expect(readByItem(text, createMemory())).toBeNull();
  });

  it('reads again only the slides whose text is another', () => {
    const memory = createMemory();
    const read = (text: string) => readByItem(text, memory)?.value as { readonly slides: readonly unknown[] };
    const before = read('title: T\nslides:\n  - a: [1]\n  - b: [2]\n');
    const after = read('title: U\nslides:\n  - c: [3]\n  - a: [1]\n  - b: [2, 3]\n');
    expect(after).toEqual({ title: 'U', slides: [{ c: [3] }, { a: [1] }, { b: [2, 3] }] });
    expect(after.slides[1]).toBe(before.slides[0]);
  });
});
