import { describe, expect, it } from 'vitest';
import { slug, uniqueId } from '../../src/deck/ids.ts';
import { compileSlides, placesOf } from '../twindeck.ts';
import { bulletsYaml, codesOf, slideOf, slidesOf, wordsOf } from './helpers.ts';

const named = (...titles: readonly string[]): string =>
  titles.map((title) => `- layout: bullets\n  title: ${JSON.stringify(title)}\n  bullets: [x]`).join('\n');

describe('ids', () => {
  it.each([
    ['Thu ngân sách 18.000 tỷ đồng', 'thu-ngan-sach-18-000-ty-dong'],
    ['Đổi mới ĐIỆN TỬ', 'doi-moi-dien-tu'],
    ['  “Ưu tiên”: số 1!  ', 'uu-tien-so-1'],
    ['😀', 'slide'],
    ['', 'slide'],
    ['Nguye\u0302n', 'nguyen'],
    ['Một tiêu đề rất dài mà không ai muốn gõ lại cho đúng từng chữ', 'mot-tieu-de-rat-dai-ma-khong-ai-muon-go'],
  ])('are made from %j', (title, id) => {
    expect(slug(title)).toBe(id);
  });

  it('are numbered when they repeat, and keep clear of those that are written', () => {
    expect(uniqueId('a', new Set(['a', 'a-2']))).toBe('a-3');
    const yaml = `${named('Một', 'Một!')}\n${named('Khác')}\n  id: mot-2`;
    expect(slidesOf(yaml).map(({ id }) => id)).toEqual(['mot', 'mot-3', 'mot-2']);
  });

  it('written twice are an error that names the other slide', () => {
    const { diagnostics } = compileSlides(`${named('A')}\n  id: x\n${named('B')}\n  id: x`);
    expect(placesOf(diagnostics)).toEqual(['11:9 deck/duplicate-id']);
    expect(diagnostics[0]?.message).toContain('slide 1');
  });

  it('that are linked to must exist, hidden slides included', () => {
    expect(codesOf(`${bulletsYaml('[x](#an)')}\n${named('Ẩn')}\n  hidden: true`)).toEqual([]);
    const { diagnostics } = compileSlides(bulletsYaml('[x](#tieu-dee)'));
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['deck/unknown-slide-link', expect.stringContaining('tieu-de')],
    ]);
  });

  it('and titles that are the same are told apart by a warning', () => {
    expect(codesOf(named('A', 'B', 'A'))).toEqual(['deck/repeated-title']);
  });
});

describe('sections', () => {
  it('last until the next and are counted among the numbered ones', () => {
    const yaml = [
      '- { layout: title }',
      '- { layout: section, title: Kinh tế, number: 1 }',
      `${named('A')}`,
      `${named('B')}\n  section: { title: Xã hội, number: 2 }`,
      `${named('C')}`,
      `${named('D')}\n  section: Phụ lục`,
    ].join('\n');
    expect(slidesOf(yaml).map(({ section }) => section && [section.name, section.marker])).toEqual([
      null,
      ['Kinh tế', '1/2'],
      ['Kinh tế', '1/2'],
      ['Xã hội', '2/2'],
      ['Xã hội', '2/2'],
      ['Phụ lục', ''],
    ]);
  });

  it('keep their numbers as written', () => {
    const yaml = '- { layout: section, title: A, number: 01 }\n- { layout: section, title: B, number: II }';
    expect(slidesOf(yaml).map(({ section }) => section?.marker)).toEqual(['01/2', 'II/2']);
  });
});

describe('claims', () => {
  const claims = (...expressions: string[]): string => `claims: ${JSON.stringify(expressions)}`;
  const onSlide = (...expressions: string[]): string => `${bulletsYaml('x')}\n  ${claims(...expressions)}`;

  it('that hold say nothing, on a slide or on the deck', () => {
    expect(codesOf(onSlide('grdp_growth > 2 * grdp_growth@vn', 'communes = 137'))).toEqual([]);
    expect(codesOf(bulletsYaml('x'), `title: T\n${claims('communes > rural_communes')}`)).toEqual([]);
  });

  it('that are false are errors at their place', () => {
    const { diagnostics } = compileSlides(onSlide('communes = 137', 'communes > 137'));
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['deck/claim-false', 'error', expect.stringContaining('communes > 137')],
    ]);
    expect(codesOf(bulletsYaml('x'), `title: T\n${claims('communes < 1')}`)).toEqual(['deck/claim-false']);
  });

  it('that bounds can’t decide are warnings', () => {
    const { diagnostics } = compileSlides(onSlide('exports > 28', 'exports > 30', 'exports < 28'));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['deck/claim-undecided', 'warning'],
      ['deck/claim-false', 'error'],
    ]);
  });

  it('that make no sense are told where', () => {
    const { diagnostics } = compileSlides(onSlide('communes', 'comunes > 1', 'communes > exports'));
    expect(diagnostics.map(({ code, severity }) => [code.split('/')[0], severity])).toEqual(
      Array(3).fill(['data', 'error']),
    );
  });
});

describe('covers', () => {
  it('take what they don’t say from the deck', () => {
    const head = 'title: Tên\nsubtitle: Phụ\nevent: Hội nghị\norganisation: Tỉnh\ndate: 2021-12-31\nlang: en';
    const slides = slidesOf(
      '- { layout: title, subtitle: Riêng }\n- { layout: closing, title: Cảm ơn, text: Hỏi đáp }',
      head,
    );
    const said = slides.map((slide) => {
      const cover = slide.layout === 'title' ? slide : slideOf('closing', [slide]);
      return [cover.title, cover.subtitle, cover.event, cover.organisation, cover.date, cover.text].map(wordsOf);
    });
    expect(said).toEqual([
      ['Tên', 'Riêng', 'Hội nghị', 'Tỉnh', '31 December 2021', ''],
      ['Cảm ơn', 'Phụ', 'Hội nghị', 'Tỉnh', '31 December 2021', 'Hỏi đáp'],
    ]);
  });

  it('know that there is no 30 February', () => {
    expect(codesOf('- { layout: title }', 'title: T\ndate: 2021-02-30')).toEqual(['deck/bad-date']);
  });
});

it('gives a slide the sources of its figures, in the order of their use, and the last slide all of them', () => {
  const yaml = `${bulletsYaml('{{ population }}', '{{ communes }}')}\n${named('B')}\n- { layout: sources }`;
  const slides = slidesOf(yaml);
  expect(slides.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['yearbook', 'report'], [], []]);
  expect(slideOf('sources', slides, 2).entries.map(({ id }) => id)).toEqual(['yearbook', 'report']);
});
