import { canonicalJson } from '#words/canonical.ts';
import { fromHex, sha256, sha256Hex } from '#words/digest.ts';
import { asOrganId } from '#words/identifiers.ts';
import { addMilliseconds, asInstant, milliseconds } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { commitmentOf, saltLength } from '#ledger/commitment.ts';
import type { EntryToAppend } from '#platform/store/log/append.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { DocketServices } from './services.ts';

const hour = 3_600_000;

/** The hour that an instant lies in. */
export const hourOf = (at: Instant): Instant => asInstant(new Date(Math.floor(milliseconds(at) / hour) * hour));
export const hourAfter = (at: Instant): Instant => addMilliseconds(hourOf(at), hour);

/** Hours of courts that one transaction enters: in a country of courts one each would wait for the disk thousands of times. */
const mostAtOnce = 200;

interface Readings {
  readonly court_id: string;
  readonly hour: string;
}

type ReadingServices = Pick<DocketServices, 'store' | 'log' | 'now' | 'random'>;

/**
 * Enters the readings of hours that have ended: one entry of the log for each court and hour, over a digest of its
 * access log (settled 24). Done again it does nothing: the key of an hour is taken once.
 *
 * @returns how many entries were made
 */
export async function enterReadings(services: ReadingServices): Promise<number> {
  const present = hourOf(services.now());
  const waiting = await transact(services.store, { system: true }, (tx) =>
    tx.query<Readings>(
      `/* every court */ SELECT DISTINCT a.court_id, date_trunc('hour', a.at) AS hour FROM access_log a
        WHERE a.at < $1 AND NOT EXISTS
          (SELECT 1 FROM access_digest d WHERE d.court_id = a.court_id AND d.hour = date_trunc('hour', a.at))
        ORDER BY hour, a.court_id`,
      [present],
    ),
  );
  let made = 0;
  for (let from = 0; from < waiting.length; from += mostAtOnce)
    made += await enterHours(services, waiting.slice(from, from + mostAtOnce));
  return made;
}

/** Enters these hours together. Two servers that do so at once take the keys in the same order, so that neither waits in a circle. */
function enterHours(services: ReadingServices, hours: readonly Readings[]): Promise<number> {
  return transact(services.store, { system: true }, async (tx) => {
    const entries: EntryToAppend[] = [];
    for (const { court_id: court, hour: of } of hours) {
      const entry = await layDownHour(services, tx, court, asInstant(of));
      if (entry !== null) entries.push(entry);
    }
    await services.log.appendAll(tx, entries);
    return entries.length;
  });
}

/** Writes the digest of an hour and gives its entry; null where the hour was entered already. */
async function layDownHour(
  services: ReadingServices,
  tx: Transaction,
  court: string,
  of: Instant,
): Promise<EntryToAppend | null> {
  const readings = await tx.query(
    `SELECT access_id, at, person_id, organ_id, case_id, what FROM access_log
      WHERE court_id = $1 AND at >= $2 AND at < $3 ORDER BY at, access_id`,
    [court, of, hourAfter(of)],
  );
  const digest = sha256Hex(canonicalJson(readings));
  const salt = services.random(saltLength);
  const content = { court, digest, hour: of, readings: readings.length };
  const commitment = fromHex(commitmentOf(sha256, salt, content)) ?? new Uint8Array();
  const [entered] = await tx.query(
    `INSERT INTO access_digest (court_id, hour, readings, digest, commitment, salt) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING court_id`,
    [court, of, readings.length, fromHex(digest), commitment, salt],
  );
  return entered === undefined
    ? null
    : { act: 'readings', case: null, organ: asOrganId(court), at: services.now(), commitment };
}
