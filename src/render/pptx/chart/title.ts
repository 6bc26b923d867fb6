import type { ChartFrame, PlacedTitle } from '../../../chart/types.ts';
import { MUTED } from '../../../layout/palette.ts';
import { characterXml } from '../text-xml.ts';
import { el, text, type Xml } from '../xml.ts';
import { cornerLayout } from './manual-layout.ts';
import { type ChartText, character } from './text-look.ts';

/** `c:title` of an axis or a circle, upright and where the frame has it; a title's size is that of its text. */
export function titleXml(title: PlacedTitle, frame: ChartFrame, look: ChartText): Xml {
  const looks = character(look, MUTED);
  return el(
    'c:title',
    {},
    el(
      'c:tx',
      {},
      el(
        'c:rich',
        {},
        el('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
        el('a:lstStyle'),
        el(
          'a:p',
          {},
          el('a:pPr', {}, characterXml('a:defRPr', looks)),
          el('a:r', {}, characterXml('a:rPr', { ...looks, lang: look.lang }), el('a:t', {}, text(title.text))),
        ),
      ),
    ),
    cornerLayout(title, frame),
    el('c:overlay', { val: 0 }),
  );
}
