import { plain } from './texts.ts';
import type { PictureChange, PictureSaid } from './types.ts';

type Pictures = readonly PictureSaid[];

/** What became of the pictures of a slide: those that are still there, by what they show, then those in their places. */
export function pictureChanges(before: Pictures, after: Pictures): readonly PictureChange[] {
  const left = [...after];
  const gone: PictureSaid[] = [];
  const described: PictureChange[] = [];
  for (const picture of before) {
    const at = left.findIndex(({ content }) => content === picture.content);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (!same) gone.push(picture);
    else if (plain(same.alt) !== plain(picture.alt))
      described.push({ what: 'described', before: plain(picture.alt), after: plain(same.alt) });
  }
  const replaced = gone.slice(0, left.length);
  return [
    ...described,
    ...replaced.map(({ alt }, i): PictureChange => {
      return { what: 'replaced', before: plain(alt), after: plain(left[i]?.alt ?? '') };
    }),
    ...gone.slice(left.length).map(({ alt }): PictureChange => ({ what: 'removed', before: plain(alt), after: null })),
    ...left.slice(gone.length).map(({ alt }): PictureChange => ({ what: 'added', before: null, after: plain(alt) })),
  ];
}
