import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/data/check.ts';
import { Decimal } from '../../src/data/decimal.ts';
import { createEvaluator, type Evaluator } from '../../src/data/evaluator.ts';
import { contains } from '../../src/data/interval.ts';
import { readNumber } from '../../src/data/number-style.ts';
import type { Qualifier } from '../../src/data/types.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { loadRows, quantityOf } from './helpers.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;
const INDICATORS = `id,name_vi,unit,decimals\n${NAMES.map((id) => `${id},${id},xã,0`).join('\n')}\nrate,rate,%,1\nmoney,money,tỷ đồng,0\n`;

/** An expression over a, b, c and d, all in one unit, that always yields that unit. */
const { expression } = fc.letrec<{ expression: string; claim: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...NAMES),
    fc.tuple(tie('expression'), fc.constantFrom('+', '-'), tie('expression')).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(fc.integer({ min: -5, max: 5 }), tie('expression')).map(([n, inner]) => `(${n} * ${inner})`),
    fc.tuple(tie('expression'), fc.integer({ min: 1, max: 9 })).map(([inner, n]) => `(${inner} / ${n})`),
    tie('expression').map((inner) => `-(${inner})`),
    fc.tuple(fc.constantFrom('abs', 'max', 'sum'), tie('expression')).map(([name, inner]) => `${name}(${inner})`),
    fc
      .tuple(fc.constantFrom('min', 'max', 'sum', 'mean'), fc.array(tie('expression'), { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    tie('expression').map((inner) => `round(${inner}, 1)`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([a, b, c]) => `(${a} * (abs(${b} / c)) - ${c})`),
  ),
  claim: fc.tuple(tie('expression'), tie('expression')).map((sides) => sides.join(' < ')),
}));

interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Where the true number lies between the bounds, 0 to 1. */
  readonly truth: number;
}

const figure: fc.Arbitrary<Figure> = fc.record({
  value: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: 50 })),
  qualifier: fc.constantFrom('exact', 'over', 'nearly', 'about', 'under'),
  truth: fc.constantFrom(0, 0.25, 0.5, 1),
});

const figures = fc.tuple(figure, figure, figure, figure);

function evaluatorOf(rows: readonly (readonly [value: string, qualifier: Qualifier])[]): Evaluator {
  const lines = rows.map(([value, qualifier], i) => `${NAMES[i]},2021,,,${value},,,${qualifier},a,,`);
  const { dataset } = loadRows([...lines, 'rate,2021,,,5,,,,a,,', 'money,2021,,,7,,,,a,,'], {
    'indicators.csv': INDICATORS,
  });
  return createEvaluator(dataset, 'vi');
}

/** One number that the figure allows. */
function trueValue({ value, qualifier, truth }: Figure): string {
  const number = Decimal(value);
  switch (qualifier) {
    case 'exact':
      return number.toFixed();
    case 'over':
      return number.plus(truth * 40).toFixed();
    case 'under':
      return number.minus(truth * 40).toFixed();
    case 'nearly':
      return number.times(Decimal(1).minus(Decimal(truth).div(10))).toFixed();
    case 'about':
      return number.times(Decimal('0.95').plus(Decimal(truth).div(10))).toFixed();
  }
}

describe('interval arithmetic', () => {
  test('encloses the result of whatever numbers the words allow', () => {
    fc.assert(
      fc.property(figures, expression, (all, source) => {
        const bounded = evaluatorOf(all.map(({ value, qualifier }) => [String(value), qualifier])).quantity(source);
        const exact = evaluatorOf(all.map((one) => [trueValue(one), 'exact'])).quantity(source);
        if (!bounded.ok || !exact.ok) return;
        expect(contains(bounded.value, exact.value.value)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('a claim that is decided with the words is decided so with every number that they allow', () => {
    fc.assert(
      fc.property(figures, expression, expression, (all, left, right) => {
        const claim = `${left} < ${right}`;
        const bounded = evaluatorOf(all.map(({ value, qualifier }) => [String(value), qualifier])).holds(claim);
        const exact = evaluatorOf(all.map((one) => [trueValue(one), 'exact'])).holds(claim);
        if (!bounded.ok || !exact.ok || bounded.value === 'undecided') return;
        expect(exact.value).toBe(bounded.value);
      }),
      { numRuns: 400 },
    );
  });

  test('a figure is between its own bounds, and prints', () => {
    fc.assert(
      fc.property(figures, expression, (all, source) => {
        const evaluator = evaluatorOf(all.map(({ value, qualifier }) => [String(value), qualifier]));
        const printed = evaluator.print(source);
        if (!printed.ok || typeof printed.value === 'string') return;
        expect(contains(printed.value.quantity, printed.value.quantity.value)).toBe(true);
        expect(printed.value.text).toMatch(/\d/);
      }),
    );
  });
});

describe('a unit error', () => {
  const evaluator = evaluatorOf([3, 5, 7, 11].map((value) => [String(value), 'exact']));

  test('is found wherever it is put', () => {
    fc.assert(
      fc.property(
        expression,
        fc.nat(),
        fc.constantFrom('rate', 'money', 'a * rate / rate * rate + money'),
        (source, at, wrong) => {
          const places = [...source.matchAll(/\b[abcd]\b/g)];
          const place = places[at % places.length];
          if (!place) return;
          const broken = `${source.slice(0, place.index)}(a + ${wrong})${source.slice(place.index + 1)}`;
          expect(evaluator.quantity(broken)).toMatchObject({ ok: false, problem: { code: 'data/units-differ' } });
        },
      ),
    );
  });

  test('is found on both sides of every claim and in both branches of an if', () => {
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        for (const claim of [`${a} < (${b} + rate)`, `(${b} + money) > ${a}`, `1 > 2 or ${a} in [${b}, rate]`]) {
          expect(evaluator.holds(claim).ok).toBe(false);
        }
        for (const source of [`if(${a} < ${b}, ${a}, rate)`, `if(${a} < ${b}, money, ${b})`]) {
          expect(evaluator.quantity(source).ok).toBe(false);
        }
      }),
    );
  });
});

describe('printing', () => {
  const styles = { vi: { decimalChar: ',', groupChar: '.' }, en: { decimalChar: '.', groupChar: ',' } };
  const number = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, shift]) => Decimal(`${digits}e-${shift}`));

  test.each(['vi', 'en'] as const)('a figure of the dataset reads back as its value, in %s', (lang) => {
    fc.assert(
      fc.property(number, (value) => {
        const { dataset } = loadRows([`a,2021,,,${value.toFixed()},,,,a,,`], { 'indicators.csv': INDICATORS });
        const printed = createEvaluator(dataset, lang).print('a');
        if (!printed.ok || typeof printed.value === 'string') throw new Error('It must print.');
        expect(readNumber(printed.value.number.replace('−', '-'), styles[lang])?.eq(value)).toBe(true);
        expect(printed.value.text).toBe(`${printed.value.number}\u00a0xã`);
      }),
    );
  });
});

describe('formulas', () => {
  /** f0 is a number; each other one refers to some of those before it, or in a ring. */
  const formulas = fc
    .array(fc.array(fc.nat(8), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })
    .chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(
          links.map((_, i) => i),
          { minLength: links.length },
        ),
        fc.boolean(),
      ),
    );

  function rowsOf(links: readonly (readonly number[])[], ring: boolean): string[] {
    return links.map((to, i) => {
      if (i === 0 && !ring) return 'p0,2021,,,3,,,,a,,';
      const terms = to.map((n) => `p${ring ? n % links.length : n % i}`);
      return `p${i},2021,,,,= 1 + ${terms.join(' + ')},,,a,,`;
    });
  }

  function answers(rows: readonly string[], count: number): { readonly results: string[]; readonly faulty: string[] } {
    const indicators = `id,name_vi,unit,decimals\n${Array.from({ length: count }, (_, i) => `p${i},p${i},,0`).join('\n')}\n`;
    const { dataset } = loadRows(rows, { 'indicators.csv': indicators });
    const evaluator = createEvaluator(dataset, 'vi');
    const found: Diagnostic[] = [];
    if (dataset) checkDataset(dataset, (file) => reporterFor(file, found));
    const results = Array.from({ length: count }, (_, i) => {
      const outcome = evaluator.quantity(`p${i}`);
      return outcome.ok ? outcome.value.value.toFixed() : outcome.problem.code;
    });
    return { results, faulty: found.map(({ at, code }) => `${rows[Number(at[0])]?.split(',')[0]} ${code}`).sort() };
  }

  test('give the same in any order, rings or not', () => {
    fc.assert(
      fc.property(formulas, ([links, order, ring]) => {
        const rows = rowsOf(links, ring);
        const shuffled = order.map((i) => rows[i] ?? '');
        expect(answers(shuffled, rows.length)).toEqual(answers(rows, rows.length));
      }),
    );
  });

  test('may stand in a chain of thousands', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `a,${10000 - i},,,,= a@${9999 - i} + a@5000 - a@5000,,,a,,`);
    const { dataset } = loadRows([...rows, 'a,5000,,,1,,,,a,,'], { 'indicators.csv': INDICATORS });
    expect(quantityOf(createEvaluator(dataset, 'vi'), 'a@10000').value.toFixed()).toBe('1');
  });
});
