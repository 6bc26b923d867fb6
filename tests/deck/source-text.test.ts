import { describe, expect, it } from 'vitest';
import { citing, sourceLine } from '../../src/deck/source-text.ts';

const portal = { id: 'a', title: 'Mười sự kiện', publisher: 'Cổng TTĐT', date: '2021-12-31', url: '' };
const office = { id: 'b', title: 'Niên giám', publisher: '', date: '2021', url: '' };

describe('the line of sources', () => {
  it('names title, publisher and date as readers of the language write it', () => {
    expect(sourceLine([portal], 'vi')).toBe('Nguồn: Mười sự kiện, Cổng TTĐT, 31/12/2021');
    expect(sourceLine([portal, office], 'en')).toBe(
      'Sources: Mười sự kiện, Cổng TTĐT, 31 December 2021; Niên giám, 2021',
    );
  });

  it('numbers them in a deck of several', () => {
    const line = sourceLine(
      [
        { ...office, number: 1 },
        { ...portal, number: 3 },
      ],
      'vi',
    ).replaceAll('\u00a0', ' ');
    expect(line).toBe('Nguồn: [1] Niên giám, 2021; [3] Mười sự kiện, Cổng TTĐT, 31/12/2021');
  });

  it('ends the description of a chart or table, and adds nothing to none', () => {
    expect(citing('Biểu đồ cột', [office], 'vi')).toBe('Biểu đồ cột. Nguồn: Niên giám, 2021.');
    expect(citing('Column chart.', [], 'en')).toBe('Column chart.');
    expect(citing('', [office], 'en')).toBe('');
  });
});
