/** How many slides can stand on a page of a handout. */
export const HANDOUTS = [2, 3, 6] as const;
export type Handout = (typeof HANDOUTS)[number];
