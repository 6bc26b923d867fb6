import { describe, expect, test } from 'vitest';
import { createEvaluator } from '../../src/data/evaluator.ts';
import { loadRows, printer, quantityOf } from './helpers.ts';

const AREAS = {
  'areas.csv':
    'code,name_vi,level\ntn,Thái Nguyên,tỉnh\nvn_th,Thanh Hóa,tỉnh\nhn,Hà Nội,tỉnh\nvn,Cả nước,nước\npb,Phú Bình,huyện\n',
  'scenarios.csv': 'code,name_vi\nactual,Thực hiện\nplan,Kế hoạch\n',
  'indicators.csv':
    'id,name_vi,unit,decimals,better\nbudget,Thu,tỷ đồng,0,higher\npoor,Hộ nghèo,%,1,lower\nties,Bằng nhau,xã,0,higher\nopen,Chưa rõ,xã,0,higher\nalone,Một mình,xã,0,neither\nshare_of,Tỷ trọng,%,1,neither\n',
};

const rows = (...lines: string[]) => lines.map((line) => `${line},a,,`);
const { dataset, found } = loadRows(
  rows(
    'budget,2021,tn,,18000,,,',
    'budget,2021,vn_th,,20000,,,',
    'budget,2021,hn,,250000,,,',
    'budget,2021,vn,,1500000,,,',
    'budget,2021,pb,,200,,,',
    'budget,2020,tn,,17000,,,',
    'budget,2019,tn,,16000,,,',
    'budget,2021-Q4,tn,,5000,,,',
    'budget,2021,tn,plan,16500,,,',
    'poor,2021,tn,,2.1,,,',
    'poor,2021,vn_th,,4.5,,,',
    'poor,2021,hn,,0.2,,,',
    'ties,2021,tn,,5,,,',
    'ties,2021,vn_th,,5,,,',
    'ties,2021,hn,,4,,,',
    'open,2021,tn,,5,,,over',
    'open,2021,vn_th,,6,,,',
    'alone,2021,tn,,5,,,',
    'alone,2020,tn,,4,,,',
    'share_of,2021,tn,,,"= share(budget, sum(budget@*))",,',
  ),
  AREAS,
);
const evaluator = createEvaluator(dataset, 'vi');
const print = printer(evaluator);

test('the package of these tests loads cleanly', () => {
  expect(found).toEqual([]);
});

describe('@* stands for many figures', () => {
  test.each([
    ['sum(budget@*)', '288.000 tỷ đồng'],
    ['sum(budget@area:*)', '288.000 tỷ đồng'],
    ['mean(poor@*)', '2,3%'],
    ['min(poor@*)', '0,2%'],
    ['max(budget@*) | in: nghìn tỷ đồng', '250 nghìn tỷ đồng'],
    ['count(budget@*)', '3'],
    ['sum(budget@period:*)', '51.000 tỷ đồng'],
    ['count(budget@period:*)', '3'],
    ['sum(budget@scenario:*@tn)', '34.500 tỷ đồng'],
    ['sum(budget@*, budget@vn)', '1.788.000 tỷ đồng'],
    ['sum(alone@period:*)', '9 xã'],
    ['sum(alone@area:*)', '5 xã'],
    ['share_of', '6,3%'],
    ['sum(open@*)', 'trên 11 xã'],
  ])('%s = %s', (source, text) => {
    expect(print(source)).toBe(text);
  });

  test.each([
    ['sum(alone@*)', 'data/wildcard-of-one'],
    ['sum(budget@*@tn)', 'data/repeated-selector'],
    ['sum(budget@*@period:*)', 'data/repeated-selector'],
    ['sum(budget@place:*)', 'data/unexpected'],
    ['sum(poor@*@2020)', 'data/no-observation'],
    ['growth(budget@*, 1)', 'data/wildcard-outside'],
    ['1 + budget@*', 'data/wildcard-outside'],
    ['sum(nowhere@*)', 'data/unknown-indicator'],
  ])('%s is the problem %s', (source, code) => {
    expect(print(source)).toBe(code);
  });

  test('keeps every figure in its trace', () => {
    expect(quantityOf(evaluator, 'sum(budget@*)').trace.map(({ area }) => area)).toEqual(['tn', 'vn_th', 'hn']);
  });
});

describe('rank', () => {
  test.each([
    ['rank(budget)', 'thứ 3/3'],
    ['rank(budget@hn)', 'thứ 1/3'],
    ['rank(budget@vn)', 'thứ 1/1'],
    ['rank(poor@hn)', 'thứ 1/3'],
    ['rank(poor)', 'thứ 2/3'],
    ['rank(ties)', 'thứ 1/3'],
    ['rank(ties@vn_th)', 'thứ 1/3'],
    ['rank(ties@hn)', 'thứ 3/3'],
  ])('%s is %s', (source, text) => {
    expect(print(source)).toBe(text);
  });

  test('names the area that bounds leave open', () => {
    expect(evaluator.print('rank(open)')).toMatchObject({
      problem: { code: 'data/rank-undecided', args: { area: 'vn_th' } },
    });
  });

  test('rests on every figure that it compares, and can be claimed', () => {
    expect(quantityOf(evaluator, 'rank(poor)').trace).toHaveLength(3);
    expect(evaluator.holds('rank(poor) <= 2')).toEqual({ ok: true, value: 'true' });
  });

  test('of nothing is a problem', () => {
    expect(print('rank(budget@2018)')).toBe('data/unknown-selector');
    expect(print('rank(poor@2020)')).toBe('data/no-observation');
  });
});
