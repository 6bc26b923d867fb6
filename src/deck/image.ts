import type { SourcePath } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/did-you-mean.ts';
import { FOCUS_WORDS, type ImageSpec } from '../schema/image-schema.ts';
import { readPictureFile } from './picture-file.ts';
import type { SlideContext } from './slide-context.ts';
import { runText } from './text.ts';
import type { Illustration, Picture, Text } from './types.ts';

/** A picture with what stands under it; null when its file can't be used, which is then reported. */
export function buildImage(spec: ImageSpec, at: SourcePath, context: SlideContext): Illustration | null {
  const { reader } = context;
  const caption = spec.caption === undefined ? null : reader.line(spec.caption, [...at, 'caption']);
  const credit = spec.credit === undefined ? null : reader.line(spec.credit, [...at, 'credit']);
  const alt = altOf(spec, caption, at, context);
  const picture = readPicture(spec.src, alt, [...at, 'src'], context);
  const focus = typeof spec.focus === 'string' ? FOCUS_WORDS[spec.focus] : (spec.focus ?? FOCUS_WORDS.center);
  return (
    picture && { at, picture, caption, credit, fit: spec.fit ?? 'contain', focus: [focus[0] / 100, focus[1] / 100] }
  );
}

/** The caption stands in where nothing else says what the picture shows. */
function altOf(spec: ImageSpec, caption: Text | null, at: SourcePath, { reader, reporter }: SlideContext): string {
  if (spec.alt !== undefined) return reader.plain(spec.alt, [...at, 'alt']).trim();
  reporter.add('image/no-alt', [...at, 'src'], { src: spec.src });
  return caption ? runText(caption.runs) : '';
}

/** What reading a picture needs: the files beside the one that names it, and who is told of what is wrong. */
export type PictureContext = Pick<SlideContext, 'files' | 'reporter'>;

/** The picture in a file; null when it can't be used, which is then reported. */
export function readPicture(src: string, alt: string, at: SourcePath, context: PictureContext): Picture | null {
  const { reporter } = context;
  if (/^[a-z][a-z\d+.-]+:/i.test(src)) {
    reporter.add('image/remote', at, { src });
    return null;
  }
  const data = readAnyForm(src, context);
  if (data === null) {
    reportMissing(src, at, context);
    return null;
  }
  const read = readPictureFile(data, src);
  if (!read.ok) {
    reporter.add(read.code, at, { src, ...read.args });
    return null;
  }
  if (read.hasText) reporter.add('image/svg-text', at, { src });
  return { at, alt, ...read.file };
}

/** macOS writes the diacritics of file names apart (NFD), keyboards write them in one (NFC): both name the same file. */
function readAnyForm(src: string, { files }: PictureContext): Uint8Array | null {
  return files.read(src) ?? files.read(src.normalize('NFC')) ?? files.read(src.normalize('NFD'));
}

const MOST_NAMES = 5;

function reportMissing(src: string, at: SourcePath, { files, reporter }: PictureContext): void {
  const name = src.slice(Math.max(src.lastIndexOf('/'), src.lastIndexOf('\\')) + 1);
  const folder = src.slice(0, src.length - name.length);
  const names = files.list(folder).filter((other) => /\.(png|jpe?g|jpe|jfif|webp|svg)$/i.test(other));
  const near = didYouMean(name, names);
  if (near !== null) reporter.add('image/missing-near', at, { src, near: folder + near });
  else reporter.add('image/missing', at, { src, near: names.slice(0, MOST_NAMES).join(', ') || '–' });
}
