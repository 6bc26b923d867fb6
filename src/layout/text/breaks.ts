import LineBreaker from 'linebreak';

/**
 * Where lines may end, the end of the text last: UAX 14 as browsers and PowerPoint tailor it. They keep what stands around
 * a slash together (tỷ đồng/năm), and break after a hyphen before a digit (COVID-19) unless it may be a minus sign.
 */
export function breaksOf(text: string): number[] {
  const breaker = new LineBreaker(text);
  const breaks: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position === text.length || text[next.position - 1] !== '/') breaks.push(next.position);
  }
  const hyphens = [...text.matchAll(/[A-Za-z0-9]-(?=[0-9])/g)].map((match) => match.index + match[0].length);
  return hyphens.length === 0 ? breaks : [...new Set([...breaks, ...hyphens])].sort((a, b) => a - b);
}
