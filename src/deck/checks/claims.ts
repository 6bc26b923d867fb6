import type { SourcePath } from '../../diagnostics/diagnostic.ts';
import type { DeckContext } from '../context.ts';

/** Checks expressions that must hold: a false one is an error, one that bounds can't decide a warning. */
export function checkClaims(claims: readonly string[], at: SourcePath, { evaluator, reporter }: DeckContext): void {
  claims.forEach((claim, i) => {
    const outcome = evaluator.holds(claim);
    const here = [...at, i];
    if (!outcome.ok) reporter.add(outcome.problem.code, here, outcome.problem.args, { span: outcome.problem.span });
    else if (outcome.value === 'false') reporter.add('deck/claim-false', here, { claim });
    else if (outcome.value === 'undecided') reporter.add('deck/claim-undecided', here, { claim });
  });
}
