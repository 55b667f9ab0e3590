import type { CountersignedHead } from '#ledger/countersigned-head.ts';
import { newestCountersigned } from './countersign.ts';
import type { EvidenceServices } from './services.ts';

/** What a bundle takes along of those who countersigned. */
export interface WitnessedHeads {
  readonly heads: readonly CountersignedHead[];
  /** Lines of C2SP tlog-policy that name their keys: claims, until the verifier brings the keys itself. */
  readonly policy: readonly string[];
}

/**
 * The heads that others countersigned and that hold an entry of the case at least, each with the proof that connects it
 * with the head on which the bundle rests. One an organ, the newest: what it signed before is in that one's history.
 *
 * @param first place of the first act of the case in the log
 * @param size of the head on which the bundle rests
 */
export async function witnessedHeads(services: EvidenceServices, first: number, size: number): Promise<WitnessedHeads> {
  const kept = await newestCountersigned(services, first);
  const heads: CountersignedHead[] = [];
  const policy: string[] = [];
  const named = new Set<string>();
  for (const { size: other, witness, organ, note } of kept) {
    const [earlier, later] = [Math.min(other, size), Math.max(other, size)];
    heads.push({ note, consistency: await services.log.consistency(earlier, later) });
    // A policy names each public key once, whichever organs send it.
    const publicKey = witness.slice(witness.lastIndexOf('+') + 1);
    if (!named.has(publicKey)) policy.push(`witness ${organ} ${witness}`);
    named.add(publicKey);
  }
  return { heads, policy };
}
