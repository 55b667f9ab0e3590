import type { ActAnswer } from '#contract/shapes/case.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { asCaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import type { Act, Work } from './act.ts';
import { acts } from './acts.ts';
import type { ActId } from './acts.ts';
import { advance } from './advance.ts';
import { commitTo, layDown, nextPlace } from './enter-act.ts';
import { enterOnce, intentDigest } from './enter-once.ts';
import type { Prepared } from './enter-once.ts';
import { tortsOfOthers, precedenceOf } from './first-filed.ts';
import { readInput } from './input.ts';
import { decidedBy } from './law-of-act.ts';
import { may } from './may.ts';
import { Refusal } from './refusal.ts';
import { lockCase, stateOf } from './register.ts';
import { scopeOf } from './scope-of.ts';
import type { DocketServices } from './services.ts';
import { limitsOf } from './time-limits.ts';

export interface ActCall {
  readonly act: ActId;
  readonly court: string;
  readonly case: string;
  readonly input: unknown;
  /** One intention of one person; the same key never acts twice. */
  readonly key: string;
}

export type Result<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problem: Problem };

/** Turns a refusal into data; everything else is a fault and goes on. */
export async function orRefusal<Answer>(run: () => Promise<Answer>): Promise<Result<Answer>> {
  try {
    return { ok: true, answer: await run() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/**
 * Does one act: one transaction, one entry of the log as its last statement, and the answer only after both are
 * durable. Locks are taken in one order by everybody: the case, the case-number counter, the torts by defendant, the
 * log's head (settled 1).
 */
export function perform(services: DocketServices, actor: Actor, call: ActCall): Promise<Result<ActAnswer>> {
  return orRefusal(() =>
    enterOnce(
      services,
      { ...scopeOf(actor), courts: courtsOf(actor, call) },
      {
        court: call.court,
        actor,
        key: call.key,
        bodyDigest: intentDigest(services, [call.act, call.case, call.input]),
      },
      (tx, mustBeNew) => prepare(tx, services, actor, call, mustBeNew),
    ),
  );
}

/**
 * The dockets open to an act: the actor's own court, and for a transfer the receiving court's. A filer's rows are
 * reached by being its filer's.
 */
function courtsOf(actor: Actor, { act, court, input }: ActCall): readonly string[] {
  const own = scopeOf(actor).courts;
  if (actor.organ !== court) return own;
  const to = act === 'transfer' && typeof input === 'object' && input !== null && 'to' in input ? input.to : null;
  return typeof to === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(to) ? [...own, to] : own;
}

async function prepare(
  tx: Transaction,
  services: DocketServices,
  actor: Actor,
  call: ActCall,
  mustBeNew: () => Promise<void>,
): Promise<Prepared> {
  const act: Act<unknown> = acts[call.act];
  const row = await lockCase(tx, call.court, call.case);
  await mustBeNew();
  const key = row === undefined ? null : await services.keys.open(tx, asCaseId(call.case));
  if (row === undefined || key === null) throw new Refusal(problem('not-found'));
  const state = stateOf(row, key);
  const refusal = may(actor, act, state);
  if (refusal !== null) throw new Refusal(refusal);
  if (!act.at.includes(state.stage))
    throw new Refusal(
      problem('out-of-stage', { provisions: act.provisions, about: { stage: state.stage, at: act.at } }),
    );
  const input = readInput(act.input, call.input);
  const at = services.now();
  const work: Work = { tx, actor, at, today: shanghaiDay(at), state, services };
  await mustNotHinder(act, work);
  const done = await act.perform(work, input);
  const entered = {
    act: act.id,
    court: state.court,
    case: state.case,
    filer: state.filer,
    actor,
    at,
    says: done.says,
    content: { ...done.content, decided: decidedBy(act.questions, work) },
  };
  const laid = commitTo(services, entered, await nextPlace(tx, state.court, state.case));
  await advance(work, done, key);
  await layDown(tx, key, entered, laid);
  await done.settle?.(laid.bytes);
  return {
    laid,
    kept: {
      act: act.id,
      ref: { court: state.court, case: state.case },
      stage: done.stage,
      filingNumber: state.filingNumber,
      caseNumber: done.caseNumber ?? state.caseNumber,
      caseNumberNote: done.caseNumberNote ?? null,
      at,
      limits: [...(await limitsOf(tx, state.court, state.case, work.today))],
      commitment: laid.commitment,
    },
  };
}

/** An act may be hindered although stage and organ are right; the same reason is shown beside the button. */
async function mustNotHinder(act: Act<unknown>, { tx, state }: Work): Promise<void> {
  if (act.hindrance === undefined) return;
  const others = await tortsOfOthers(tx, state);
  const precedence = precedenceOf(others);
  const hindrance = act.hindrance(state, precedence);
  if (hindrance === null) return;
  const about = {
    earlier: others
      .filter(({ before }) => before)
      .map(({ court, case: id, finding }) => ({ court, case: id, finding })),
  };
  throw new Refusal(problem(codeOf(act.id, precedence), { provisions: hindrance.provisions, about }));
}

function codeOf(act: ActId, precedence: { readonly same: number; readonly uncompared: number }) {
  if (act !== 'docket') return 'law-refuses';
  return precedence.same > 0 ? 'earlier-case-docketed' : 'comparison-needed';
}
