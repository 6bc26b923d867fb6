import { describe, expect, it } from 'vitest';
import { messages } from '../../src/diagnostics/messages.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { createMemory, steady } from '../../src/memory/memory.ts';
import { recallRead } from '../../src/memory/recall-read.ts';
import { recallReported } from '../../src/memory/recall-reported.ts';

describe('a memory', () => {
  it('makes something once, and again when something that it is made from is another', () => {
    const memory = createMemory();
    const make = (n: number) => memory.recall('place', [n, 'same'], () => ({ n }));
    const first = make(1);
    expect(make(1)).toBe(first);
    expect(make(2)).toEqual({ n: 2 });
    expect(make(1)).not.toBe(first);
  });

  it('forgets what was not asked for between two settlings', () => {
    const memory = createMemory();
    const make = () => memory.recall('place', [], () => ({}));
    const first = make();
    memory.settle();
    expect(make()).toBe(first);
    memory.settle();
    memory.settle();
    expect(make()).not.toBe(first);
  });

  it('keeps a value while it says the same', () => {
    const memory = createMemory();
    const first = steady(memory, 'place', { a: [1] });
    expect(steady(memory, 'place', { a: [1] })).toBe(first);
    expect(steady(memory, 'place', { a: [2] })).toEqual({ a: [2] });
  });

  it('reports again what was reported when something was made', () => {
    const [code] = Object.keys(messages) as (keyof typeof messages)[];
    const memory = createMemory();
    const told = () => {
      const into: Parameters<typeof reporterFor>[1] = [];
      recallReported(memory, 'place', [], reporterFor('a.yaml', into), (reporter) =>
        reporter.add(code as never, ['slides', 3]),
      );
      return into;
    };
    expect(told()).toHaveLength(1);
    expect(told()).toEqual(told());
  });

  it('makes anew what was read from a file that has changed, come to be or gone, and asks for each file every time', () => {
    const memory = createMemory();
    const files: Record<string, string> = { a: '1' };
    const asked: string[] = [];
    const read = (path: string) => {
      asked.push(path);
      const text = files[path];
      return text === undefined ? null : new TextEncoder().encode(text);
    };
    const make = () =>
      recallRead(memory, 'place', [], { read, list: () => Object.keys(files) }, (own) => ({
        said: [own.read('a'), own.read('b')].map((data) => data && new TextDecoder().decode(data)),
      }));
    const first = make();
    expect([first.said, make() === first]).toEqual([['1', null], true]);
    files['b'] = '2';
    expect(make().said).toEqual(['1', '2']);
    files['a'] = '3';
    expect(make().said).toEqual(['3', '2']);
    delete files['a'];
    expect(make().said).toEqual([null, '2']);
    asked.length = 0;
    make();
    expect(asked).toEqual(['a', 'b']);
  });
});
