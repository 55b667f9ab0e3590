import { commitmentOf, saltLength } from '#ledger/commitment.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { fromHex, sha256 } from '#words/digest.ts';

import type { Finding } from '#words/finding.ts';
import type { Instant } from '#words/instant.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import type { IdentityServices, Result } from './services.ts';

export type AdministrativeActId =
  | 'establish-administrator'
  | 'add-person'
  | 'appoint'
  | 'end-appointment'
  | 'enrol-organ'
  | 'enrol-party';

/** Refused inside the transaction, so that nothing of the act stays; it never leaves this folder. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problem: Problem;

  constructor(refusal: Problem) {
    super(refusal.code);
    this.problem = refusal;
  }
}

/** What was asked has these defects, all of them at once. */
export const invalid = (findings: readonly Finding[]): Refused => new Refused(problem('invalid-request', { findings }));

/** Refuses with every defect found, if any was. */
export function refuseIf(findings: readonly Finding[]): void {
  if (findings.length > 0) throw invalid(findings);
}

/** What an act did. `entered` is what the log commits to; null where nothing was changed, and nothing is entered. */
export interface Done<Answer> {
  readonly answer: Answer;
  readonly entered: { readonly act: AdministrativeActId; readonly content: Json } | null;
}

/** Only an administrator of the platform gives people and organs their place. */
export const mayAdminister = (actor: Actor): boolean =>
  actor.role === 'administrator' && actor.organKind === 'platform';

/** Lays an act down and gives it its place in the log: the transaction's last statements. */
async function enter(
  services: IdentityServices,
  tx: Transaction,
  actor: Actor,
  when: Instant,
  { act, content }: { readonly act: AdministrativeActId; readonly content: Json },
): Promise<number> {
  const { organ, person, role } = actor;
  const whole: Json = { act, actor: { organ, person, role }, at: when, case: null, content };
  const salt = services.random(saltLength);
  const commitment = fromHex(commitmentOf(sha256, salt, whole)) ?? new Uint8Array();
  await tx.query(
    `INSERT INTO admin_act (commitment, act, at, organ_id, person_id, content, salt)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [commitment, act, when, organ, person, canonicalJson(whole), salt],
  );
  return services.log.append(tx, { act, case: null, organ, at: when, commitment });
}

/**
 * Does one administrative act: one transaction, one entry of the national log as its last statement, and the answer
 * only after a signed head covers it (settled 22).
 */
export async function administer<Answer>(
  services: IdentityServices,
  actor: Actor,
  run: (tx: Transaction, when: Instant) => Promise<Done<Answer>>,
): Promise<Result<Answer>> {
  if (!mayAdminister(actor)) return { ok: false, problem: problem('not-permitted') };
  try {
    const { answer, index } = await transact(
      services.store,
      { person: actor.person, organ: actor.organ },
      async (tx) => {
        const when = services.now();
        const done = await run(tx, when);
        const place = done.entered === null ? null : await enter(services, tx, actor, when, done.entered);
        return { answer: done.answer, index: place };
      },
    );
    if (index !== null) await services.log.head(index + 1);
    return { ok: true, answer };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
}
