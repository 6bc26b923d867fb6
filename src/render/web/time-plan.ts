const MINUTE = 60_000;

/**
 * The time for each slide, ms, from the minutes of the deck and of single slides: those that say nothing share what is left
 * equally, and where the deck says nothing each takes the mean of the others. null = nobody planned anything.
 */
export function timePlan(
  minutes: number | null,
  slides: readonly { readonly minutes: number | null }[],
): readonly number[] | null {
  const said = slides.flatMap((slide) => slide.minutes ?? []);
  if (minutes === null && said.length === 0) return null;
  const sum = said.reduce((total, each) => total + each, 0);
  const silent = slides.length - said.length;
  const share = minutes === null ? sum / said.length : Math.max(0, minutes - sum) / silent;
  return slides.map((slide) => Math.round((slide.minutes ?? share) * MINUTE));
}
