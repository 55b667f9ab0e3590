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
