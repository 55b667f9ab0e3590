import type { Finding } from '#words/finding.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';

/** Something refused, with the problem as data. Thrown so that nothing of the act stays. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;

  constructor(why: Problem) {
    super(why.code);
    this.problem = why;
  }
}

/** Everything that is wrong with what was handed in, at once. */
export function refusedInput(findings: readonly [Finding, ...Finding[]]): Refused {
  return new Refused(problem('invalid-request', { findings }));
}
