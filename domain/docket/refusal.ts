import type { Problem } from '#words/problem.ts';

/**
 * An act refused, with the problem as data. Thrown inside the transaction so that nothing of the act stays;
 * caught where the transaction was opened.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
