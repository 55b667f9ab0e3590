import { createClient, Unreachable } from '#contract/client.ts';
import type { AnyRoute, CallSettings } from '#contract/client.ts';
import type { AnswerOf, CallOf } from '#contract/route.ts';
import type { Problem } from '#words/problem.ts';

/** The court's system understood the call and refused it; `problem` says why, as data. Nothing was written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

const client = createClient({ base: '', fetch: (input, init) => fetch(input, init) });

/** The answer, or {@link Refused}; {@link Unreachable} when nothing is known about what the server did. */
export async function call<R extends AnyRoute>(
  route: R,
  given: CallOf<R>,
  settings: CallSettings = {},
): Promise<AnswerOf<R>> {
  const reply = await client.call(route, given, settings);
  if (reply.ok) return reply.answer;
  throw new Refused(reply.problem);
}

export { Unreachable };
