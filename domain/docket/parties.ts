import type { Party } from '#contract/shapes/case.ts';
import type { Store } from '#platform/store/store.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { parseCreditCode } from '#words/credit-code.ts';
import { organisationKey } from '#words/defendant-key.ts';
import type { Finding } from '#words/finding.ts';
import { under } from '#words/finding.ts';
import { asCaseId } from '#words/identifiers.ts';
import type { CaseId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { Work } from './act.ts';
import { ownKey } from './defendant.ts';
import { Refusal } from './refusal.ts';
import type { Directory, Transferring } from './services.ts';

interface PartyRow {
  readonly organ_id: string;
  readonly defendant: number;
  readonly capacity: Party['capacity'];
  readonly served_on: string;
  readonly admitted_at: string;
  readonly ended_at: string | null;
  readonly [column: string]: unknown;
}

/** The cases to which an organisation was admitted and still is. Asked at every request: what a judge ends is ended. */
export async function casesOpenTo(store: Store, { person, organ }: Actor): Promise<readonly CaseId[]> {
  const rows = await transact(store, { person, organ }, (tx) =>
    tx.query<{ case_id: string }>(
      `/* every court */ SELECT DISTINCT case_id FROM case_party WHERE organ_id = $1 AND ended_at IS NULL`,
      [organ],
    ),
  );
  return rows.map((row) => asCaseId(row.case_id));
}

/** Who was let in to a case, in the order of the defendants; those whose access ended with the day it did. */
export async function partiesOf(
  tx: Transaction,
  { court, case: id }: { readonly court: string; readonly case: string },
  directory: Directory,
): Promise<Party[]> {
  const rows = await tx.query<PartyRow>(
    `SELECT organ_id, defendant, capacity, served_on, admitted_at, ended_at FROM case_party
      WHERE court_id = $1 AND case_id = $2 ORDER BY defendant, admitted_at`,
    [court, id],
  );
  return rows.map((row) => ({
    organ: directory.name(row.organ_id),
    defendant: row.defendant,
    capacity: row.capacity,
    servedOn: row.served_on,
    admittedAt: row.admitted_at,
    endedAt: row.ended_at,
  }));
}

export interface AccessAsked {
  readonly defendant: string;
  readonly creditCode: string;
  readonly capacity: Party['capacity'];
}

/**
 * The enrolled organisation that a judge names by its credit code, and the defendant it is or stands for. One that is let
 * in as the defendant itself must bear that defendant's own code: a slip of the pen lets nobody else in.
 */
export async function partyNamed(
  { tx, state, services }: Work,
  { defendant, creditCode, capacity }: AccessAsked,
): Promise<{ readonly organ: string; readonly place: number }> {
  const findings: Finding[] = [];
  const code = parseCreditCode(creditCode);
  if (!code.ok) findings.push(...under('/creditCode', code.problems));
  const place = Number(defendant);
  const sued = state.complaint.defendants[place - 1];
  if (sued === undefined)
    findings.push({ code: 'field.too-large', at: '/defendant', params: { most: state.complaint.defendants.length } });
  const organ = code.ok ? await organWith(tx, code.value) : null;
  if (code.ok && (organ === null || services.directory.organ(organ)?.participates !== true))
    findings.push({ code: 'party.not-enrolled', at: '/creditCode' });
  if (code.ok && sued !== undefined && capacity === 'itself') {
    const key = organisationKey(code.value);
    if (key !== sued.key && key !== ownKey(sued)) findings.push({ code: 'party.not-defendant', at: '/creditCode' });
  }
  if (findings.length > 0 || organ === null) throw new Refusal(problem('invalid-request', { findings }));
  return { organ, place };
}

async function organWith(tx: Transaction, code: string): Promise<string | null> {
  const [row] = await tx.query<{ organ_id: string }>(`SELECT organ_id FROM party_code WHERE credit_code = $1`, [code]);
  return row?.organ_id ?? null;
}

/** Lets an organisation in, or in again after its access had ended. */
export async function letIn(
  { tx, state, at }: Work,
  party: { readonly organ: string; readonly place: number; readonly capacity: string; readonly servedOn: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO case_party (court_id, case_id, organ_id, defendant, capacity, filer_organ_id, served_on, admitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (court_id, case_id, organ_id, defendant)
       DO UPDATE SET capacity = $5, served_on = $7, admitted_at = $8, ended_at = NULL`,
    [state.court, state.case, party.organ, party.place, party.capacity, state.filer, party.servedOn, at],
  );
}

/** Ends an organisation's access to a case; false where it had none. */
export async function endAccessOf({ tx, state, at }: Work, creditCode: string): Promise<string | null> {
  const code = parseCreditCode(creditCode);
  const organ = code.ok ? await organWith(tx, code.value) : null;
  if (organ === null) return null;
  const ended = await tx.query(
    `UPDATE case_party SET ended_at = $4 WHERE court_id = $1 AND case_id = $2 AND organ_id = $3 AND ended_at IS NULL
     RETURNING organ_id`,
    [state.court, state.case, organ, at],
  );
  return ended.length === 0 ? null : organ;
}

/** Whether every defendant of a case was served, as far as the register knows. */
export async function allServed(tx: Transaction, { court, case: id }: Work['state'], defendants: number) {
  const [served] = await tx.query<{ count: number }>(
    `SELECT count(DISTINCT defendant)::int AS count FROM case_party WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  return (served?.count ?? 0) >= defendants;
}

/** Whoever was let in stays so in the court to which the case is transferred. */
export async function carryParties(tx: Transaction, { from, to }: Transferring): Promise<void> {
  const rows = await tx.query<PartyRow & { readonly filer_organ_id: string }>(
    `SELECT organ_id, defendant, capacity, served_on, admitted_at, ended_at, filer_organ_id FROM case_party
      WHERE court_id = $1 AND case_id = $2`,
    [from.court, from.case],
  );
  for (const row of rows)
    await tx.query(
      `INSERT INTO case_party (court_id, case_id, organ_id, defendant, capacity, filer_organ_id, served_on, admitted_at, ended_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        to.court,
        to.case,
        row.organ_id,
        row.defendant,
        row.capacity,
        row.filer_organ_id,
        row.served_on,
        row.admitted_at,
        row.ended_at,
      ],
    );
}
