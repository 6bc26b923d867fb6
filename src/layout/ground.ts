import type { LayoutName, Section } from '../deck/types.ts';
import { type CoverLook, coverLook } from '../theme/surfaces.ts';
import type { ColorRef, Theme } from '../theme/types.ts';
import { PRIMARY } from './palette.ts';

/** What a slide says of the ground it lies on. */
interface OnGround {
  readonly layout: LayoutName;
  readonly section: Section | null;
}

/** The colours of a cover: section slides in their section's; on a template's ground no text is softened. */
export function coverOf({ layout, section }: OnGround, theme: Theme): CoverLook {
  const look = coverLook(theme, layout === 'section' ? sectionColor(section, theme) : PRIMARY);
  const own = theme.grounds?.[layout];
  if (!own) return look;
  const text: ColorRef = { slot: own.text };
  return { ...look, ground: own.color, text, soft: text, number: text };
}

/** The theme's colours go round from section to section. */
export function sectionColor(section: Section | null, { sections }: Theme): ColorRef {
  return sections[(section?.index ?? 0) % sections.length] ?? PRIMARY;
}
