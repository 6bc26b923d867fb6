import { modeHsl, modeLab65, modeLrgb, modeRgb, useMode } from 'culori/fn';

// culori knows the colour spaces that it was told of: here, once, for all that use it.
useMode(modeRgb);
export const toHsl = useMode(modeHsl);
/** sRGB without its gamma. */
export const toLinear = useMode(modeLrgb);
/** CIE L*a*b* of the daylight that screens show. */
export const toLab = useMode(modeLab65);
