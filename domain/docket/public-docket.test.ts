import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { transact } from '#platform/store/transact.ts';
import { publicDocket } from './public-docket.ts';
import { complaintAgainst, done, openCourthouse } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

test('the public reads docketings and figures, and nothing of a filing that no court has docketed', async () => {
  const docketed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(1) }));
  done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(2) }));
  const { entry } = done(await house.act(house.judge('east'), docketed, 'docket'));
  const { figures, latest } = await publicDocket(house.services);
  assert.deepEqual(figures, { filings: 2, docketed: 1, courts: 1, entries: 3 });
  assert.deepEqual(
    latest.map((one) => [one.entry, one.court.id]),
    [[entry, 'east']],
  );
  const rows = await transact(house.services.store, {}, (tx) => tx.query('SELECT case_id FROM defendant_filing'));
  assert.deepEqual(
    rows.map((row) => row['case_id']),
    [docketed.ref.case],
  );
});

test('a defendant whom no number singles out is not named to the public', async () => {
  const unknown = { defendants: [{ kind: 'unknown' as const, name: '李小红' }] };
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(3, unknown) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  const { latest } = await publicDocket(house.services);
  assert.ok(!JSON.stringify(latest).includes('李小红'));
  assert.match(latest[0]?.title.zh ?? '', /身份不明者$/);
});
