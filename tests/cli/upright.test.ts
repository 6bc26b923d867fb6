import { expect, it } from 'vitest';
import { upright } from '../../src/cli/upright.ts';

it('shows pixels as each of EXIF’s eight orientations means them', () => {
  const stored = { rgba: new Uint8Array(Uint32Array.of(1, 2, 3, 4, 5, 6).buffer), width: 3, height: 2 };
  const seen = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((orientation) => {
    const { rgba, width, height } = upright(stored, orientation);
    return [width, height, [...new Uint32Array(rgba.slice().buffer)].join('')];
  });
  expect(seen).toEqual([
    [3, 2, '123456'],
    [3, 2, '321654'],
    [3, 2, '654321'],
    [3, 2, '456123'],
    [2, 3, '142536'],
    [2, 3, '415263'],
    [2, 3, '635241'],
    [2, 3, '362514'],
    [3, 2, '123456'],
  ]);
});
