import type { ColorRef } from '../theme/types.ts';

/** The colours of texts and shapes by what they are for. */
export const INK: ColorRef = { slot: 'dk1' };
export const PAPER: ColorRef = { slot: 'lt1' };
export const MUTED: ColorRef = { slot: 'dk2' };
export const HAIRLINE: ColorRef = { slot: 'lt2' };
export const PRIMARY: ColorRef = { slot: 'accent1' };
export const ACCENT: ColorRef = { slot: 'accent2' };
/** What stands beside the story. */
export const STONE: ColorRef = { slot: 'folHlink' };
/** What is left of a whole. */
export const TRACK: ColorRef = { slot: 'lt2' };
