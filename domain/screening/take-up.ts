import type { ScreeningFailure, ScreeningState } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { ScreeningProgress } from '#platform/screening/run/request.ts';
import type { CaseKey } from '#platform/vault/case-keys.ts';
import { fromHex } from '#words/digest.ts';
import { asCaseId } from '#words/identifiers.ts';
import { asInstant, milliseconds } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { actorOf } from './actor-of.ts';
import { enterScreening, NotOurs, refusedAtTheEnd } from './enter.ts';
import { failureOf } from './failure-of.ts';
import { saidOf, screeningRow } from './rows.ts';
import type { ScreeningRow } from './rows.ts';
import type { ExhibitAtHand, ExhibitStream, ScreeningRef, ScreeningServices } from './services.ts';

/** How long a server is taken to be at work on a screening since it last said so. */
export const heldFor = 20_000;
/** How often it says so. */
const noteEvery = 1_000;
/** A screening whose server was lost so often without a word breaks servers: it fails instead. */
const mostAttempts = 5;

/**
 * Takes a screening up and works on it to its end, if nobody else does. A server that is closed lets it go, and the next
 * one goes on where it was; one that was killed is found out when it no longer says that it is at work.
 *
 * @param closing this server is to end
 * @returns what became of it here; null where there was nothing to take up
 */
export async function takeUp(
  services: ScreeningServices,
  ref: ScreeningRef,
  closing: AbortSignal,
): Promise<ScreeningState | null> {
  const runner = services.newId();
  const claimed = await transact(services.store, { system: true }, (tx) => claim(services, tx, ref, runner));
  if (claimed === null) return null;
  if (claimed.row.attempts > mostAttempts) return end(services, ref, runner, 'failed', 'defect');
  if (claimed.work === null) {
    await services.forget(ref.screening);
    return end(services, ref, runner, 'failed', 'exhibit-unavailable');
  }
  const stopping = new AbortController();
  const follow = following(services, ref, runner, () => stopping.abort());
  try {
    const screening = await services.run({
      ...claimed.work,
      screening: ref.screening,
      leakedOn: claimed.row.leaked_on,
      scheme: claimed.row.scheme,
      signal: AbortSignal.any([stopping.signal, closing]),
      onProgress: follow.onProgress,
    });
    const state = await follow.end();
    if (closing.aborted) return letGo(services, ref, runner);
    if (state !== 'running') return end(services, ref, runner, 'stopped', null);
    await enterScreening(services, actorOf(claimed.row), ref, { screening, runner });
    return 'done';
  } catch (error) {
    await follow.end();
    if (error instanceof NotOurs) return null;
    const refused = refusedAtTheEnd(error);
    if (refused !== null) await services.forget(ref.screening);
    const failure = refused ?? failureOf(error);
    return end(services, ref, runner, 'failed', failure);
  }
}

interface Work extends ExhibitStream {
  readonly key: Uint8Array;
}

interface Claimed {
  readonly row: ScreeningRow;
  /** Null where the exhibit or the keys of the case are gone. */
  readonly work: Work | null;
}

async function claim(
  services: ScreeningServices,
  tx: Transaction,
  ref: ScreeningRef,
  runner: string,
): Promise<Claimed | null> {
  const now = services.now();
  const [held] = await tx.query(
    `UPDATE screening SET state = 'running', runner = $4, held_until = $5, attempts = attempts + 1
      WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND state IN ('queued', 'running')
        AND (held_until IS NULL OR held_until < $6) RETURNING runner`,
    [ref.court, ref.case, ref.screening, runner, later(now), now],
  );
  if (held === undefined) return null;
  const row = await screeningRow(tx, ref);
  if (row === null) throw new Error('a screening vanished while it was taken up');
  const key = await services.keys.open(tx, asCaseId(ref.case));
  const exhibit = key === null ? null : await services.exhibits.find(tx, ref, row.exhibit_id);
  return { row, work: key === null || exhibit === null ? null : workOf(row, key, exhibit) };
}

function workOf(row: ScreeningRow, key: CaseKey, { open, bytes }: ExhibitAtHand): Work | null {
  const digest = fromHex(key.digest('screening'));
  if (open === null || digest === null) return null;
  return { name: saidOf(row, key).exhibitName, size: bytes, chunks: open(), key: digest.slice(0, 16) };
}

/** Follows a run in its row: says that it is at work and how far, and hears when it is to stop. */
function following(services: ScreeningServices, ref: ScreeningRef, runner: string, stop: () => void) {
  let progress: ScreeningProgress | null = null;
  let state: ScreeningState | null = 'running';
  let noting: Promise<void> = Promise.resolve();
  const note = async (): Promise<void> => {
    const now = services.now();
    const [row] = await transact(services.store, { system: true }, (tx) =>
      tx.query<{ state: ScreeningState }>(
        `UPDATE screening SET held_until = $5, noted_at = $6, consumed = coalesce($7, consumed), text_bytes = coalesce($8, text_bytes),
           row_count = coalesce($9, row_count), seconds = coalesce($10, seconds)
          WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND runner = $4 AND state IN ('running', 'stopping') RETURNING state`,
        [
          ref.court,
          ref.case,
          ref.screening,
          runner,
          later(now),
          now,
          progress?.consumed ?? null,
          progress?.textBytes ?? null,
          progress?.rows ?? null,
          progress?.seconds ?? null,
        ],
      ),
    );
    state = row?.state ?? null;
    if (state !== 'running') stop();
  };
  // A database out of reach for a moment is no reason to stop: whoever is not heard of for longer is taken for lost.
  const timer = setInterval(() => void (noting = noting.then(note).catch(() => undefined)), noteEvery);
  return {
    onProgress(seen: ScreeningProgress): void {
      progress = seen;
    },
    /** Notes the last of it; null where the screening is no longer this server's. */
    async end(): Promise<ScreeningState | null> {
      clearInterval(timer);
      await noting;
      await note();
      return state;
    },
  };
}

const later = (now: Instant): Instant => asInstant(new Date(milliseconds(now) + heldFor));

async function end(
  services: ScreeningServices,
  ref: ScreeningRef,
  runner: string,
  state: 'stopped' | 'failed',
  failure: ScreeningFailure | null,
): Promise<ScreeningState | null> {
  const rows = await transact(services.store, { system: true }, (tx) =>
    tx.query(
      `UPDATE screening SET state = $5, failure = $6, ended_at = $7, runner = NULL, held_until = NULL
        WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND runner = $4 RETURNING state`,
      [ref.court, ref.case, ref.screening, runner, state, failure, services.now()],
    ),
  );
  return rows.length === 0 ? null : state;
}

/** This server ends: another one, or the next start, takes the screening up at once. */
async function letGo(services: ScreeningServices, ref: ScreeningRef, runner: string): Promise<ScreeningState> {
  await transact(services.store, { system: true }, (tx) =>
    tx.query(
      `UPDATE screening SET state = CASE state WHEN 'stopping' THEN 'stopped' ELSE 'queued' END, runner = NULL,
         held_until = NULL, attempts = attempts - 1
        WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND runner = $4`,
      [ref.court, ref.case, ref.screening, runner],
    ),
  );
  return 'queued';
}

/** Screenings that nobody is at work on; one whose server was lost while it was to stop has stopped with it. */
export function waiting(services: ScreeningServices): Promise<readonly ScreeningRef[]> {
  const now = services.now();
  return transact(services.store, { system: true }, async (tx) => {
    const rows = await tx.query<{ court_id: string; case_id: string; screening_id: string; state: ScreeningState }>(
      `/* every court */ SELECT court_id, case_id, screening_id, state FROM screening
        WHERE state IN ('queued', 'running', 'stopping') AND (held_until IS NULL OR held_until < $1)
        ORDER BY begun_at LIMIT 20`,
      [now],
    );
    for (const row of rows.filter(({ state }) => state === 'stopping'))
      await tx.query(
        `UPDATE screening SET state = 'stopped', ended_at = $4, runner = NULL, held_until = NULL
          WHERE court_id = $1 AND case_id = $2 AND screening_id = $3 AND state = 'stopping' AND held_until < $4`,
        [row.court_id, row.case_id, row.screening_id, now],
      );
    return rows
      .filter(({ state }) => state !== 'stopping')
      .map((row) => ({ court: row.court_id, case: row.case_id, screening: row.screening_id }));
  });
}
