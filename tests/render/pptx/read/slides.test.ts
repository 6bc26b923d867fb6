import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  contentOf,
  graphicFrame,
  oneSlide,
  R,
  readShapes,
  rels,
  SPACES,
  textBox,
  withParts,
  xfrm,
  zipOf,
} from './reading.ts';

const px = (n: number) => n * 9525;

describe('shapes', () => {
  it('stand where their groups put them, however deep', () => {
    const group = (child: string, off: string) =>
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name="g"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${off}<a:chOff x="0" y="0"/><a:chExt cx="${px(100)}" cy="${px(100)}"/></a:xfrm></p:grpSpPr>${child}</p:grpSp>`;
    const place = (x: number, y: number, w: number, h: number) =>
      `<a:off x="${px(x)}" y="${px(y)}"/><a:ext cx="${px(w)}" cy="${px(h)}"/>`;
    const inner = group(textBox('A', xfrm(px(50), px(50), px(50), px(50))), place(0, 50, 100, 50));
    const { boxes } = readShapes(group(inner, place(100, 100, 200, 200)));
    expect(boxes).toEqual([{ kind: 'text', x: 200, y: 250, w: 100, h: 50, lines: ['A'] }]);
  });

  it('inherit the place of their placeholder from the layout by idx, from the master by type', () => {
    const ph = (type: string, idx: string, transform: string) => textBox('?', transform, `<p:ph${type}${idx}/>`);
    const layout = ph(' type="title"', '', '') + ph(' type="chart"', ' idx="13"', xfrm(px(5), px(6), px(7), px(8)));
    const master =
      ph(' type="title"', '', xfrm(px(1), px(2), px(3), px(4))) +
      ph(' type="body"', ' idx="1"', xfrm(0, 0, 9525, 9525));
    const tree = (name: string, shapes: string) =>
      `<p:${name} ${SPACES}><p:cSld name="Bố cục"><p:spTree>${shapes}</p:spTree></p:cSld></p:${name}>`;
    const slide = readShapes(
      textBox('Tên', '', '<p:ph type="ctrTitle"/>') +
        textBox('Nội dung', '', '<p:ph idx="13"/>') +
        textBox('', '', '<p:ph type="body" idx="99"/>'),
      {
        'ppt/slides/_rels/slide1.xml.rels': rels({ rId1: ['slideLayout', '/ppt/slideLayouts/l.xml'] }),
        'ppt/slideLayouts/l.xml': tree('sldLayout', layout),
        'ppt/slideLayouts/_rels/l.xml.rels': rels({ rId1: ['slideMaster', '../slideMasters/m.xml'] }),
        'ppt/slideMasters/m.xml': tree('sldMaster', master),
      },
    );
    expect(slide).toMatchObject({ title: 'Tên', layout: 'Bố cục', texts: ['Tên', 'Nội dung'] });
    expect(slide.boxes).toEqual([
      { kind: 'text', x: 1, y: 2, w: 3, h: 4, lines: ['Tên'] },
      { kind: 'text', x: 5, y: 6, w: 7, h: 8, lines: ['Nội dung'] },
      { kind: 'placeholder', x: 0, y: 0, w: 1, h: 1, lines: [] },
    ]);
  });

  it('are left out where they are hidden', () => {
    expect(readShapes(textBox('A', '', '', 'hidden="1"') + textBox('B')).texts).toEqual(['B']);
  });

  it('part their paragraphs at line breaks, in runs, fields and formulas alike', () => {
    const { texts, boxes } = readShapes(
      textBox(
        'một</a:t></a:r><a:br/><a:fld id="x" type="slidenum"><a:t>‹#›</a:t></a:fld><a:m><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath></a:m><a:r><a:t> hai &amp; <![CDATA[<ba>]]>',
      ),
    );
    expect(texts).toEqual(['một\n1x² hai & <ba>']);
    expect(boxes[0]?.lines).toEqual(['một', '1x² hai & <ba>']);
  });

  it('come from the first choice of alternate content, else from its fallback', () => {
    const alternate = (content: string) =>
      `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</mc:AlternateContent>`;
    const fallback = `<mc:Fallback>${textBox('cũ')}</mc:Fallback>`;
    const { texts } = readShapes(
      alternate(`<mc:Choice Requires="p14">${textBox('mới')}</mc:Choice>${fallback}`) + alternate(fallback),
    );
    expect(texts).toEqual(['mới', 'cũ']);
  });

  it('are named by their kind: SmartArt with its words, OLE objects, films, ink, connectors', () => {
    const picture = (media: string) =>
      `<p:pic><p:nvPicPr><p:cNvPr id="3" name="P" descr="Ảnh"/><p:cNvPicPr/><p:nvPr>${media}</p:nvPr></p:nvPicPr><p:spPr/></p:pic>`;
    const diagram = graphicFrame(
      'http://schemas.openxmlformats.org/drawingml/2006/diagram',
      '<dgm:relIds r:dm="rId7"/>',
    );
    const { boxes, texts } = readShapes(
      diagram +
        graphicFrame('http://schemas.openxmlformats.org/presentationml/2006/ole', '<p:oleObj/>') +
        picture('') +
        picture('<a:videoFile r:link="rId1"/>') +
        '<p:contentPart r:id="rId9"><p14:nvContentPartPr><p14:cNvPr id="8" name="Ink"/></p14:nvContentPartPr></p:contentPart>' +
        '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="8" name="C"/></p:nvCxnSpPr><p:spPr/></p:cxnSp>',
      {
        'ppt/slides/_rels/slide1.xml.rels': rels({ rId7: ['diagramData', '../diagrams/data1.xml'] }),
        'ppt/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="d" ${SPACES}><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Bước 1</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`,
      },
    );
    expect(boxes.map(({ kind }) => kind)).toEqual(['diagram', 'ole', 'image', 'video', 'ink', 'shape']);
    expect(boxes[0]).toEqual({ kind: 'diagram', x: 1, y: 0, w: 100, h: 100, lines: ['Bước 1'], alt: 'Mô tả' });
    expect(texts).toEqual(['Bước 1']);
  });
});

it('reads tables with and without a header row, covered cells empty', () => {
  const cell = (text: string, attributes = '') =>
    `<a:tc${attributes}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
  const table = (properties: string) =>
    graphicFrame(
      'http://schemas.openxmlformats.org/drawingml/2006/table',
      `<a:tbl><a:tblPr${properties}/><a:tr>${cell('A', ' gridSpan="2"')}${cell('x', ' hMerge="1"')}</a:tr><a:tr>${cell('1')}${cell('2')}</a:tr></a:tbl>`,
    );
  expect(readShapes(table(' firstRow="1"') + table('')).tables).toEqual([
    { header: ['A', ''], rows: [['1', '2']] },
    {
      header: [],
      rows: [
        ['A', ''],
        ['1', '2'],
      ],
    },
  ]);
});

it('reads links of runs and shapes: addresses, slides, actions', () => {
  const run = (text: string, link: string) => `<a:r><a:rPr>${link}</a:rPr><a:t>${text}</a:t></a:r>`;
  const click = (id: string, action = '') => `<a:hlinkClick r:id="${id}"${action && ` action="${action}"`}/>`;
  const runs =
    run('xem ', click('rId5')) + run('đây', click('rId5')) + run(' tiếp', click('rId6', 'ppaction://hlinksldjump'));
  const { links } = readShapes(
    textBox(`</a:t></a:r>${runs}<a:r><a:t>`) +
      `<p:pic><p:nvPicPr><p:cNvPr id="3" name="Nút">${click('', 'ppaction://hlinkshowjump?jump=nextslide')}</p:cNvPr></p:nvPicPr></p:pic>`,
    {
      'ppt/slides/_rels/slide1.xml.rels': rels({
        rId5: ['hyperlink', 'https://thainguyen.gov.vn/?a=1&b=2'],
        rId6: ['slide', 'slide1.xml'],
      }),
    },
  );
  expect(links).toEqual([
    { text: 'xem đây', target: 'https://thainguyen.gov.vn/?a=1&b=2' },
    { text: ' tiếp', target: '#slide-1' },
    { text: 'Nút', target: 'ppaction://hlinkshowjump?jump=nextslide' },
  ]);
});

it('reads the notes, not the slide number on their page', () => {
  const page =
    textBox('Nói chậm.</a:t></a:r></a:p><a:p><a:r><a:t>Dừng.', '', '<p:ph type="body" idx="1"/>') +
    textBox('1', '', '<p:ph type="sldNum"/>');
  const { notes } = readShapes('', {
    'ppt/slides/_rels/slide1.xml.rels': rels({ rId1: ['notesSlide', '../notesSlides/n.xml'] }),
    'ppt/notesSlides/n.xml': `<p:notes ${SPACES}><p:cSld><p:spTree>${page}</p:spTree></p:cSld></p:notes>`,
  });
  expect(notes).toBe('Nói chậm.\nDừng.');
});

it('takes slides in the order of the list, not of their names, with sections and hidden ones', () => {
  const slide = (text: string, show = '') =>
    `<p:sld ${SPACES}${show}><p:cSld name="${text}"><p:spTree>${textBox(text, '', '<p:ph type="title"/>')}</p:spTree></p:cSld></p:sld>`;
  const { slides } = contentOf(
    withParts(oneSlide(''), {
      'ppt/presentation.xml': `<p:presentation ${SPACES}><p:sldIdLst><p:sldId id="300" r:id="rId2"/><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:extLst><p:ext uri="x"><p14:sectionLst xmlns:p14="y"><p14:section name="Một"><p14:sldIdLst><p14:sldId id="300"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>`,
      'ppt/_rels/presentation.xml.rels': rels({
        rId1: ['slide', 'slides/slide1.xml'],
        rId2: ['slide', 'slides/slide2.xml'],
      }),
      'ppt/slides/slide1.xml': slide('sau', ' show="0"'),
      'ppt/slides/slide2.xml': slide('trước'),
    }),
  );
  expect(slides.map(({ id, title, section, hidden }) => [id, title, section, hidden])).toEqual([
    ['trước', 'trước', 'Một', false],
    ['sau', 'sau', null, true],
  ]);
});

it('reads a template without slides', () => {
  const file = withParts(oneSlide(''), {
    'ppt/presentation.xml': `<p:presentation ${SPACES}/>`,
    'ppt/slides/slide1.xml': null,
  });
  expect(contentOf(file)).toEqual({ title: '', lang: '', slides: [] });
});

it('reads strict files, other prefixes, centimetres, UTF-16 and part names in other letters', () => {
  const a = 'http://purl.oclc.org/ooxml/drawingml/main';
  const p = 'http://purl.oclc.org/ooxml/presentationml/main';
  const r = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const slide = `<?xml version="1.0" encoding="UTF-16"?><sld xmlns="${p}" xmlns:d="${a}"><cSld><spTree><sp><nvSpPr><cNvPr id="2" name="T"/><nvPr><ph type="title"/></nvPr></nvSpPr><spPr><d:xfrm><d:off x="2.54cm" y="1in"/><d:ext cx="72pt" cy="914400"/></d:xfrm></spPr><txBody><d:p><d:r><d:rPr lang="vi-VN"/><d:t>Chặt chẽ</d:t></d:r></d:p></txBody></sp></spTree></cSld></sld>`;
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(slide, (c) => c.charCodeAt(0)).buffer)]);
  const strictRels = (xml: string) => xml.replaceAll(R, r);
  const content = contentOf(
    zipOf({
      '_rels/.rels': strictRels(rels({ x: ['officeDocument', 'PPT/Presentation.xml'] })),
      'ppt/presentation.xml': `<presentation xmlns="${p}" xmlns:q="${r}"><sldIdLst><sldId id="256" q:id="s"/></sldIdLst></presentation>`,
      'ppt/_rels/presentation.xml.rels': strictRels(rels({ s: ['slide', './slides/slide1.xml'] })),
      'ppt/slides/slide1.xml': utf16,
    }),
  );
  expect(content).toMatchObject({ title: 'Chặt chẽ', lang: 'vi-VN' });
  expect(content.slides[0]?.boxes).toEqual([{ kind: 'text', x: 96, y: 96, w: 96, h: 96, lines: ['Chặt chẽ'] }]);
});

it('prefers the title and language that the file’s properties say', () => {
  const core =
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Tên tệp</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>';
  const root = rels({
    a: ['officeDocument', 'ppt/presentation.xml'],
    b: ['metadata/core-properties', 'docProps/core.xml'],
  });
  const file = withParts(oneSlide(textBox('A', '', '<p:ph type="title"/>')), {
    '_rels/.rels': root,
    'docProps/core.xml': strToU8(core),
  });
  expect(contentOf(file)).toMatchObject({ title: 'Tên tệp', lang: 'vi-VN' });
});
