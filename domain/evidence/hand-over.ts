import { custodyDigest, custodyJson, readCustodyEvent } from '#evidence/custody.ts';
import type { CustodyEvent } from '#evidence/custody.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { CaseKey } from '#platform/vault/case-keys.ts';
import type { Actor } from '#words/actor.ts';
import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import { refusedInput } from './refused.ts';
import type { EvidenceServices } from './services.ts';
import { eventRows, exhibitRows, openEvent } from './rows.ts';
import type { ExhibitRow } from './rows.ts';

/** The case in one of the two courts, with what opens and seals there. */
interface Side {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filingNumber: string;
  readonly key: Pick<CaseKey, 'open' | 'seal'>;
}

/** A transfer as its exhibits see it. */
export interface HandingOver {
  readonly from: Side;
  readonly to: Side;
  readonly filer: OrganId;
  readonly actor: Actor;
  readonly at: Instant;
}

/** What the transfer's entry commits to, and the writes that name that entry. */
export interface HandedOver {
  readonly custody: readonly Json[];
  settle(commitment: Uint8Array): Promise<void>;
}

interface Going {
  readonly row: ExhibitRow;
  readonly line: readonly { readonly event: CustodyEvent; readonly organ: string; readonly commitment: Uint8Array }[];
  /** Handing it to the receiving court; null for one that was destroyed, of which only the record goes. */
  readonly handed: CustodyEvent | null;
}

/**
 * The exhibits of a transferred case go along with it: what is said of each and its whole line of custody are laid down
 * in the receiving court, sealed under the key there, numbers and fingerprints as they were. The bytes stay where they
 * lie in the vault, under the lock they have. Handing each over is the next event of its line and the last in this
 * court; all of them are committed to by the one entry of the transfer.
 */
export async function handOver(
  services: Pick<EvidenceServices, 'authorities' | 'stampLater'>,
  tx: Transaction,
  { from, to, filer, actor, at }: HandingOver,
): Promise<HandedOver> {
  const rows = await exhibitRows(tx, from);
  if (rows.length === 0) return { custody: [], settle: () => Promise.resolve() };
  const officer = await nameOf(tx, actor);
  const events = Map.groupBy(await eventRows(tx, from), (row) => row.exhibit_id);
  const going = rows.map((row): Going => {
    const line = (events.get(row.exhibit_id) ?? []).map((one) => ({
      event: openEvent(one.event, from.key),
      organ: one.organ_id,
      commitment: one.commitment,
    }));
    const last = line.at(-1)?.event;
    if (last === undefined) throw new Error('an exhibit without its acquisition');
    return { row, line, handed: row.destroyed_at === null ? handing(last, { from, to, officer, at }) : null };
  });
  return {
    custody: going.flatMap(({ handed }) => (handed === null ? [] : [custodyJson(handed)])),
    async settle(commitment) {
      for (const { row, line, handed } of going) {
        const last = handed === null ? [] : [{ event: handed, organ: actor.organ, commitment }];
        await enterExhibit(tx, to, filer, row, to.key.seal(from.key.open(row.record)));
        for (const one of last) await enterEvent(tx, from, filer, one);
        for (const one of [...line, ...last]) await enterEvent(tx, to, filer, one);
        // An authority that has not stamped it yet is asked in the receiving court.
        if (handed !== null && services.authorities.length > 0)
          await services.stampLater(tx, { court: to.court, case: to.case, exhibit: row.exhibit_id });
      }
      await carryStamps(tx, from, to);
      await carryRestrictions(tx, from, to, filer);
      await carrySignatures(tx, from, to);
    },
  };
}

function handing(
  last: CustodyEvent,
  { from, to, officer, at }: Pick<HandingOver, 'from' | 'to' | 'at'> & { readonly officer: string },
): CustodyEvent {
  const event: CustodyEvent = {
    ...last,
    serial: last.serial + 1,
    previous: custodyDigest(last),
    action: 'transfer',
    at,
    place: '登闻系统内',
    by: { organ: from.court, organKind: 'court', officers: [officer] },
    to: { organ: to.court, organKind: 'court', officers: [] },
    reason: `案件移送：${from.filingNumber} 移送为 ${to.filingNumber}`,
    method: '随案移转，内容不经人手',
    attestation: { as: 'nobody', reason: '由系统随移送一并记入，不经人手' },
    comparison: 'not-compared',
    result: null,
  };
  const read = readCustodyEvent(custodyJson(event));
  if (!read.ok) throw refusedInput(read.problems);
  return read.value;
}

async function nameOf(tx: Transaction, { person }: Actor): Promise<string> {
  const [row] = await tx.query<{ name: string }>(`SELECT name FROM person WHERE person_id = $1`, [person]);
  if (row === undefined) throw new Error('the acting person is not entered');
  return row.name;
}

async function enterExhibit(tx: Transaction, to: Side, filer: OrganId, row: ExhibitRow, record: string): Promise<void> {
  await tx.query(
    `INSERT INTO exhibit (court_id, case_id, exhibit_id, number, filer_organ_id, organ_id, locked_by, object, bytes, digest, record, entered_at, destroyed_at, restricted)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      to.court,
      to.case,
      row.exhibit_id,
      row.number,
      filer,
      row.organ_id,
      row.locked_by,
      row.object,
      row.bytes,
      row.digest,
      record,
      row.entered_at,
      row.destroyed_at,
      row.restricted,
    ],
  );
}

async function enterEvent(
  tx: Transaction,
  side: Side,
  filer: OrganId,
  { event, organ, commitment }: Going['line'][number],
): Promise<void> {
  await tx.query(
    `INSERT INTO custody_event (court_id, case_id, exhibit_id, serial, filer_organ_id, organ_id, action, at, digest, event, commitment)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      side.court,
      side.case,
      event.exhibit,
      event.serial,
      filer,
      organ,
      event.action,
      event.at,
      custodyDigest(event),
      side.key.seal(canonicalJson(custodyJson(event))),
      commitment,
    ],
  );
}

/** Timestamps go along: they are over the same fingerprints. */
async function carryStamps(tx: Transaction, from: Side, to: Side): Promise<void> {
  const stamps = await tx.query<{
    exhibit_id: string;
    authority: string;
    filer_organ_id: string;
    stamped_at: string;
    request: Uint8Array;
    response: Uint8Array;
  }>(
    `SELECT exhibit_id, authority, filer_organ_id, stamped_at, request, response
       FROM exhibit_timestamp WHERE court_id = $1 AND case_id = $2`,
    [from.court, from.case],
  );
  for (const one of stamps)
    await tx.query(
      `INSERT INTO exhibit_timestamp (court_id, case_id, exhibit_id, authority, filer_organ_id, stamped_at, request, response)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [to.court, to.case, one.exhibit_id, one.authority, one.filer_organ_id, one.stamped_at, one.request, one.response],
    );
}

/** What was not given online in the earlier court is not given online here. */
async function carryRestrictions(tx: Transaction, from: Side, to: Side, filer: OrganId): Promise<void> {
  const rows = await tx.query<{ exhibit_id: string; restricted_at: string; number: number; ground: string }>(
    `SELECT exhibit_id, restricted_at, number, ground FROM exhibit_restriction
      WHERE court_id = $1 AND case_id = $2 AND lifted_at IS NULL`,
    [from.court, from.case],
  );
  for (const row of rows)
    await tx.query(
      `INSERT INTO exhibit_restriction (court_id, case_id, exhibit_id, restricted_at, filer_organ_id, number, ground)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [to.court, to.case, row.exhibit_id, row.restricted_at, filer, row.number, row.ground],
    );
}

async function carrySignatures(tx: Transaction, from: Side, to: Side): Promise<void> {
  const rows = await tx.query<{
    exhibit_id: string;
    commitment: Uint8Array;
    filer_organ_id: string;
    organ_id: string;
    at: string;
    signature: string;
  }>(
    `SELECT exhibit_id, commitment, filer_organ_id, organ_id, at, signature FROM exhibit_signature
      WHERE court_id = $1 AND case_id = $2`,
    [from.court, from.case],
  );
  for (const row of rows)
    await tx.query(
      `INSERT INTO exhibit_signature (court_id, case_id, exhibit_id, commitment, filer_organ_id, organ_id, at, signature)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        to.court,
        to.case,
        row.exhibit_id,
        row.commitment,
        row.filer_organ_id,
        row.organ_id,
        row.at,
        to.key.seal(from.key.open(row.signature)),
      ],
    );
}
