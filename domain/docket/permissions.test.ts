import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asOwner } from '#platform/store/connection.ts';
import { roles } from '#words/actor.ts';
import { acts } from './acts.ts';
import { openCase } from './case-view.ts';
import { deskOf } from './desk.ts';
import { receiptOf } from './receipt.ts';
import { orRefusal } from './perform.ts';
import { statusOf } from './status.ts';
import { complaintAgainst, done, openCourthouse, refusedAs } from './testing/courthouse.ts';
import type { Courthouse } from './testing/courthouse.ts';

let house: Courthouse;
before(async () => {
  house = await openCourthouse();
});
after(() => house.close());

/** Rows as the owner of the tables sees them, past row-level security. */
const asPlatform = (sql: string, values: readonly unknown[] = []) =>
  asOwner(house.url, async (client) => {
    await client.query(`SET app.system = 'on'`);
    return (await client.query(sql, [...values])).rows;
  });

test('every act is refused to every role and organ that the act does not name', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(1) }));
  const done_: string[] = [];
  for (const act of Object.values(acts))
    for (const organ of ['east', 'west', 'procuratorate', 'consumers'])
      for (const role of roles) {
        const actor = { ...house.judge(organ), role };
        const side = { court: ['east'], filer: ['procuratorate'], either: ['east', 'procuratorate'] }[act.side];
        if (act.by.includes(role as never) && side.includes(organ)) continue;
        const result = await house.act(actor, filed, act.id, {});
        if (result.ok) done_.push(`${act.id} ${organ} ${role}`);
        else
          assert.ok(['not-found', 'wrong-organ', 'not-permitted'].includes(result.problem.code), result.problem.code);
      }
  assert.deepEqual(done_, []);
});

test('a receipt holds the content, so only the readers of the case get it; so it is with the desk', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(2) }));
  for (const organ of ['east', 'procuratorate'])
    for (const role of ['administrator', 'researcher', 'defendant', 'department-officer'] as const) {
      const actor = { ...house.judge(organ), role };
      const receipt = await orRefusal(() => receiptOf(house.services, actor, filed.ref, filed.entry));
      assert.equal(!receipt.ok && receipt.problem.code, 'not-found', `${organ} ${role}`);
      const { queue, docketed, closed } = await deskOf(house.services, actor);
      assert.deepEqual([queue, docketed, closed], [[], [], []], `${organ} ${role}`);
    }
  assert.ok((await receiptOf(house.services, house.judge('east'), filed.ref, filed.entry)).receipt.length > 0);
});

test('a reading of a paper that the case does not have is not entered', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(3) }));
  const opened = await house.act(house.judge('east'), filed, 'open-paper', { digest: '0'.repeat(64) });
  assert.equal(refusedAs(opened), 'not-found');
});

test('reading a paper of a closed case leaves the day it was closed', async () => {
  house.setClock('2026-11-18T01:26:41.000Z');
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(4) }));
  const digest = 'a'.repeat(64);
  await asPlatform(
    `INSERT INTO attachment (court_id, case_id, digest, filer_organ_id, kind, name, bytes, object, added_at)
     VALUES ($1, $2, $3, 'procuratorate', 'indictment', '起诉书.pdf', 1, 'x/y', now())`,
    [filed.ref.court, filed.ref.case, digest],
  );
  done(await house.act(house.filer('procuratorate'), filed, 'withdraw-filing', { reasons: '另行起诉' }));
  house.setClock('2026-12-18T01:26:41.000Z');
  done(await house.act(house.judge('east'), filed, 'open-paper', { digest }));
  for (const table of ['cases', 'defendant_filing']) {
    const [row] = await asPlatform(`SELECT closed_at FROM ${table} WHERE case_id = $1`, [filed.ref.case]);
    assert.equal(row.closed_at, '2026-11-18T01:26:41.000Z', table);
  }
});

test('asking for another court’s progress is noted in that court’s access log', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(5) }));
  await statusOf(house.services, house.judge('west'), filed.filingNumber);
  const readings = await asPlatform('SELECT organ_id, what FROM access_log WHERE court_id = $1 AND case_id = $2', [
    filed.ref.court,
    filed.ref.case,
  ]);
  assert.deepEqual(readings, [{ organ_id: 'west', what: 'progress' }]);
});

test('what was asked is remembered by a keyed digest: an identity number cannot be guessed from it', async () => {
  const houses = await Promise.all([1, 2].map(() => openCourthouse({ connections: 2 })));
  try {
    const digests = await Promise.all(
      houses.map(async (each) => {
        done(await each.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(6) }));
        return asOwner(each.url, async (client) => {
          await client.query(`SET app.system = 'on'`);
          return (await client.query('SELECT body_digest FROM idempotency')).rows[0].body_digest as string;
        });
      }),
    );
    assert.equal(new Set(digests).size, 2);
  } finally {
    await Promise.all(houses.map((each) => each.close()));
  }
});

test('a telephone or identity number is refused wherever others would read it, in any width and grouping', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(7) }));
  for (const number of [
    '13800000000',
    '１３８００００００００',
    '138 0000 0000',
    '138-0000-0000',
    '110000 19900101 001X',
  ]) {
    const found = await house.act(house.judge('east'), filed, 'refuse', {
      ground: 'no-standing',
      competentCourt: null,
      reasons: `证人电话${number}`,
    });
    assert.deepEqual(!found.ok && found.problem.findings, [{ code: 'text.personal-data', at: '/reasons' }], number);
    const filing = await house.file({
      by: 'procuratorate',
      to: 'east',
      complaint: {
        defendants: [{ kind: 'unknown', name: `机主${number}` }],
        facts: { affectedPersons: { state: 'given', value: 13_800_000_000, source: `来源 ${number}` } },
      },
    });
    assert.deepEqual(!filing.ok && filing.problem.findings?.map(({ at }) => at), [
      '/complaint/defendants/0/name',
      '/complaint/facts/affectedPersons',
    ]);
  }
});

test('a day that does not exist, or has not come, is a defect told, not a fault of ours', async () => {
  const filed = done(await house.file({ by: 'procuratorate', to: 'east', complaint: complaintAgainst(8) }));
  done(await house.act(house.judge('east'), filed, 'docket'));
  const bench = { ...house.judge('east'), role: 'bench-judge' as const };
  for (const [effectiveOn, code] of [
    ['2026-02-30', 'day.impossible'],
    ['2026-2-3', 'field.form'],
    ['2099-01-01', 'day.too-late'],
  ] as const) {
    const refused = await house.act(bench, filed, 'record-judgment', { effectiveOn, result: '判令赔礼道歉' });
    assert.deepEqual(!refused.ok && refused.problem.findings?.map((found) => [found.code, found.at]), [
      [code, '/effectiveOn'],
    ]);
  }
});

test('what the register knows nobody else decides: not the filer’s sheet, not a finding', async () => {
  const given = (value: unknown) => ({ state: 'given', value });
  const filed = done(
    await house.file({
      by: 'consumers',
      to: 'east',
      complaint: complaintAgainst(9, {
        facts: {
          courtKind: given('internet'),
          internetCourtCity: given('hangzhou'),
          plaintiffKind: given('procuratorate'),
          procuratorateLevel: given('supreme'),
          filedOn: given('2020-01-01'),
        },
      }),
    }),
  );
  const { facts } = await openCase(house.services, house.judge('east'), filed.ref);
  assert.deepEqual(
    ['courtKind', 'plaintiffKind', 'internetCourtCity', 'procuratorateLevel'].map((name) => facts[name]),
    [given('intermediate'), given('consumer-organisation'), undefined, undefined],
  );
  const found = await house.act(house.judge('east'), filed, 'find', {
    fact: 'courtKind',
    value: 'internet',
    reasons: '本院自认',
  });
  assert.deepEqual(!found.ok && found.problem.findings, [{ code: 'field.conflict', at: '/fact' }]);
});

test('a filing that waits is on the desk however many newer cases were closed', async () => {
  house.setClock('2026-11-01T01:26:41.000Z');
  const waiting = done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(11) }));
  await asPlatform(
    `INSERT INTO cases (court_id, case_id, filer_organ_id, filing_number, stage, title_zh, title_en, complaint,
       complaint_digest, facts, defendant_keys, received_at, received_on, closed_at, demonstration)
     SELECT court_id, gen_random_uuid(), filer_organ_id, 'closed ' || n, 'refused', title_zh, title_en, complaint,
            complaint_digest, facts, '{}', now() + interval '1 year', received_on, now(), demonstration
       FROM cases, generate_series(1, 600) AS n WHERE case_id = $1`,
    [waiting.ref.case],
  );
  const { queue } = await deskOf(house.services, house.judge('west'));
  assert.ok(queue.some(({ ref }) => ref.case === waiting.ref.case));
});

test('a number entered by hand before the court’s code was known never stops a later docketing', async () => {
  house.setClock('2026-11-18T01:26:41.000Z');
  await asPlatform(
    `INSERT INTO case_number (number, court_id, case_id, given_at)
     SELECT '（2026）川98民初演示' || n || '号', 'west', gen_random_uuid(), now() FROM generate_series(1, 3) AS n`,
  );
  const filed = done(await house.file({ by: 'procuratorate', to: 'west', complaint: complaintAgainst(12) }));
  assert.equal(done(await house.act(house.judge('west'), filed, 'docket')).caseNumber, '（2026）川98民初演示4号');
});
