import { z } from 'zod';
import { fromHex, toHex } from '#words/digest.ts';
import type { Committed } from '#platform/store/log/log.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Bilingual } from '#words/language.ts';
import type { CaseKey } from './services.ts';

/** One act of a case as its record keeps it, with its place in the log. */
export interface RecordedAct {
  readonly index: number;
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
  readonly [column: string]: unknown;
}

/** A case's acts in the order of the log, which is the only order that counts. */
export async function actsOf(tx: Transaction, court: string, id: string): Promise<readonly RecordedAct[]> {
  const rows = await tx.query<ActRow>(
    `SELECT act, organ_id, at, content, commitment, summary FROM case_act WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  const entries = await tx.query<{ index: number; commitment: Uint8Array }>(
    `SELECT index, commitment FROM log_entry WHERE case_id = $1`,
    [id],
  );
  const places = new Map(entries.map(({ index, commitment }) => [toHex(commitment), index]));
  return rows
    .flatMap((row) => {
      const commitment = toHex(row.commitment);
      const index = places.get(commitment);
      if (index === undefined) return [];
      const { act, organ_id: organ, at, summary: says, content: sealed } = row;
      return [{ index, act, organ, at, says, commitment, sealed }];
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
