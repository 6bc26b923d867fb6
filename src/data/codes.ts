// Latin letters with the marks of Vietnamese, composed or not. '\p{L}' would say it better, but is slow to compile.
const LETTER = 'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff';

/** Pattern of an indicator's id: letters, digits and '_', no digit first. */
export const ID = `[${LETTER}][${LETTER}\\d]*`;

/** Pattern of other codes, which may hold hyphens (2021-Q3, VN-69): so a minus after a selector needs a space before it. */
export const CODE = `[${LETTER}\\d]+(?:-[${LETTER}\\d]+)*`;

const WHOLE_ID = new RegExp(`^${ID}$`);
const WHOLE_CODE = new RegExp(`^${CODE}$`);

/** True for an id that an expression can name; its own words can't be. */
export function isId(text: string): boolean {
  return WHOLE_ID.test(text) && !['and', 'or', 'not', 'in', 'if'].includes(text);
}

/** True for a code that a reference can select by. */
export function isCode(text: string): boolean {
  return WHOLE_CODE.test(text);
}
