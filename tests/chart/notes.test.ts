import { describe, expect, it } from 'vitest';
import { fitChart } from '../../src/chart/fit.ts';
import { frameText } from '../../src/chart/frame-text.ts';
import { meet } from '../../src/chart/marks.ts';
import { noteSpace } from '../../src/chart/note-space.ts';
import { wording } from '../../src/diagnostics/report.ts';
import { chartOf, FONTS, resolve, THEME } from './fixtures.ts';

type More = Parameters<typeof resolve>[0];

const NOTE = { category: 'Thực hiện', text: 'Cao nhất từ trước tới nay' };
const SIZES = [
  [
    { w: 200, h: 25 },
    { w: 120, h: 50 },
  ],
];
const fitted = (more: More, size = { width: 1000, height: 500 }, sizes = SIZES) =>
  fitChart(chartOf({ annotate: [NOTE], ...more }), size, THEME, FONTS, sizes);

describe('a note', () => {
  it('knows its mark, its words and its place in the YAML', () => {
    const { notes, altText } = chartOf({ annotate: [NOTE] });
    expect(notes).toMatchObject([{ series: 0, point: 2, at: ['slides', 0, 'chart', 'annotate', 0, 'text'] }]);
    expect(altText).toMatch(/Thực hiện: Cao nhất từ trước tới nay\.$/);
  });

  it.each(['column', 'bar', 'line', 'area', 'combo', 'pie', 'doughnut'] as const)(
    'of a chart of type %s meets no mark, no label and no edge',
    (type) => {
      const { chart, frame } = fitted({ type, labels: 'all' });
      const note = frame.notes?.[0];
      if (!note) throw new Error('the note has no place');
      const area = { a0: note.x, a1: note.x + note.w, v0: note.y, v1: note.y + note.h };
      const { areas, disc } = noteSpace(chart, frame, frameText(frame.fontSize, THEME, FONTS));
      expect(areas.filter((other) => meet(area, other))).toEqual([]);
      expect(area.a0 >= 0 && area.a1 <= 1000 && area.v0 >= 0 && area.v1 <= 500).toBe(true);
      if (disc) {
        const nearest = [Math.min(Math.max(disc.x, area.a0), area.a1), Math.min(Math.max(disc.y, area.v0), area.v1)];
        expect(Math.hypot(nearest[0]! - disc.x, nearest[1]! - disc.y)).toBeGreaterThanOrEqual(disc.radius);
      }
    },
  );

  it.each(['scatter', 'bubble'] as const)(
    'of a chart of type %s meets no point, no name, no axis and no edge',
    (type) => {
      const coordinates = { x: ['10', '11', '30'], values: ['5', '6', '20'] };
      const series = [{ name: 'Xã', ...coordinates, ...(type === 'bubble' ? { sizes: ['4', '9', '16'] } : {}) }];
      const annotate = ['Kế hoạch', 'Năm 2020', 'Thực hiện'].map((category) => ({ category, text: 'Vùng cao' }));
      const { chart, frame } = fitted({ type, series, annotate }, undefined, [SIZES, SIZES, SIZES].flat());
      const { areas, room, marks } = noteSpace(chart, frame, frameText(frame.fontSize, THEME, FONTS));
      expect(marks.flat().filter(Boolean)).toHaveLength(3);
      expect(frame.notes).toHaveLength(3);
      for (const note of frame.notes ?? []) {
        if (!note) throw new Error('a note has no place');
        const area = { a0: note.x, a1: note.x + note.w, v0: note.y, v1: note.y + note.h };
        expect(areas.filter((other) => meet(area, other))).toEqual([]);
        expect(area.a0 >= room.a0 && area.a1 <= room.a1 && area.v0 >= room.v0 && area.v1 <= room.v1).toBe(true);
      }
      expect(areas.length).toBeGreaterThan(3);
    },
  );

  it('stays clear of the note before it', () => {
    const annotate = [NOTE, { category: 'Năm 2020', text: 'Dịch bệnh' }];
    const { frame } = fitted({ annotate }, undefined, [...SIZES, ...SIZES]);
    const [a, b] = (frame.notes ?? []).map(
      (note) => note && { a0: note.x, a1: note.x + note.w, v0: note.y, v1: note.y + note.h },
    );
    expect(a && b && meet(a, b)).toBe(false);
  });

  it('at full bars shortens them for its room', () => {
    const values = ['budget', 'budget', 'budget'];
    const series = [{ name: 'Thu', values }];
    const tall = [[{ w: 900, h: 100 }]];
    expect(fitted({ series }, undefined, tall).frame.notes?.[0]).not.toBeNull();
    expect(fitted({ series }, undefined, tall).frame.plot.h).toBeLessThan(
      fitted({ series, annotate: [] }, undefined, []).frame.plot.h,
    );
  });

  it('that has no room anywhere has no place, and the chart is as without it', () => {
    const { frame } = fitted({}, { width: 400, height: 300 }, [[{ w: 600, h: 400 }]]);
    expect(frame.notes).toEqual([null]);
    expect(frame.plot).toEqual(fitted({ annotate: [] }, { width: 400, height: 300 }, []).frame.plot);
  });

  it.each<[string, More, (string | number)[]]>([
    ['chart/unknown-note', { annotate: [{ category: 'Thực hiên', text: 'x' }] }, ['annotate', 0, 'category']],
    ['chart/unknown-note', { annotate: [{ ...NOTE, series: 'Chi' }] }, ['annotate', 0, 'series']],
    [
      'chart/note-series',
      { annotate: [NOTE], series: ['A', 'B'].map((name) => ({ name, values: ['budget', 'budget', 'budget'] })) },
      ['annotate', 0],
    ],
    [
      'chart/note-without-mark',
      { annotate: [NOTE], series: [{ name: 'A', values: ['budget', 'budget', null] }] },
      ['annotate', 0, 'category'],
    ],
  ])('that can’t be placed at a mark is %s', (code, more, place) => {
    const diagnostic = resolve(more).diagnostics.find((one) => one.code === code);
    expect(diagnostic?.at).toEqual(['slides', 0, 'chart', ...place]);
    for (const lang of ['vi', 'en'])
      expect(Object.values(wording(diagnostic!, lang)).join(' ')).not.toMatch(/[{}]|undefined/);
  });
});
