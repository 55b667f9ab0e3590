import type { Json } from '#words/canonical.ts';
import { canonicalJson } from '#words/canonical.ts';
import { fromHex, sha256, toHex } from '#words/digest.ts';
import type { Actor } from '#words/actor.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { commitmentOf, saltLength } from '#ledger/commitment.ts';
import type { CaseKey, DocketServices } from './services.ts';

export interface ActToEnter {
  readonly act: string;
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filer: OrganId;
  readonly actor: Actor;
  readonly at: Instant;
  readonly says: Bilingual;
  readonly content: Json;
}

/** An act laid down but not yet in the log: what the log commits to, and what opens that commitment. */
export interface LaidDown {
  /** 64 hexadecimal digits. */
  readonly commitment: string;
  /** The same in bytes, as tables keep it. */
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  /** The content as canonical JSON: what the salt opens the commitment to. */
  readonly text: string;
  readonly at: Instant;
  readonly serial: number;
}

/** Where an act stands among the acts of its case: the log's entries of one case form a chain of their own. */
export interface ActPlace {
  /** From 1. */
  readonly serial: number;
  /** The commitment of the case's act before this one; null for the first. */
  readonly previous: string | null;
}

interface LastAct {
  readonly serial: number;
  readonly commitment: Uint8Array;
  readonly [column: string]: unknown;
}

export const firstPlace: ActPlace = Object.freeze({ serial: 1, previous: null });

/** The place of the next act of a case. Its row must be locked, so that the place stays free until the commit. */
export async function nextPlace(tx: Transaction, court: OrganId, id: CaseId): Promise<ActPlace> {
  const [last] = await tx.query<LastAct>(
    `SELECT serial, commitment FROM case_act WHERE court_id = $1 AND case_id = $2 ORDER BY serial DESC LIMIT 1`,
    [court, id],
  );
  const before = last ?? (await lastCarried(tx, court, id));
  return before === undefined ? firstPlace : { serial: before.serial + 1, previous: toHex(before.commitment) };
}

/** The last act that an earlier court entered, where the case came by transfer: its line goes on here. */
async function lastCarried(tx: Transaction, court: OrganId, id: CaseId): Promise<LastAct | undefined> {
  const [last] = await tx.query<LastAct>(
    `SELECT serial, commitment FROM carried_act WHERE court_id = $1 AND case_id = $2 ORDER BY serial DESC LIMIT 1`,
    [court, id],
  );
  return last;
}

/**
 * The content of an act with a fresh salt, and the commitment under which the log will name it. Its serial and the
 * commitment before it are part of what is committed to: whoever holds the last act of a case knows how many there are.
 */
export function commitTo(services: Pick<DocketServices, 'random'>, entered: ActToEnter, place: ActPlace): LaidDown {
  const { person, role, organ } = entered.actor;
  const content: Json = {
    act: entered.act,
    actor: { organ, person, role },
    at: entered.at,
    case: entered.case,
    content: entered.content,
    court: entered.court,
    previous: place.previous,
    serial: String(place.serial),
  };
  const salt = services.random(saltLength);
  const commitment = commitmentOf(sha256, salt, content);
  return {
    commitment,
    bytes: fromHex(commitment) ?? new Uint8Array(),
    salt,
    text: canonicalJson(content),
    at: entered.at,
    serial: place.serial,
  };
}

/** Writes the act into the case's own record. The salt is sealed with the content: they are destroyed together. */
export async function layDown(tx: Transaction, key: CaseKey, entered: ActToEnter, laid: LaidDown): Promise<void> {
  await tx.query(
    `INSERT INTO case_act (court_id, case_id, serial, filer_organ_id, act, person_id, organ_id, at, content, commitment, summary)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      entered.court,
      entered.case,
      laid.serial,
      entered.filer,
      entered.act,
      entered.actor.person,
      entered.actor.organ,
      entered.at,
      key.seal(JSON.stringify({ text: laid.text, salt: toHex(laid.salt) })),
      laid.bytes,
      entered.says,
    ],
  );
}
