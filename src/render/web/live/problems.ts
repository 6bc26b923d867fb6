import { make } from '../runtime/dom.ts';
import type { Problem, Standing } from './protocol.ts';
import type { LiveWords } from './words.ts';

/** Shows what is wrong with a deck: errors over its slides, warnings behind a small button. */
export function createProblems(words: LiveWords): (standing: Standing) => void {
  const host = make(document, 'section', { class: 'live-problems', 'aria-label': words.problems, hidden: '' });
  document.body.append(host);
  return ({ problems, version }) => {
    const faulty = problems.some(({ severity }) => severity === 'error');
    host.hidden = problems.length === 0;
    const details = make(document, 'details', {}, make(document, 'summary', {}, counted(problems, words)));
    details.open = faulty;
    if (faulty) details.append(make(document, 'p', { class: 'state' }, version === '' ? words.noGood : words.lastGood));
    details.append(make(document, 'ol', {}, ...gravest(problems).map((problem) => item(problem, words))));
    host.classList.toggle('faulty', faulty);
    host.replaceChildren(details);
  };
}

function gravest(problems: readonly Problem[]): Problem[] {
  const order: readonly Problem['severity'][] = ['error', 'warning', 'info'];
  return [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** '1 lỗi, 2 cảnh báo' */
function counted(problems: readonly Problem[], { severities }: LiveWords): string {
  const counts = (Object.keys(severities) as Problem['severity'][]).map(
    (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
  );
  return counts
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severities[severity]}`)
    .join(', ');
}

function item({ file, line, column, severity, message, hint }: Problem, { severities }: LiveWords): HTMLElement {
  const place = make(document, 'code', {}, `${file}:${line}:${column}`);
  const head = make(document, 'p', {}, place, ` ${severities[severity]}: ${message}`);
  return make(
    document,
    'li',
    { class: severity },
    head,
    ...(hint ? [make(document, 'p', { class: 'hint' }, hint)] : []),
  );
}
