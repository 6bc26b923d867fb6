import { describe, expect, it } from 'vitest';
import { messages } from '../../../../src/diagnostics/messages.ts';
import { temporaryFolder, twindeck } from '../../../twindeck.ts';
import { oneSlide, SPACES, textBox, tryReading, withParts, zipOf } from './reading.ts';

const good = oneSlide(textBox('A'));

/** The zip with another unpacked size in the directory entry of each part (APPNOTE 4.3.12). */
function claiming(file: Uint8Array, size: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

const slide = (content: string, before = '') => withParts(good, { 'ppt/slides/slide1.xml': before + content });

describe('a file that can’t be read', () => {
  it.each([
    ['empty', new Uint8Array(), 'pptx/no-zip'],
    ['text', new TextEncoder().encode('%PDF-1.7 không phải PowerPoint'), 'pptx/no-zip'],
    ['cut off', good.slice(0, good.length / 2), 'pptx/no-zip'],
    ['encrypted or old', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'pptx/compound-file'],
    ['a zip bomb', withParts(good, { 'ppt/bomb.xml': new Uint8Array(65 * 2 ** 20) }), 'pptx/too-large'],
    ['nothing but other things', zipOf({ 'a.txt': 'x' }), 'pptx/no-presentation'],
  ])('(%s) gets one message', (_, file, code) => {
    const { content, codes } = tryReading(file);
    expect(content).toBeNull();
    expect(codes.map((line) => line.split(' ', 1)[0])).toEqual([code]);
  });

  it('is refused for the sum of its parts too', () => {
    const names = [1, 2, 3, 4, 5].map((n) => `ppt/${n}.xml`);
    const file = claiming(zipOf(Object.fromEntries(names.map((name) => [name, '<a/>']))), 60 * 2 ** 20);
    expect(tryReading(file).codes).toEqual(['pptx/too-large ppt/5.xml 64 256']);
  });

  it('never gets more memory than it claims', () => {
    expect(tryReading(claiming(good, 40)).codes[0]).toMatch(/^pptx\/broken-xml/);
  });

  it('may hold damaged bytes anywhere without more than a message', () => {
    for (let at = 0; at < good.length; at += 7) {
      const damaged = Uint8Array.from(good, (byte, index) => (index === at ? byte ^ 0xff : byte));
      expect(() => tryReading(damaged)).not.toThrow();
    }
  });
});

describe('a broken presentation', () => {
  it('says which part isn’t well-formed, and reads the rest', () => {
    const { content, codes } = tryReading(slide('<p:sld><p:cSld></p:sld>'));
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^pptx\/broken-xml ppt\/slides\/slide1\.xml .*line 1/);
    expect(content?.slides).toEqual([]);
  });

  it('says which part is missing, once', () => {
    expect(tryReading(withParts(good, { 'ppt/slides/slide1.xml': null })).codes).toEqual([
      'pptx/missing-part ppt/slides/slide1.xml',
    ]);
  });

  it('does not expand entities', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const { content, codes } = tryReading(slide(`<p:sld ${SPACES}><p:cSld name="&b;"/></p:sld>`, doctype));
    expect(codes[0]).toMatch(/^pptx\/broken-xml .*entity/);
    expect(content?.slides).toEqual([]);
  });

  it('does not overflow the stack with deep elements', () => {
    for (const depth of [300, 100_000]) {
      const { codes } = tryReading(slide('<a>'.repeat(depth) + '</a>'.repeat(depth)));
      expect(codes[0]).toMatch(/^pptx\/broken-xml/);
    }
  });
});

describe('twindeck inspect file.pptx', () => {
  const inspect = (file: Uint8Array | null, ...more: readonly string[]) => {
    const folder = temporaryFolder(file === null ? {} : { 'Báo cáo 1.PPTX': file });
    return twindeck(['inspect', `${folder}/Báo cáo 1.PPTX`, ...more]);
  };

  it('prints what the file says', async () => {
    const { code, out } = await inspect(good);
    expect(code).toBe(0);
    expect(JSON.parse(out).slides).toMatchObject([{ id: 'slide-1', texts: ['A'] }]);
  });

  it('ends with 3 for a file that can’t be read, with 1 for a broken presentation', async () => {
    expect((await inspect(null)).code).toBe(3);
    expect((await inspect(good.slice(0, 100))).code).toBe(3);
    expect((await inspect(zipOf({ 'a.xml': '<a/>' }))).code).toBe(1);
    const { code, err, out } = await inspect(slide('<broken'), '--lang', 'vi');
    expect(code).toBe(1);
    expect(err).toContain('ppt/slides/slide1.xml');
    expect(JSON.parse(out).slides).toEqual([]);
  });

  it('gives its messages as JSON where nothing can be read', async () => {
    const { out } = await inspect(new Uint8Array(), '--json');
    expect(JSON.parse(out)).toMatchObject({ ok: false, diagnostics: [{ code: 'pptx/no-zip', line: 1, column: 1 }] });
  });
});

it('says everything in both languages, with a hint', () => {
  for (const [code, { vi, en }] of Object.entries(messages).filter(([code]) => code.startsWith('pptx/'))) {
    expect(vi.hint, code).toBeTruthy();
    expect(en.hint, code).toBeTruthy();
  }
});
