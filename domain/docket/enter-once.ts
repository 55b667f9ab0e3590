import type { ActAnswer } from '#contract/shapes/case.ts';
import type { Scope } from '#platform/store/scope.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { asCaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { LaidDown } from './enter-act.ts';
import { receiptOf } from './receipt.ts';
import { Refusal } from './refusal.ts';
import type { DocketServices } from './services.ts';

/** One intention of one organ at one court: the key its caller chose, and the digest of what was asked (settled 6). */
export interface Intention {
  readonly court: string;
  readonly actor: Actor;
  readonly key: string;
  readonly bodyDigest: string;
}

/** What was asked, as a keyed digest: it may hold an identity number, which no plain digest would hide. */
export const intentDigest = (services: Pick<DocketServices, 'domainDigest'>, asked: readonly unknown[]): string =>
  services.domainDigest(JSON.stringify(asked));

/** An act's answer as it is kept for a repeated call: all but its place, which the log knows by the commitment. */
export type KeptAnswer = Omit<ActAnswer, 'entry' | 'receipt' | 'replayed'> & { readonly commitment: string };

export interface Prepared {
  readonly kept: KeptAnswer;
  readonly laid: LaidDown;
}

interface Entered {
  readonly kept: KeptAnswer;
  /** Null for a repeated call, which entered nothing. */
  readonly fresh: { readonly laid: LaidDown; readonly index: number } | null;
}

/** The same intention was entered by another transaction while this one ran. */
class PressedTwice extends Error {
  override readonly name = 'PressedTwice';
}

/**
 * Enters what `prepare` writes, once: the answer is kept in the same transaction, the entry of the log is its last
 * statement, and a repeated call gets the first answer and writes nothing. The same key with another body is refused.
 *
 * @param prepare asks `mustBeNew` once it holds its first lock: whoever pressed twice waited there for the first press
 */
export async function enterOnce(
  services: DocketServices,
  scope: Scope,
  intention: Intention,
  prepare: (tx: Transaction, mustBeNew: () => Promise<void>) => Promise<Prepared>,
): Promise<ActAnswer> {
  const enter = (): Promise<Entered> =>
    transact(services.store, scope, async (tx) => {
      const before = await keptAnswer(tx, intention);
      if (before !== null) return { kept: before, fresh: null };
      const { kept, laid } = await prepare(tx, async () => {
        if ((await keptAnswer(tx, intention)) !== null) throw new PressedTwice();
      });
      if (!(await keep(tx, intention, kept))) throw new PressedTwice();
      const { act, ref } = kept;
      const entry = {
        act,
        at: laid.at,
        case: asCaseId(ref.case),
        organ: intention.actor.organ,
        commitment: laid.bytes,
      };
      return { kept, fresh: { laid, index: await services.log.append(tx, entry) } };
    });
  const entered = await enter().catch((error: unknown) => {
    if (error instanceof PressedTwice) return enter();
    throw error;
  });
  const { commitment, ...answer } = entered.kept;
  if (entered.fresh !== null) {
    const { index, laid } = entered.fresh;
    return { ...answer, entry: index, receipt: await services.log.receipt(index, laid), replayed: false };
  }
  const { index, receipt } = await receiptOf(services, intention.actor, answer.ref, commitment);
  return { ...answer, entry: index, receipt, replayed: true };
}

async function keptAnswer(tx: Transaction, { court, actor, key, bodyDigest }: Intention): Promise<KeptAnswer | null> {
  const [before] = await tx.query<{ body_digest: string; answer: KeptAnswer }>(
    `SELECT body_digest, answer FROM idempotency WHERE court_id = $1 AND organ_id = $2 AND key = $3`,
    [court, actor.organ, key],
  );
  if (before === undefined) return null;
  if (before.body_digest !== bodyDigest) throw new Refusal(problem('idempotency-conflict'));
  return before.answer;
}

async function keep(tx: Transaction, intention: Intention, kept: KeptAnswer): Promise<boolean> {
  const { court, actor, key, bodyDigest } = intention;
  const written = await tx.query(
    `INSERT INTO idempotency (court_id, organ_id, key, body_digest, answer) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [court, actor.organ, key, bodyDigest, kept],
  );
  return written.length === 1;
}
