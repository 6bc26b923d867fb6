import type { Slot } from '../slots.ts';
import { el, type Xml } from '../xml.ts';

/** The reference to a layout's placeholder (CT_Placeholder). */
export function placeholderXml({ type, idx }: Pick<Slot, 'type' | 'idx'>): Xml {
  return el('p:ph', { type: type === 'obj' ? undefined : type, idx: idx === 0 ? undefined : idx });
}

/** Tells screen readers to pass over the shape (MS-ODRAWXML, adec:decorative). */
export function decorative(): Xml {
  return el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      el('adec:decorative', { 'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative', val: 1 }),
    ),
  );
}
