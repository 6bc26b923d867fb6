import { describe, expect, it } from 'vitest';
import { locate } from '../../src/located.ts';
import { compile } from '../../src/pipeline.ts';
import { jpeg, png, svg } from '../pictures.ts';
import { effectsWith, ROOT } from '../twindeck.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const DECK =
  'title: T\ntheme: tinh\nslides:\n  - layout: title\n  - layout: bullets\n    title: A\n    bullets: [một]\n';

/** Compiles a deck in the theme `tinh` of its project, whose `themes/` has these files. */
function onTheme(files: Files, deck = DECK) {
  const all = Object.fromEntries(Object.entries(files).map(([name, data]) => [`/p/themes/${name}`, data]));
  const effects = effectsWith({ '/p/twindeck.config.yaml': '', '/p/slides/d.yaml': deck, ...all });
  const { compiled, diagnostics } = compile('/p/slides/d.yaml', effects);
  const places = locate(diagnostics, 'en', effects).map(
    ({ file, line, column, code }) => `${file.replace(ROOT, '')}:${line}:${column} ${code}`,
  );
  return { compiled, places, theme: compiled?.theme };
}

describe('a theme of one’s own', () => {
  it('says only what differs from the theme that it extends', () => {
    const { places, theme } = onTheme({
      'tinh.yaml': 'extends: trung-du\nname: tinh\ncolors:\n  link: "#123F7A"\nmargins: { top: 60 }\n',
    });
    expect(places).toEqual([]);
    expect(theme).toMatchObject({
      name: 'tinh',
      title: 'Trung du',
      colors: { hlink: '#123F7A', accent2: '#A8432A' },
      margins: { top: 60, left: 72 },
    });
  });

  it('extends themes that extend others, and lists are taken whole', () => {
    const { places, theme } = onTheme({
      'tinh.yaml': 'extends: ./so.yaml\nseries: [river, accent]\n',
      'so.yaml': 'extends: hanh-chinh\ntitle: Sở\nseries: [accent]\n',
    });
    expect(places).toEqual([]);
    expect(theme).toMatchObject({
      title: 'Sở',
      surfaces: 'ruled',
      series: [{ slot: 'accent4' }, { slot: 'accent2' }],
    });
  });

  it.each(['trung-du', 'dem-hoi-truong', 'hanh-chinh'])('may change the fonts of %s alone: leadings follow', (base) => {
    const fonts = 'heading: { office: Times New Roman }'; // its twin is known
    const { places, theme } = onTheme({
      'tinh.yaml': `extends: ${base}\nfonts:\n  ${fonts}\n  body: { office: Times New Roman }\n`,
    });
    expect(places).toEqual([]);
    expect(theme?.text.title.leading).toBeGreaterThanOrEqual(1.03);
    expect(theme?.text.body.leading).toBeGreaterThanOrEqual(1.03);
    expect(theme?.text.figure.leading).toBeLessThan(1); // numerals have no diacritics
  });

  it('is told of a leading that it says itself, however it came to its font', () => {
    const { places } = onTheme({
      'tinh.yaml':
        'extends: trung-du\ntext:\n  title: { leading: 0.96 }\nfonts:\n  heading: { office: Arial, web: "@fontsource/arimo" }\n',
    });
    expect(places).toEqual(['/p/themes/tinh.yaml:3:21 theme/tight-leading']);
  });

  it.each([
    ['trung-du', '#003F88', '#C8102E'],
    ['trung-du', '#B5121B', '#1D4E89'],
    ['dem-hoi-truong', '#66A3FF', '#FF7A59'],
    ['hanh-chinh', '#7A0019', '#B8500B'],
  ])('on %s in %s and %s has series that everybody can tell apart', (base, primary, accent) => {
    const { places, theme } = onTheme({
      'tinh.yaml': `extends: ${base}\ncolors:\n  primary: "${primary}"\n  accent: "${accent}"\n`,
    });
    expect(places).toEqual([]);
    expect(theme?.series).toHaveLength(8);
    expect(theme?.series[0]).toEqual({ slot: 'accent1' });
  });

  it('keeps the series that it says itself, and is told of those that are alike in its own file', () => {
    const { places } = onTheme({ 'tinh.yaml': 'extends: trung-du\nseries: [primary, primary]\n' });
    expect(places.map((place) => place.split(' ')[0])).toEqual([
      '/p/themes/tinh.yaml:2:19',
      '/p/themes/tinh.yaml:2:19',
    ]);
  });

  it('hears of series that no tint can part where it says its colours', () => {
    const grey = ['primary', 'accent', 'straw', 'river', 'leaf', 'plum', 'stone', 'ink', 'muted'];
    const colors = grey.map((role) => `  ${role}: "#333333"`).join('\n');
    const { places } = onTheme({ 'tinh.yaml': `extends: trung-du\ncolors:\n${colors}\n` });
    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place) => place.startsWith('/p/themes/tinh.yaml:3:3 theme/series'))).toBe(true);
  });

  it('may have the name of the shipped theme that it extends', () => {
    const { places, theme } = onTheme(
      { 'trung-du.yaml': 'extends: trung-du\ntitle: Của tỉnh\n' },
      DECK.replace('tinh', 'trung-du'),
    );
    expect(places).toEqual([]);
    expect(theme?.title).toBe('Của tỉnh');
  });

  it.each<[string, Files, readonly string[]]>([
    [
      'an unknown theme to extend',
      { 'tinh.yaml': 'name: tinh\nextends: trung-dư\n' },
      ['/p/themes/tinh.yaml:2:10 deck/no-theme'],
    ],
    [
      'a circle',
      { 'tinh.yaml': 'extends: b\n', 'b.yaml': 'name: b\nextends: tinh\n' },
      ['/p/themes/b.yaml:2:10 theme/extends-cycle'],
    ],
    [
      'a theme that extends itself',
      { 'tinh.yaml': 'extends: tinh\n' },
      ['/p/themes/tinh.yaml:1:10 theme/extends-cycle'],
    ],
    [
      'a mistyped key',
      { 'tinh.yaml': 'extends: trung-du\ncolors:\n  primry: "#000000"\n' },
      ['/p/themes/tinh.yaml:3:3 schema/unknown-key-near'],
    ],
    [
      'a mistake in the theme extended',
      { 'tinh.yaml': 'extends: b\ntitle: T\n', 'b.yaml': 'extends: trung-du\ngutter: wide\n' },
      ['/p/themes/b.yaml:2:9 schema/not-a-number'],
    ],
    [
      'a colour that is pale on the other theme’s paper',
      { 'tinh.yaml': 'extends: trung-du\ncolors:\n  muted: "#9AA59F"\n' },
      ['/p/themes/tinh.yaml:3:10 theme/low-contrast'],
    ],
    ['no name to extend', { 'tinh.yaml': 'extends:\nname: T\n' }, ['/p/themes/tinh.yaml:1:9 schema/empty']],
    [
      'a logo that is not there',
      { 'tinh.yaml': 'extends: trung-du\nlogo:\n  src: lgo.png\n  alt: Tỉnh\n', 'logo.png': png(8, 4) },
      ['/p/themes/tinh.yaml:3:8 image/missing-near'],
    ],
    [
      'a logo without alternative text',
      { 'tinh.yaml': 'extends: trung-du\nlogo: { src: logo.png }\n', 'logo.png': png(8, 4) },
      ['/p/themes/tinh.yaml:2:7 schema/missing-key'],
    ],
    [
      'a font that nobody has measured',
      { 'tinh.yaml': 'extends: trung-du\nfonts:\n  body: { office: Roboto }\n' },
      ['/p/themes/tinh.yaml:3:19 theme/unknown-font'],
    ],
    [
      'a mistyped font',
      { 'tinh.yaml': 'extends: trung-du\nfonts:\n  body: { office: Ariel }\n' },
      ['/p/themes/tinh.yaml:3:19 theme/unknown-font-near'],
    ],
    [
      'a colour without quotes',
      { 'tinh.yaml': 'extends: trung-du\ncolors:\n  primary: #003F88\n' },
      ['/p/themes/tinh.yaml:3:12 schema/empty'],
    ],
    [
      'a footer of its own that is too long',
      { 'tinh.yaml': `extends: trung-du\nfooter: ${'Sở Kế hoạch và Đầu tư '.repeat(5)}\n` },
      ['/p/slides/d.yaml:2:8 layout/text-overflow'],
    ],
    [
      'a logo too high for the margin',
      { 'tinh.yaml': 'extends: trung-du\nlogo: { src: logo.png, alt: T, height: 80 }\n', 'logo.png': png(8, 4) },
      ['/p/themes/tinh.yaml:2:40 theme/logo-too-high'],
    ],
    [
      'a scrim under which texts are lost',
      { 'tinh.yaml': 'extends: trung-du\nbackground: { image: a.png, scrim: 20 }\n', 'a.png': png(16, 9) },
      ['/p/themes/tinh.yaml:2:36 theme/thin-scrim'],
    ],
    [
      'a background that is no picture',
      { 'tinh.yaml': 'extends: trung-du\nbackground: { image: a.png }\n', 'a.png': 'text' },
      ['/p/themes/tinh.yaml:2:22 image/unknown-format'],
    ],
  ])('%s is reported in the file and at the place that says it', (_, files, expected) => {
    expect(onTheme(files).places).toEqual(expected);
  });

  it('takes pictures from beside the file that names them', () => {
    const { places, compiled } = onTheme({
      'tinh.yaml': 'extends: so/so.yaml\n',
      'so/so.yaml': 'extends: trung-du\nlogo: { src: hinh/logo.svg, alt: Sở }\n',
      'so/hinh/logo.svg': svg(),
    });
    expect(places).toEqual([]);
    expect(compiled?.scenes.map(({ logo }) => logo?.picture.kind)).toEqual(['svg', 'svg']);
  });

  it('never stretches a logo and keeps it in the margin, the section’s marker beside it', () => {
    const deck = `${DECK}  - layout: section\n    title: Kinh tế\n    number: 1\n  - layout: bullets\n    title: B\n    bullets: [hai]\n`;
    const { places, compiled } = onTheme(
      { 'tinh.yaml': 'extends: trung-du\nlogo: { src: logo.jpg, alt: T, height: 32 }\n', 'logo.jpg': jpeg() },
      deck,
    );
    expect(places).toEqual([]);
    const scene = compiled?.scenes.at(-1);
    expect(scene?.logo?.box).toEqual({ x: 1160, y: 10, w: 48, h: 32 });
    const marker = scene?.items.find((item) => item.kind === 'text' && item.purpose === 'marker');
    expect((marker?.box.x ?? 0) + (marker?.box.w ?? 0)).toBeLessThan(1160);
  });

  it('chooses a scrim under which texts are read over whatever picture', () => {
    const { places, compiled, theme } = onTheme({
      'tinh.yaml': 'extends: trung-du\nbackground: { image: a.png }\n',
      'a.png': png(16, 9),
    });
    expect(places).toEqual([]);
    expect(theme?.background?.scrim).toBeGreaterThan(50);
    expect(theme?.background?.scrim).toBeLessThan(90);
    const [cover, content] = compiled?.scenes ?? [];
    expect(cover?.backdrop?.map(({ kind }) => kind)).toEqual(['image', 'shape']);
    expect(cover?.items.filter(({ kind }) => kind === 'shape')).toEqual([]); // no contours over a picture
    expect(content?.backdrop).toBeUndefined();
  });

  it('says its own footer, or none, and leaves the numbers out', () => {
    const purposes = (more: string) => {
      const deck = `${DECK}event: Hội nghị\n`;
      const { compiled } = onTheme({ 'tinh.yaml': `extends: trung-du\n${more}` }, deck);
      return (compiled?.scenes[1]?.items ?? []).flatMap((item) =>
        item.kind === 'text' && /footer|slideNumber/.test(item.purpose)
          ? [item.paragraphs[0]?.runs.map(({ text }) => text).join('')]
          : [],
      );
    };
    expect(purposes('')).toEqual(['Hội nghị', '2']);
    expect(purposes('footer: UBND tỉnh\n')).toEqual(['UBND tỉnh', '2']);
    expect(purposes('footer: ""\nslideNumber: false\n')).toEqual([]);
  });

  it('colours sections in turn, covers and markers alike', () => {
    const section = (n: number) =>
      `  - layout: section\n    title: S${n}\n    number: ${n}\n  - layout: bullets\n    title: B${n}\n    bullets: [x]\n`;
    const { compiled } = onTheme(
      { 'tinh.yaml': 'extends: trung-du\nsections: [river, plum]\n' },
      `title: T\ntheme: tinh\nslides:\n${section(1)}${section(2)}${section(3)}`,
    );
    const scenes = compiled?.scenes ?? [];
    expect(scenes.filter(({ layout }) => layout === 'section').map(({ background }) => background.slot)).toEqual([
      'accent4',
      'accent6',
      'accent4',
    ]);
    const markers = scenes.flatMap(({ items }) =>
      items.filter((item) => item.kind === 'text' && item.purpose === 'marker'),
    );
    expect(markers.map((item) => item.kind === 'text' && item.paragraphs[0]?.runs[0]?.color.slot)).toEqual([
      'accent4',
      'accent6',
      'accent4',
    ]);
  });
});
