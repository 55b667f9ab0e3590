import { readCustodyEvent, type CustodyEvent } from '#evidence/custody.ts';
import { exhibitLimits, readExhibit, type Exhibit } from '#evidence/exhibit.ts';
import type { CaseKey } from '#platform/vault/case-keys.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { parseJson } from '#words/json.ts';
import type { CaseRef } from './services.ts';

/** An exhibit's row, as SQL gives it. */
export interface ExhibitRow {
  readonly exhibit_id: string;
  readonly number: number;
  readonly organ_id: string;
  readonly locked_by: string;
  readonly object: string;
  readonly bytes: number;
  readonly digest: string;
  readonly record: string;
  readonly entered_at: string;
  readonly destroyed_at: string | null;
  /** Whether parties do not read it online. */
  readonly restricted: boolean;
  readonly [column: string]: unknown;
}

export interface EventRow {
  readonly exhibit_id: string;
  readonly serial: number;
  readonly organ_id: string;
  readonly digest: string;
  readonly event: string;
  readonly commitment: Uint8Array;
  readonly [column: string]: unknown;
}

export function exhibitRows(tx: Transaction, { court, case: id }: CaseRef): Promise<ExhibitRow[]> {
  return tx.query<ExhibitRow>(
    `SELECT exhibit_id, number, organ_id, locked_by, object, bytes, digest, record, entered_at, destroyed_at, restricted
       FROM exhibit WHERE court_id = $1 AND case_id = $2 ORDER BY number`,
    [court, id],
  );
}

export async function exhibitRow(
  tx: Transaction,
  { court, case: id }: CaseRef,
  exhibit: string,
): Promise<ExhibitRow | undefined> {
  const [row] = await tx.query<ExhibitRow>(
    `SELECT exhibit_id, number, organ_id, locked_by, object, bytes, digest, record, entered_at, destroyed_at, restricted
       FROM exhibit WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3`,
    [court, id, exhibit],
  );
  return row;
}

/** Every event of a case's exhibits, each line in its order. */
export function eventRows(tx: Transaction, { court, case: id }: CaseRef): Promise<EventRow[]> {
  return tx.query<EventRow>(
    `SELECT exhibit_id, serial, organ_id, digest, event, commitment
       FROM custody_event WHERE court_id = $1 AND case_id = $2 ORDER BY exhibit_id, serial`,
    [court, id],
  );
}

/** The last event of an exhibit. The case's row is locked, so that nobody adds another meanwhile. */
export async function lastEvent(
  tx: Transaction,
  { court, case: id }: CaseRef,
  exhibit: string,
  key: CaseKey,
): Promise<CustodyEvent> {
  const [row] = await tx.query<{ event: string }>(
    `SELECT event FROM custody_event WHERE court_id = $1 AND case_id = $2 AND exhibit_id = $3
      ORDER BY serial DESC LIMIT 1`,
    [court, id, exhibit],
  );
  if (row === undefined) throw new Error('an exhibit without its acquisition');
  return openEvent(row.event, key);
}

function sealedJson(sealed: string, key: Pick<CaseKey, 'open'>) {
  const json = parseJson(key.open(sealed), exhibitLimits);
  if (!json.ok) throw new Error('a sealed record is no JSON');
  return json.value;
}

export function openEvent(sealed: string, key: Pick<CaseKey, 'open'>): CustodyEvent {
  const event = readCustodyEvent(sealedJson(sealed, key));
  if (!event.ok) throw new Error('a sealed event of custody does not read');
  return event.value;
}

export function openRecord(sealed: string, key: CaseKey): Exhibit {
  const exhibit = readExhibit(sealedJson(sealed, key));
  if (!exhibit.ok) throw new Error('a sealed exhibit does not read');
  return exhibit.value;
}
