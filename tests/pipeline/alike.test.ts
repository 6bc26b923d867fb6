import { expect, it } from 'vitest';
import { compile } from '../../src/pipeline.ts';
import { effectsWith } from '../twindeck.ts';

it('tells the same fault of a table twenty times and then how many more there are', () => {
  const rows = Array.from({ length: 500 }, (_, i) => `dan_so,${1500 + i},abc${i % 2 ? 'd' : ''}`).join('\n');
  const effects = effectsWith({
    '/memory/deck.yaml': 'title: T\ndata: data/a\nslides:\n  - layout: title\n',
    '/memory/data/a/datapackage.json': '{ "name": "a" }',
    '/memory/data/a/indicators.csv': 'id,name_vi,unit\ndan_so,Dân số,người\n',
    '/memory/data/a/areas.csv': 'code,name_vi\nxa,Xã\n',
    '/memory/data/a/scenarios.csv': 'code,name_vi\nactual,Thực hiện\n',
    '/memory/data/a/sources.csv': 'id,title\nbc,Báo cáo\n',
    '/memory/data/a/observations.csv': `indicator,period,value\n${rows}\n`,
  });
  const { diagnostics } = compile('/memory/deck.yaml', effects);
  expect(diagnostics.filter(({ code }) => code === 'data/bad-number')).toHaveLength(20);
  expect(diagnostics.filter(({ code }) => code === 'data/more-alike').map(({ args }) => args['count'])).toEqual([480]);
});
