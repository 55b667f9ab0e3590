import type { Organ } from '#contract/shapes/organ.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Role } from '#words/actor.ts';
import type { Finding } from '#words/finding.ts';
import { fits } from './membership.ts';
import { readOrgan } from './organs.ts';

/** A role in an organ. */
export interface Seat {
  readonly organ: string;
  readonly role: Role;
}

/** What is wrong with a seat: an organ that nobody acts for here, or a role that such an organ does not have. */
export function seatFindings(organ: Organ | null, role: Role): readonly Finding[] {
  if (organ === null || !organ.participates) return [{ code: 'organ.unknown', at: '/organ' }];
  return fits(role, organ.kind) ? [] : [{ code: 'field.conflict', at: '/role' }];
}

export async function findingsOfSeat(tx: Transaction, { organ, role }: Seat): Promise<readonly Finding[]> {
  return seatFindings(await readOrgan(tx, organ), role);
}
