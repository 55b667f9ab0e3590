import { z } from 'zod';
import { fromHex, toHex } from '#words/digest.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Committed } from '#platform/store/log/log.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Bilingual } from '#words/language.ts';
import type { CaseKey } from './services.ts';

/** One act of a case as its record keeps it, with its place in the log. */
export interface RecordedAct {
  readonly index: number;
  /** The court that entered it and the case under which it did: others than now, where the case was transferred since. */
  readonly court: OrganId;
  readonly case: CaseId;
  readonly act: string;
  readonly organ: string;
  readonly at: string;
  readonly says: Bilingual;
  readonly commitment: string;
  readonly sealed: string | null;
}

interface ActRow {
  readonly act: string;
  readonly organ_id: string;
  readonly at: string;
  readonly content: string | null;
  readonly commitment: Uint8Array;
  readonly summary: Bilingual;
  readonly origin_court_id: string;
  readonly origin_case_id: string;
  readonly [column: string]: unknown;
}

/**
 * A case's acts in the order of the log, which is the only order that counts: those of an earlier court first, where it
 * came by transfer.
 */
export async function actsOf(tx: Transaction, court: string, id: string): Promise<readonly RecordedAct[]> {
  const own = await tx.query<ActRow>(
    `SELECT act, organ_id, at, content, commitment, summary, court_id AS origin_court_id, case_id AS origin_case_id
       FROM case_act WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  const carried = await tx.query<ActRow>(
    `SELECT act, organ_id, at, content, commitment, summary, origin_court_id, origin_case_id
       FROM carried_act WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  const rows = [...carried, ...own];
  const entries = await tx.query<{ index: number; commitment: Uint8Array }>(
    `SELECT index, commitment FROM log_entry WHERE case_id = ANY ($1::uuid[])`,
    [[...new Set([id, ...carried.map((row) => row.origin_case_id)])]],
  );
  const places = new Map(entries.map(({ index, commitment }) => [toHex(commitment), index]));
  return rows
    .flatMap((row) => {
      const commitment = toHex(row.commitment);
      const index = places.get(commitment);
      if (index === undefined) return [];
      const { act, organ_id: organ, at, summary: says, content: sealed } = row;
      const origin = { court: asOrganId(row.origin_court_id), case: asCaseId(row.origin_case_id) };
      return [{ index, ...origin, act, organ, at, says, commitment, sealed }];
    })
    .toSorted((one, other) => one.index - other.index);
}

/** What an entry commits to, opened with the case's key; null once the key was destroyed. */
export function openAct(sealed: string | null, key: CaseKey | null): Committed | null {
  if (sealed === null || key === null) return null;
  const { text, salt } = sealedAct.parse(JSON.parse(key.open(sealed)));
  return { text, salt: fromHex(salt) ?? new Uint8Array() };
}

/** The reasons an act gave; null where it gave none or its content was destroyed. */
export function reasonsOf(sealed: string | null, key: CaseKey | null): string | null {
  const opened = openAct(sealed, key);
  if (opened === null) return null;
  const read = withReasons.safeParse(JSON.parse(opened.text));
  return read.success ? read.data.content.reasons : null;
}

const withReasons = z.object({ content: z.object({ reasons: z.string() }) });

const sealedAct = z.strictObject({ text: z.string(), salt: z.string() });
