import { expect, it } from 'vitest';
import { PROVINCE, temporaryFolder, twindeckProcess } from '../twindeck.ts';

const deck = (text: string) =>
  `title: T\ndata: ${PROVINCE}\nslides:\n  - {layout: bullets, title: Một, bullets: ["${text}"]}\n`;

const unusedIn = (folder: string, ...operands: string[]) => {
  const { out } = twindeckProcess(['check', '--json', ...operands], folder);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; severity: string; message: string }[] };
  return diagnostics.filter(({ code }) => code === 'data/unused-figures');
};

it('check says in one line which figures no deck of the project uses', () => {
  const folder = temporaryFolder({
    'slides/a.yaml': deck('{{ budget_revenue@plan }}'),
    'slides/b.yaml': deck('{{ industry@2020 }}'),
  });
  const [found, ...others] = unusedIn(folder);
  expect(others).toEqual([]);
  expect(found?.severity).toBe('info');
  expect(found?.message).toContain(' 19 ');
  expect(found?.message).not.toMatch(/budget_revenue@2021@tinh@actual|industry@/);
});

it('check of one deck by name doesn’t know of the others and says nothing', () => {
  const folder = temporaryFolder({ 'slides/a.yaml': deck('{{ budget_revenue }}') });
  expect(unusedIn(folder, 'slides/a.yaml')).toEqual([]);
});
