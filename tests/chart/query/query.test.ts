import { describe, expect, it } from 'vitest';
import { compileText, ROOT } from '../../twindeck.ts';
import { asked } from './helpers.ts';

const DISTRICTS = { indicator: 'people', by: 'area', where: { level: 'huyện' } };
const TREND = { indicator: 'people', by: 'period', series: 'area', where: { area: ['a', 'b'] } };

describe('the categories of a query', () => {
  it('are periods in their order, at the package’s own area and first scenario', () => {
    const { categories, values, names, codes } = asked({ query: { indicator: 'revenue', by: 'period' } });
    expect([categories, values, names, codes]).toEqual([['2019', '2020', '2021'], [['90', '100', '120']], ['Thu'], []]);
  });

  it('are areas in the order of their table, at the latest period', () => {
    const { categories, values } = asked({ query: DISTRICTS });
    expect(categories).toEqual(['Đồng Hỷ', 'Ba Bể', 'Cẩm Giàng', 'Đại Từ']);
    expect(values).toEqual([['400', '300', '200', '100']]);
  });

  it('are scenarios, what came of the plan after it', () => {
    const { categories, values } = asked({ query: { indicator: 'revenue', by: 'scenario' } });
    expect([categories, values]).toEqual([['Kế hoạch', 'Thực hiện'], [['110', '120']]]);
  });

  it('are plans in the package’s order where only they are asked for', () => {
    const { compiled } = compileText(
      `title: T\ndata: ${ROOT}/data/thai-nguyen-2021/datapackage.json\nslides:\n  - layout: chart\n    title: Thu\n    chart: { type: column, query: { indicator: budget_revenue, by: scenario, except: { scenario: actual } } }\n`,
    );
    const [slide] = compiled?.deck.slides ?? [];
    expect(slide?.layout === 'chart' && slide.chart.categories).toEqual([
      'Kế hoạch Chính phủ giao',
      'Kế hoạch HĐND tỉnh giao',
    ]);
  });

  it('are indicators in the order that the author lists them, in one unit', () => {
    const { categories, values, chart } = asked({ query: { indicators: ['spending', 'revenue'], by: 'indicator' } });
    expect(categories).toEqual(['Chi', 'Thu']);
    expect([values, chart?.series[0]?.unit]).toEqual([[['0.08', '0.12']], 'nghìn tỷ đồng']);
  });

  it('are named in the deck’s language, columns included', () => {
    const query = { indicator: 'people', by: 'region', aggregate: 'sum' } as const;
    expect(asked({ query }).categories).toEqual(['Núi', 'Đồng bằng']);
    expect(asked({ query, lang: 'en' })).toMatchObject({ categories: ['Hills', 'Plain'], names: ['People'] });
  });

  it('get their codes where two have one name', () => {
    const files = {
      'areas.csv': 'code,name_vi,level\ntinh,Tỉnh,tỉnh\na,Tân Lập,huyện\nb,Tân Lập,huyện\nc,Khác,huyện\n01,0,huyện\n',
    };
    const { categories, chart } = asked({ query: DISTRICTS, files, chart: { highlight: 'b' } });
    expect(categories).toEqual(['Tân Lập (a)', 'Tân Lập (b)', 'Khác', '0']);
    expect(chart?.series[0]?.points.map(({ highlight }) => highlight)).toEqual([false, true, false, false]);
  });

  it('may be one, and may be called 0', () => {
    const files = { 'areas.csv': 'code,name_vi\ntinh,Tỉnh\na,0\nb,B\nc,C\n01,D\n' };
    const { categories, values, codes } = asked({
      query: { indicator: 'people', by: 'area', where: { area: 'a' } },
      files,
    });
    expect([categories, values, codes]).toEqual([['0'], [['400']], []]);
  });
});

describe('the periods of a query', () => {
  const rows = ['2021,5', '2022,6', '2021-Q1,1', '2021-Q2,2', '2022-Q1,3'].map((row) => `people,${row}`);
  const files = { 'observations.csv': `indicator,period,value\n${rows.join('\n')}\n` };

  it('are years or quarters, not both, like the latest', () => {
    expect(asked({ query: { indicator: 'people', by: 'period' }, files }).categories).toEqual(['2021', '2022']);
  });

  it('are called as they are read out', () => {
    const query = { indicator: 'people', by: 'period', where: { period: { from: '2021-Q1', to: '2021-Q2' } } };
    expect(asked({ query, files }).categories).toEqual(['Quý I/2021', 'Quý II/2021']);
    expect(asked({ query, files, lang: 'en' }).categories).toEqual(['Q1 2021', 'Q2 2021']);
  });
});

describe('the series of a query', () => {
  it('are what `series` says, and missing combinations stay missing', () => {
    const { categories, names, values } = asked({ query: TREND });
    expect([categories, names]).toEqual([
      ['2019', '2020', '2021'],
      ['Đồng Hỷ', 'Ba Bể'],
    ]);
    expect(values).toEqual([
      ['500', '450', '400'],
      ['250', null, '300'],
    ]);
  });

  it('are the indicators where there are several', () => {
    const { names, values } = asked({ query: { indicators: ['revenue', 'spending'], by: 'period' } });
    expect(names).toEqual(['Thu', 'Chi']);
    expect(values).toEqual([
      ['90', '100', '120'],
      [null, null, '80'],
    ]);
  });
});

describe('the conditions of a query', () => {
  it('take codes, names, lists, columns and spans', () => {
    const categories = (where: object) =>
      asked({ query: { ...DISTRICTS, where: { level: 'huyện', ...where } } }).categories;
    expect(categories({ area: 'b' })).toEqual(['Ba Bể']);
    expect(categories({ area: 'Dong Hy' })).toEqual(['Đồng Hỷ']);
    expect(categories({ area: ['01', 'Ba Bể'] })).toEqual(['Ba Bể', 'Đại Từ']);
    expect(categories({ region: 'Plain' })).toEqual(['Cẩm Giàng', 'Đại Từ']);
    expect(categories({ area: { from: 'b', to: 'c' } })).toEqual(['Ba Bể', 'Cẩm Giàng']);
    expect(categories({ period: 2020 })).toEqual(['Đồng Hỷ']);
  });

  it('leave out what `except` says', () => {
    const { categories } = asked({ query: { indicator: 'people', by: 'area', except: { area: ['tinh', 'c'] } } });
    expect(categories).toEqual(['Đồng Hỷ', 'Ba Bể', 'Đại Từ']);
  });

  it('show a gap where a period that is asked for has nothing', () => {
    const where = { period: { from: 2019, to: 2021 }, area: 'b' };
    const { categories, values } = asked({ query: { indicator: 'people', by: 'period', where } });
    expect([categories, values]).toEqual([['2019', '2020', '2021'], [['250', null, '300']]]);
  });

  it('may ask for a column of any table whose rows are about periods or areas', () => {
    const query = { indicator: 'revenue', by: 'term', aggregate: 'max' } as const;
    expect(asked({ query })).toMatchObject({ categories: ['2016-2020', '2021-2025'], values: [['100', '120']] });
  });
});

describe('several values in one', () => {
  const regions = (aggregate: 'sum' | 'mean' | 'min' | 'max') =>
    asked({ query: { indicator: 'people', by: 'region', aggregate } });

  it('are added up, averaged, or chosen from, with every observation in the trace', () => {
    expect(regions('sum').values).toEqual([['700', '300']]);
    expect(regions('mean').values).toEqual([['350', '150']]);
    expect(regions('min').values).toEqual([['300', '100']]);
    expect(regions('max').values).toEqual([['400', '200']]);
    expect(regions('sum').figures.map(({ quantity }) => quantity.trace.map(({ area }) => area))).toEqual([
      ['a', 'b'],
      ['c', '01'],
    ]);
  });

  it('keep bounds: what is about 200 makes the sum about 300', () => {
    expect(regions('sum').labels[0]?.[1]?.replaceAll('\u00a0', ' ')).toBe('khoảng 300');
  });

  it('are an error when nothing says what to do with them', () => {
    expect(asked({ query: { indicator: 'people', by: 'region' } }).diagnostics).toMatchObject([
      { code: 'query/several-values', args: { count: 2, dimension: 'area' } },
    ]);
  });

  it('can’t be added up in per cent or years', () => {
    const rates = { indicator: 'rate', by: 'region', aggregate: 'sum' } as const;
    expect(asked({ query: rates })).toMatchObject({ chart: null, codes: ['query/not-summed'] });
    expect(asked({ query: { ...rates, aggregate: 'mean' } }).values).toEqual([['5', '5.5']]);
  });
});

describe('the order of a query', () => {
  it('goes down from the largest for areas in bars, and as the package says otherwise', () => {
    const files = { 'areas.csv': 'code,name_vi,level\ntinh,T,tỉnh\n01,D,huyện\nc,C,huyện\nb,B,huyện\na,A,huyện\n' };
    expect(asked({ query: DISTRICTS, files, chart: { type: 'bar' } }).categories).toEqual(['A', 'B', 'C', 'D']);
    expect(asked({ query: DISTRICTS, files }).categories).toEqual(['D', 'C', 'B', 'A']);
    expect(asked({ query: { ...DISTRICTS, sort: 'none' }, files, chart: { type: 'bar' } }).categories).toEqual([
      'D',
      'C',
      'B',
      'A',
    ]);
  });

  it('is by value or by name, as Vietnamese sorts', () => {
    expect(asked({ query: { ...DISTRICTS, sort: 'ascending' } }).values).toEqual([['100', '200', '300', '400']]);
    expect(asked({ query: { ...DISTRICTS, sort: 'name' } }).categories).toEqual([
      'Ba Bể',
      'Cẩm Giàng',
      'Đại Từ',
      'Đồng Hỷ',
    ]);
  });

  it('puts equal values by name, and those without a value last', () => {
    const query = {
      indicator: 'rate',
      by: 'area',
      sort: 'descending' as const,
      series: 'period',
      where: { period: [2020, 2021] },
    };
    expect(asked({ query }).categories).toEqual(['Cẩm Giàng', 'Đồng Hỷ', 'Ba Bể']);
    expect(asked({ query: { ...query, where: { area: ['a', 'b', '01'] } } }).categories).toEqual([
      'Đồng Hỷ',
      'Ba Bể',
      'Đại Từ',
    ]);
  });
});

describe('the top of a query', () => {
  it('keeps the largest and sums up the others, which are counted', () => {
    const { categories, values, figures } = asked({ query: { ...DISTRICTS, top: 2 } });
    expect([categories, values]).toEqual([['Đồng Hỷ', 'Ba Bể', 'Khác (2)'], [['400', '300', '300']]]);
    expect(figures.at(-1)?.quantity.trace.map(({ area }) => area)).toEqual(['c', '01']);
  });

  it('names the rest as the author says, or leaves it out', () => {
    expect(asked({ query: { ...DISTRICTS, top: 3, rest: 'Huyện khác' } }).categories.at(-1)).toBe('Huyện khác (1)');
    expect(asked({ query: { ...DISTRICTS, top: 3, rest: false } }).categories).toHaveLength(3);
    expect(asked({ query: { ...DISTRICTS, top: 3 }, lang: 'en' }).categories.at(-1)).toBe('Other (1)');
  });

  it('keeps the smallest when they come first, and the order of names', () => {
    expect(asked({ query: { ...DISTRICTS, top: 1, sort: 'ascending', rest: false } }).values).toEqual([['100']]);
    expect(asked({ query: { ...DISTRICTS, top: 2, sort: 'name' } }).categories).toEqual([
      'Ba Bể',
      'Đồng Hỷ',
      'Khác (2)',
    ]);
  });

  it('larger than what there is keeps all', () => {
    expect(asked({ query: { ...DISTRICTS, top: 10 } })).toMatchObject({
      values: [['400', '300', '200', '100']],
      codes: [],
    });
  });

  it('leaves out, and says so, what can’t be added up', () => {
    const query = { indicator: 'rate', by: 'area', top: 2 };
    expect(asked({ query })).toMatchObject({ values: [['5.5', '5.5']], codes: ['query/rest-left-out'] });
    expect(asked({ query: { ...query, rest: false } }).codes).toEqual([]);
  });

  it('never lets the rest be the story', () => {
    const chart = { highlight: ['Khác (2)'] };
    expect(asked({ query: { ...DISTRICTS, top: 2 }, chart }).codes).toEqual(['query/rest-highlighted']);
  });
});

describe('shares', () => {
  it('are of all categories, also of those that are left out, and add up', () => {
    expect(asked({ query: { ...DISTRICTS, share: true } }).values).toEqual([['40', '30', '20', '10']]);
    expect(asked({ query: { ...DISTRICTS, share: true, top: 1, rest: false } }).values).toEqual([['40']]);
    expect(asked({ query: { ...DISTRICTS, share: true, top: 2 } }).values).toEqual([['40', '30', '30']]);
  });

  it('are what share() of the same figures prints', () => {
    const { figures } = asked({ query: { ...DISTRICTS, share: true } });
    expect(figures[0]?.text.replaceAll('\u00a0', ' ')).toBe('khoảng 40,0%');
    expect(figures[0]?.quantity.trace).toHaveLength(4);
  });

  it('are of each period where the categories are periods, and of none that lacks a part', () => {
    const where = { area: ['a', 'b'], period: [2019, 2020] };
    expect(asked({ query: { ...TREND, share: true, where } }).values).toEqual([
      ['66.6666666666666666666666666667', null],
      ['33.3333333333333333333333333333', null],
    ]);
  });

  it('don’t exist of negative values, of nothing, of rates and of what is open to one side', () => {
    const share = (query: object) => asked({ query: { indicator: 'balance', by: 'area', share: true, ...query } });
    expect(share({})).toMatchObject({ chart: null, codes: ['query/negative-share'] });
    expect(share({ where: { period: 2020 } })).toMatchObject({ chart: null, codes: ['query/no-total'] });
    expect(share({ indicator: 'rate' })).toMatchObject({ chart: null, codes: ['query/no-shares'] });
    expect(share({ indicator: 'revenue', by: 'scenario' })).toMatchObject({ chart: null, codes: ['query/open-share'] });
  });
});

describe('two units', () => {
  const query = { indicators: ['revenue', 'age'], by: 'period' };

  it('are columns and a line on a second axis in a combined chart', () => {
    const { chart, values, codes } = asked({ query, chart: { type: 'combo' } });
    expect([values, codes]).toEqual([
      [
        ['90', '100', '120'],
        [null, '72.5', '73.1'],
      ],
      [],
    ]);
    expect(chart?.series.map(({ mark, axis }) => [mark, axis])).toEqual([
      ['bar', 'first'],
      ['line', 'second'],
    ]);
    expect([chart?.axis?.title.replaceAll('\u00a0', ' '), chart?.secondAxis?.title]).toEqual(['tỷ đồng', 'tuổi']);
  });

  it('are lines on two axes where the author names the second', () => {
    const { chart, codes } = asked({ query, chart: { type: 'line', secondAxis: { title: 'Tuổi thọ' } } });
    expect([chart?.series.map(({ mark, axis }) => [mark, axis]), codes]).toEqual([
      [
        ['line', 'first'],
        ['line', 'second'],
      ],
      [],
    ]);
  });

  it('are one too many for one axis, and three for two', () => {
    expect(asked({ query }).codes).toEqual(['query/mixed-units']);
    const three = { ...query, indicators: ['revenue', 'age', 'rate'] };
    expect(asked({ query: three, chart: { type: 'combo' } }).diagnostics).toMatchObject([
      { code: 'query/mixed-units', args: { other: 'rate' } },
    ]);
  });
});

describe('an index', () => {
  it('sets a category at 100, for units that don’t mix as well', () => {
    const { values, names, chart, codes } = asked({
      query: { indicators: ['revenue', 'age'], by: 'period', index: 2020 },
    });
    expect([names, values[0], codes]).toEqual([['Thu', 'Tuổi thọ'], ['90', '100', '120'], []]);
    expect(values[1]?.slice(0, 2)).toEqual([null, '100']);
    expect(chart?.series[0]?.unit).toBe('');
  });

  it('sets a series at 100', () => {
    const query = { indicator: 'people', by: 'area', series: 'period', index: '2019', where: { area: ['a', 'b'] } };
    expect(asked({ query }).values).toEqual([
      ['100', '100'],
      ['90', null],
      ['80', '120'],
    ]);
  });

  it('keeps its base when `top` leaves that out', () => {
    const query = { ...DISTRICTS, index: '01', top: 1, rest: false };
    expect(asked({ query })).toMatchObject({ values: [['400']], codes: [] });
  });

  it('needs a base that exists and isn’t 0', () => {
    expect(asked({ query: { ...TREND, index: 1999 } }).codes).toEqual(['query/unknown-base']);
    expect(asked({ query: { ...TREND, index: 2020 } }).codes).toEqual(['query/no-base']);
    const query = { indicator: 'balance', by: 'period', index: 2020, where: { area: 'a' } };
    expect(asked({ query }).codes).toEqual(['query/no-base']);
  });
});

describe('a highlight', () => {
  it('is a category’s code or name', () => {
    const highlighted = (highlight: string | string[]) =>
      asked({ query: DISTRICTS, chart: { highlight } }).chart?.series[0]?.points.flatMap((point, i) =>
        point.highlight ? [i] : [],
      );
    expect(highlighted('c')).toEqual([2]);
    expect(highlighted(['Ba Bể', '01'])).toEqual([1, 3]);
  });
});

it('a series, and the mark that a note stands at, may be named by their codes too', () => {
  const asks = (chart: object) => asked({ query: TREND, chart: { type: 'line', ...chart } });
  const { chart, codes } = asks({ highlight: 'b', annotate: [{ category: 2021, series: 'b', text: 'Dịch' }] });
  expect(codes).toEqual([]);
  expect(chart?.series.map(({ points }) => points.some(({ highlight }) => highlight))).toEqual([false, true]);
  expect(chart?.notes?.map(({ series }) => series)).toEqual([1]);
  const one = asks({ highlight: { category: 2021, series: 'b' } });
  expect(one.chart?.series.map(({ points }) => points.filter(({ highlight }) => highlight).length)).toEqual([0, 1]);
});

describe('the digits of a query', () => {
  it('are those of the unit that is shown', () => {
    const labels = asked({
      query: { ...DISTRICTS, digits: 1, where: { area: ['a', 'b'] } },
      chart: { unit: 'nghìn người' },
    }).labels;
    expect(labels).toEqual([['0,4', '0,3']]);
  });

  it('are never more than the source has', () => {
    const { labels, codes } = asked({ query: { indicator: 'rate', by: 'area', digits: 3 } });
    expect([labels, codes]).toEqual([[['5,5%', '4,5%', '5,5%']], []]);
  });
});

describe('a query of many categories', () => {
  it('has them all, a mark each', () => {
    const xs = Array.from({ length: 200 }, (_, i) => `x${i}`);
    const files = {
      'areas.csv': `code,name_vi,level\ntinh,Tỉnh,tỉnh\n${xs.map((code) => `${code},Xã ${code},huyện`).join('\n')}\n`,
      'observations.csv': `indicator,period,area,value\n${xs.map((code, i) => `people,2021,${code},${i}`).join('\n')}\n`,
    };
    const { categories, values, codes } = asked({ query: { ...DISTRICTS, top: 150, share: true }, files });
    expect([categories.length, codes]).toEqual([151, ['query/many-categories']]);
    const total = values[0]?.reduce((sum, value) => sum + Number(value), 0) ?? 0;
    expect(total).toBeCloseTo(100, 10);
  });
});
