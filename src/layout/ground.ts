import type { LayoutName, Section } from '../deck/types.ts';
import { type CoverLook, coverLook } from '../theme/surfaces.ts';
import type { ColorRef, Theme } from '../theme/types.ts';
import { PRIMARY } from './palette.ts';

/** What a slide says of the ground it lies on. */
interface OnGround {
  readonly layout: LayoutName;
  readonly section: Section | null;
}

/** The colours of a cover: section slides in their section's; on a template's ground and over a picture no text is softened. */
export function coverOf({ layout, section }: OnGround, theme: Theme): CoverLook {
  const own = theme.grounds?.[layout];
  if (own) return inOneColor({ ...coverLook(theme, PRIMARY), ground: own.color, text: { slot: own.text } });
  // Under a picture the scrim is worked out for the primary colour.
  if (theme.background) return inOneColor(coverLook(theme, PRIMARY));
  return coverLook(theme, layout === 'section' ? sectionColor(section, theme) : PRIMARY);
}

function inOneColor(look: CoverLook): CoverLook {
  return { ...look, soft: look.text, number: look.text };
}

/** The theme's colours go round from section to section. */
export function sectionColor(section: Section | null, { sections }: Theme): ColorRef {
  return sections[(section?.index ?? 0) % sections.length] ?? PRIMARY;
}
