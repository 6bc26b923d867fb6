import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The programs that tests of what others make of a PPTX call; all are Debian packages. */
const PROGRAMS = {
  soffice: 'LibreOffice (libreoffice-impress)',
  localc: 'LibreOffice Calc (libreoffice-calc)',
  pdftoppm: 'Poppler (poppler-utils)',
} as const;

type Program = keyof typeof PROGRAMS;

/**
 * Says which programs are missing, a note for the tests that are skipped; '' = none. In CI none may be, and none is skipped, but
 * for Calc, which reckons once more what tests reckon themselves.
 */
export function missing(...programs: readonly Program[]): string {
  if (process.env['CI'] && !programs.includes('localc')) return '';
  const absent = programs.filter((program) => !runs(program)).map((program) => PROGRAMS[program]);
  if (absent.length === 0) return '';
  const note = `not installed: ${absent.join(', ')}`;
  console.warn(`Tests are skipped, ${note}`);
  return note;
}

function runs(program: Program): boolean {
  try {
    execFileSync(program, [program === 'pdftoppm' ? '-v' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A PPTX as LibreOffice saves it, in its own format or as PDF; the user's own profile and open windows are left alone. */
export function savedByOffice(pptx: Uint8Array, format: 'pptx' | 'potx' | 'pdf'): Uint8Array {
  return inFolder((folder) => {
    const source = join(folder, 'deck.pptx');
    const out = join(folder, 'out');
    writeFileSync(source, pptx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, source], {
      stdio: 'ignore',
      timeout: 100_000,
    });
    return readFileSync(join(out, `deck.${format}`));
  });
}

/** The cells of a workbook's first sheet as LibreOffice reckons them, row by row, without groups of digits; '' = empty. */
export function reckonedByOffice(xlsx: Uint8Array): readonly (readonly string[])[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Tabs between cells, no quotes, UTF-8, from the first row.
    const format = 'csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,false';
    execFileSync('localc', [profile, '--headless', '--convert-to', format, '--outdir', folder, 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 100_000,
    });
    const lines = readFileSync(join(folder, 'book.csv'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => line.split('\t'));
  });
}

/** A word of a PDF and its box, in px of a page of 1280 × 720. */
export interface PdfWord {
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** The words of each page of a PDF, in the order in which they are drawn. */
export function wordsOf(pdf: Uint8Array): readonly (readonly PdfWord[])[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'deck.pdf'), pdf);
    execFileSync('pdftotext', ['-bbox', 'deck.pdf', 'words.html'], { cwd: folder });
    const pages = readFileSync(join(folder, 'words.html'), 'utf8').split('<page ').slice(1);
    return pages.map((page) => {
      const scale = 1280 / Number(/width="([\d.]+)"/.exec(page)?.[1]);
      const words = page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)<\/word>/g);
      return [...words].map(([, ...found]): PdfWord => {
        const [x = 0, y = 0, right = 0, bottom = 0] = found.slice(0, 4).map((value) => Number(value) * scale);
        return { text: plain(found[4] ?? ''), box: { x, y, w: right - x, h: bottom - y } };
      });
    });
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

function plain(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** The pages of a PDF as PNG, 1280 × 720 px each. */
export function pagesOf(pdf: Uint8Array): readonly Uint8Array[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'deck.pdf'), pdf);
    const size = ['-scale-to-x', '1280', '-scale-to-y', '720'];
    execFileSync('pdftoppm', ['-png', ...size, 'deck.pdf', 'page'], { cwd: folder });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pages.sort().map((name) => readFileSync(join(folder, name)));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'twindeck-office-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
