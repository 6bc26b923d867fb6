import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reporterFor } from '../../src/diagnostics/report.ts';
import { decodeText } from '../../src/source/decode.ts';

function decode(bytes: Uint8Array | null) {
  const found: Diagnostic[] = [];
  return { text: decodeText(bytes, reporterFor('a', found)), codes: found.map(({ code }) => code) };
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

it('reads UTF-8, and UTF-16 with a byte order mark', () => {
  for (const bytes of [Buffer.from('Tỉnh 😀'), Buffer.from('\uFEFFTỉnh 😀', 'utf16le'), utf16be('\uFEFFTỉnh 😀')])
    expect(decode(bytes).text?.replace('\uFEFF', '')).toBe('Tỉnh 😀');
});

it('reports what is neither, and what is not there', () => {
  expect(decode(Buffer.from([0x54, 0xe3, 0x6e, 0x68]))).toEqual({ text: null, codes: ['source/encoding'] });
  expect(decode(null)).toEqual({ text: null, codes: ['source/unreadable'] });
});

it('takes an empty file as an empty text', () => {
  expect(decode(new Uint8Array())).toEqual({ text: '', codes: [] });
});
