import { describe, expect, it } from 'vitest';
import { type Piece, splitTemplate } from '../../src/deck/template.ts';
import { compileSlides, placesOf } from '../twindeck.ts';
import { bulletsYaml, slideOf, slidesOf, wordsOf } from './helpers.ts';

const short = (piece: Piece): string =>
  piece.kind === 'words' ? piece.text : piece.kind === 'expression' ? `<${piece.source.trim()}>` : '!';
const pieces = (text: string): string[] => splitTemplate(text).map(short);

describe('splitting a text at its figures', () => {
  it.each([
    ['no braces', ['no braces']],
    ['', ['']],
    ['{{ a }}', ['<a>']],
    ['{{a}}{{b}}', ['<a>', '<b>']],
    ['x {{ a }} y {{ b }} z', ['x ', '<a>', ' y ', '<b>', ' z']],
    ['{{ "}}" }}', ['<"}}">']],
    ['{{ "{{ x }}" }}', ['<"{{ x }}">']],
    ['{{ a } }}', ['<a }>']],
    ['{ a } }} x', ['{ a } }} x']],
    ['{{ a', ['{{ a', '!']],
    ['{{ a }} and {{ b', ['<a>', ' and {{ b', '!']],
    ['{{ "a }} b', ['{{ "a }} b', '!']],
    ['{{}} and {{ }} stay', ['{{}} and {{ }} stay']],
    ['{{ a\nb }}', ['<a\nb>']],
  ])('%j', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('counts positions in the text', () => {
    expect(splitTemplate('ab {{ c }} d').map(({ start }) => start)).toEqual([0, 5, 10]);
  });

  it('ends in reasonable time on thousands of braces', () => {
    expect(splitTemplate('{{ '.repeat(5000)).length).toBeGreaterThan(0);
    expect(splitTemplate(`{{ ${'"'.repeat(5001)}`).length).toBeGreaterThan(0);
  });
});

describe('figures in texts', () => {
  it('are printed with unit and qualifier, kept as figures, and a quoted number as words', () => {
    const [first, second, third] = slideOf(
      'bullets',
      slidesOf(
        bulletsYaml('Xuất khẩu {{ exports }}', '{{ communes }}{{ export_rank }}', 'Điểm {{ "10" }} cho {{ "}}" }}'),
      ),
    ).body;
    expect(wordsOf(first ?? null)).toBe('Xuất khẩu trên 28,8 tỷ USD');
    expect(first?.runs.map((run) => run.figure?.expression.trim())).toEqual([undefined, 'exports']);
    expect(wordsOf(second ?? null)).toBe('137 xãthứ 4/63');
    expect(wordsOf(third ?? null)).toBe('Điểm 10 cho }}');
    expect(third?.runs.some((run) => run.figure)).toBe(false);
  });

  it('keep the style and the link that they stand in', () => {
    const [paragraph] = slideOf(
      'bullets',
      slidesOf(bulletsYaml('Tăng **{{ grdp_growth }}** và [{{ communes }}](#tieu-de)')),
    ).body;
    expect(paragraph?.runs.map(({ text, bold, link }) => [text, bold ?? false, link ?? ''])).toEqual([
      ['Tăng ', false, ''],
      ['6,56%', true, ''],
      [' và ', false, ''],
      ['137\u00a0xã', false, '#tieu-de'],
    ]);
  });

  it('are reported at the braces that are never closed and at the expression that is wrong', () => {
    const { diagnostics } = compileSlides(bulletsYaml('Một {{ communes', '{{ communes }} và {{ comunes }}'));
    expect(placesOf(diagnostics).map((place) => place.split(' ')[1])).toEqual([
      'deck/unclosed-braces',
      'data/unknown-indicator',
    ]);
    const [unclosed, wrong] = diagnostics;
    expect((unclosed?.endColumn ?? 0) - (unclosed?.column ?? 0)).toBe('{{'.length);
    expect((wrong?.endColumn ?? 0) - (wrong?.column ?? 0)).toBe('comunes'.length);
  });

  it('print numbers of the YAML as they are written', () => {
    const slide = slideOf('bullets', slidesOf('- layout: bullets\n  title: 2021\n  bullets: [2.10, 0123, 1e3]'));
    expect(wordsOf(slide.title)).toBe('2021');
    expect(slide.body.map(wordsOf)).toEqual(['2.10', '0123', '1e3']);
  });

  it('compose what is typed in combining marks', () => {
    expect(wordsOf(slideOf('bullets', slidesOf(bulletsYaml('Thái Nguye\u0302n'))).body[0] ?? null)).toBe('Thái Nguyên');
  });
});
