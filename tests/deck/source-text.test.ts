import { describe, expect, it } from 'vitest';
import { sourceLine, withSources } from '../../src/deck/source-text.ts';

const portal = { id: 'a', title: 'Mười sự kiện', publisher: 'Cổng TTĐT', date: '2021-12-31', url: '' };
const office = { id: 'b', title: 'Niên giám', publisher: '', date: '2021', url: '' };
const note = { at: [], runs: [{ text: 'Nói chậm.' }], level: 0, bullet: false };

describe('the line of sources', () => {
  it('names title, publisher and date as readers of the language write it', () => {
    expect(sourceLine([portal], 'vi')).toBe('Nguồn: Mười sự kiện, Cổng TTĐT, 31/12/2021');
    expect(sourceLine([portal, office], 'en')).toBe(
      'Sources: Mười sự kiện, Cổng TTĐT, 31 December 2021; Niên giám, 2021',
    );
  });

  it('ends the notes of a slide with figures, and adds nothing where there are no notes or no figures', () => {
    expect(withSources([note], [portal], [], 'vi').map(({ runs }) => runs[0]?.text)).toEqual([
      'Nói chậm.',
      'Nguồn: Mười sự kiện, Cổng TTĐT, 31/12/2021',
    ]);
    expect(withSources([note], [], [], 'vi')).toEqual([note]);
    expect(withSources([], [portal], [], 'vi')).toEqual([]);
  });
});
