import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asOwner } from '#platform/store/connection.ts';
import { openCase } from './case-view.ts';
import { enterReadings } from './readings.ts';
import { complaintAgainst, done, openCourthouse } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

test('an hour’s readings of a court become one entry once the hour has ended, and only once', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(1) }));
  for (let n = 0; n < 3; n += 1) await openCase(house.services, house.judge('east'), filed.ref);
  house.setClock(new Date().toISOString());
  assert.equal(await enterReadings(house.services), 0);
  house.setClock(new Date(Date.now() + 3_600_000).toISOString());
  assert.deepEqual(
    await Promise.all([enterReadings(house.services), enterReadings(house.services)]).then((made) => made.toSorted()),
    [0, 1],
  );
  const [entry] = await asOwner(house.url, async (client) => {
    const { rows } = await client.query(
      `SELECT d.readings, e.act FROM access_digest d JOIN log_entry e ON e.commitment = d.commitment`,
    );
    return rows;
  });
  assert.deepEqual(entry, { readings: 3, act: 'readings' });
});

test('all hours that have ended, of every court, are entered by one transaction and stand one after another', async () => {
  for (const [court, number] of [
    ['east', 2],
    ['west', 3],
  ] as const) {
    const filed = done(await house.file({ by: 'procuratorate', to: court, complaint: complaintAgainst(number) }));
    await openCase(house.services, house.judge(court), filed.ref);
  }
  // The database tells the time of a reading: readings of the day before are the same ones, dated back.
  await asOwner(house.url, (client) =>
    client.query(
      `INSERT INTO access_log (court_id, case_id, person_id, organ_id, what, at)
       SELECT court_id, case_id, person_id, organ_id, what, at - make_interval(hours => 24 + hour)
         FROM access_log, generate_series(1, 3) AS hour`,
    ),
  );
  const earlier = await entered();
  house.setClock(new Date(Date.now() - 12 * 3_600_000).toISOString());
  const made = await Promise.all([enterReadings(house.services), enterReadings(house.services)]);
  assert.deepEqual(made.toSorted(), [0, 6]);
  const rows = (await entered()).slice(0, 6);
  assert.equal((await entered()).length, earlier.length + 6);
  assert.deepEqual(
    rows.map(({ court }) => court),
    ['east', 'west', 'east', 'west', 'east', 'west'],
  );
  assert.deepEqual(
    rows.map(({ index }) => index),
    rows.map((_, place) => (rows[0]?.index ?? 0) + place),
  );
  assert.equal(new Set(rows.map(({ transaction }) => transaction)).size, 1);
  assert.equal(await enterReadings(house.services), 0);
});

/** What was entered of readings, by hour and court. */
function entered(): Promise<
  readonly { readonly index: number; readonly court: string; readonly transaction: string }[]
> {
  return asOwner(house.url, async (client) => {
    const { rows } = await client.query<{ index: number; court: string; transaction: string }>(
      `SELECT e.index::int, d.court_id AS court, e.xmin::text AS transaction
         FROM access_digest d JOIN log_entry e ON e.commitment = d.commitment ORDER BY d.hour, d.court_id`,
    );
    return rows;
  });
}
