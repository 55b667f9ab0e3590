import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import { transact } from '#platform/store/transact.ts';
import { admitting, asking, caseOfDefendant, codeOf, today } from './testing/case-of-defendant.ts';
import { openTestServer } from './testing/running-server.ts';

const house = await openTestServer({ now: `${today}T03:00:00.000Z` });
after(() => house.close());
const { body, judge, defendant, contents, ids } = await caseOfDefendant(house);
const { ref } = body;
const { act, restrict, open, caseOf, listed } = asking(ref);

before(async () => {
  assert.ok((await act(judge, 'docket', {})).ok);
  assert.ok((await act(judge, 'give-access', admitting())).ok);
});

async function verified(bytes: Uint8Array) {
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  writeFileSync(folder.path('bundle.zip'), bytes);
  const ended = await dengwen(['verify', folder.path('bundle.zip'), '--key', folder.path('key.txt'), '--json']);
  const report: { verdict: string; findings: readonly { item: string; code: string }[] } = JSON.parse(ended.out);
  return { exit: ended.exit, ...report };
}

test('an exhibit restricted for a trade secret is withheld with its number, ground and law; the others stay', async () => {
  const restricted = await restrict(judge, ids[1] ?? '', 'trade-secret');
  assert.ok(restricted.ok, JSON.stringify(restricted));
  const list = await listed(defendant);
  assert.deepEqual(
    list.exhibits.map(({ number }) => number),
    [1, 3],
  );
  assert.deepEqual(
    list.restricted.map(({ number, ground, provisions }) => [number, ground, provisions[0]]),
    [[2, 'trade-secret', 'CPL 71']],
  );
  assert.deepEqual(list.completeness.missingNumbers, []);
  const opened = await open(defendant, ids[1] ?? '');
  assert.ok(!opened.ok && opened.problem.code === 'not-permitted');
  assert.deepEqual(opened.problem.provisions, ['CPL 71', 'CPLI 103', 'Online 38']);
});

test('side by side, everybody is told the same of what each sees', async () => {
  for (const by of [judge, body.client, defendant]) {
    const { readers } = await listed(by);
    assert.deepEqual(
      readers.map(({ who, sees }) => [who, sees]),
      [
        ['filer', [1, 2, 3]],
        ['clerk', [1, 2, 3]],
        ['judge', [1, 2, 3]],
        ['defendant', [1, 3]],
      ],
    );
    assert.match(readers.at(-1)?.why?.zh ?? '', /证据 2 涉及商业秘密/);
  }
});

test('its bundle holds what it may see; the rest is a commitment, and the whole still verifies', async () => {
  const reply = await defendant.call(routes.makeBundle, {
    params: ref,
    query: {},
    body: { exhibit: null, reason: '离线核验' },
  });
  assert.ok(reply.ok && reply.answer instanceof Uint8Array, JSON.stringify(reply));
  const bytes = Buffer.from(reply.answer);
  const has = (place: number): boolean => bytes.includes(Buffer.from(contents[place] ?? []));
  assert.deepEqual([has(0), has(1), has(2)], [true, false, true]);
  assert.ok(!bytes.includes('含源代码'));
  const { exit, verdict, findings } = await verified(reply.answer);
  assert.equal(verdict, 'verified', JSON.stringify(findings));
  assert.equal(exit, 0);
  assert.ok(findings.some(({ code }) => code === 'content-withheld'));
  const alone = await defendant.call(routes.makeBundle, {
    params: ref,
    query: {},
    body: { exhibit: ids[1] ?? '', reason: '试' },
  });
  assert.ok(!alone.ok && alone.problem.code === 'not-found');
});

test('a receipt holds a whole act: the defendant has those of its own acts only', async () => {
  const { entries } = await caseOf(defendant);
  for (const { index, organ } of entries) {
    const receipt = defendant.call(routes.receipt, { params: { ...ref, index }, query: {}, body: undefined });
    assert.equal(await codeOf(receipt), organ.id === 'demo-network-company' ? 'done' : 'not-found');
  }
});

test('row-level security stands behind: no restricted exhibit, no other case, and not a row changed', async () => {
  const { store } = house.server.house;
  const seen = (cases: readonly string[]) =>
    transact(store, { organ: 'demo-network-company', cases }, async (tx) => {
      const rows = await tx.query<{ number: number }>(
        `SELECT number FROM exhibit WHERE court_id = $1 AND case_id = $2 ORDER BY number`,
        [ref.court, ref.case],
      );
      return rows.map(({ number }) => number);
    });
  assert.deepEqual(await seen([ref.case]), [1, 3]);
  assert.deepEqual(await seen([]), []);
  assert.deepEqual(await seen([crypto.randomUUID()]), []);
  for (const change of [
    `UPDATE cases SET stage = 'withdrawn' WHERE court_id = $1 AND case_id = $2`,
    `INSERT INTO case_party (court_id, case_id, organ_id, defendant, capacity, filer_organ_id, served_on, admitted_at)
     VALUES ($1, $2, 'demo-law-firm', 1, 'itself', 'x', '2026-11-18', now())`,
    `INSERT INTO custody_event (court_id, case_id, exhibit_id, serial, filer_organ_id, organ_id, action, at, digest, event, commitment)
     VALUES ($1, $2, gen_random_uuid(), 9, 'x', 'demo-network-company', 'destroy', now(), 'x', 'x', '\\x00')`,
  ])
    await assert.rejects(
      transact(store, { organ: 'demo-network-company', cases: [ref.case] }, (tx) =>
        tx.query(change, [ref.court, ref.case]),
      ),
      (error) => error instanceof Error && 'code' in error && error.code === '42501',
      change,
    );
  const updated = await transact(store, { organ: 'demo-network-company', cases: [ref.case] }, (tx) =>
    tx.query(`UPDATE exhibit SET restricted = false WHERE court_id = $1 AND case_id = $2 RETURNING number`, [
      ref.court,
      ref.case,
    ]),
  );
  assert.deepEqual(updated, []);
});

test('a restriction is lifted by a judge, and the exhibit is open again', async () => {
  assert.ok((await restrict(judge, ids[1] ?? '', null)).ok);
  assert.ok((await open(defendant, ids[1] ?? '')).ok);
  assert.equal((await listed(defendant)).restricted.length, 0);
});
