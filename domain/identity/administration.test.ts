import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '#words/actor.ts';
import { addDays, shanghaiDay } from '#words/day.ts';
import { sha256, toHex } from '#words/digest.ts';
import { asInstant } from '#words/instant.ts';
import { commitmentOf } from '#ledger/commitment.ts';
import { asOwner } from '#platform/store/connection.ts';
import { openIdentityOnDatabase } from './testing/identity-on-database.ts';
import type { IdentityOnDatabase } from './testing/identity-on-database.ts';

let house: IdentityOnDatabase;
let administrator: Actor;

before(async () => {
  house = await openIdentityOnDatabase();
  administrator = (await house.who(await house.as('administrator@demo'))).actor;
});
after(() => house.close());

const entries = () =>
  asOwner(house.database.url, async (client) => {
    const { rows } = await client.query<{ act: string; case_id: string | null; organ_id: string; commitment: Buffer }>(
      'SELECT act, case_id, organ_id, commitment FROM log_entry ORDER BY index',
    );
    return rows;
  });

const password = 'a long enough password';
const seat = { organ: 'demo-yutang', role: 'filing-judge' } as const;
const person = 'demo-procurator.basic';

test('only an administrator of the platform administers', async () => {
  for (const account of ['researcher@demo', 'filing.jiangnan@demo', 'procurator.city@demo']) {
    const { actor } = await house.who(await house.as(account));
    const known = (await entries()).length;
    const answers = [
      await house.identity.people(actor),
      await house.identity.addPerson(actor, { name: '甲', account: 'a.b', password, ...seat }),
      await house.identity.appoint(actor, { person, ...seat, action: 'appoint', deputyUntil: null }),
      await house.identity.enrolOrgan(actor, { organ: 'demo-superior-court', participates: true }),
    ];
    for (const answer of answers) assert.equal(answer.ok ? 'allowed' : answer.problem.code, 'not-permitted');
    assert.equal((await entries()).length, known);
  }
});

test('a person who is added signs in, is listed, and is an entry that its content opens', async () => {
  const added = await house.identity.addPerson(administrator, {
    name: '立案法官癸',
    account: '立案.癸',
    password,
    ...seat,
  });
  assert.ok(added.ok);
  const signedIn = await house.identity.signIn({ account: '立案.癸', password });
  assert.ok(signedIn.ok);
  assert.equal(signedIn.actor.organ, seat.organ);
  const listed = await house.identity.people(administrator);
  assert.ok(listed.ok);
  assert.deepEqual(
    listed.answer.people.find(({ account }) => account === '立案.癸'),
    added.answer.person,
  );

  const entry = (await entries()).at(-1);
  assert.equal(entry?.act, 'add-person');
  assert.equal(entry?.case_id, null);
  assert.equal(entry?.organ_id, 'demo-platform');
  const { rows } = await asOwner(house.database.url, (client) =>
    client.query<{ content: string; salt: Buffer; commitment: Buffer }>(
      'SELECT content, salt, commitment FROM admin_act ORDER BY at DESC LIMIT 1',
    ),
  );
  const [kept] = rows;
  assert.ok(kept);
  assert.equal(toHex(kept.commitment), toHex(entry?.commitment ?? new Uint8Array()));
  assert.equal(commitmentOf(sha256, kept.salt, JSON.parse(kept.content)), toHex(kept.commitment));
  assert.ok(!kept.content.includes(password));
});

test('an addition is refused with every defect at once, and nothing of it stays', async () => {
  const known = (await entries()).length;
  const refused = await house.identity.addPerson(administrator, {
    name: '某人',
    account: '!',
    password,
    organ: 'demo-yutang',
    role: 'filer',
  });
  assert.ok(!refused.ok);
  assert.deepEqual(refused.problem.findings, [
    { code: 'field.form', at: '/account' },
    { code: 'field.conflict', at: '/role' },
  ]);
  assert.equal((await entries()).length, known);
});

test('an organ that takes no part has no people', async () => {
  for (const organ of ['demo-superior-court', 'no-such-organ']) {
    const refused = await house.identity.addPerson(administrator, {
      name: '某人',
      account: 'some.one',
      password,
      organ,
      role: 'bench-judge',
    });
    assert.ok(!refused.ok);
    assert.deepEqual(refused.problem.findings, [{ code: 'organ.unknown', at: '/organ' }]);
  }
});

test('of several who add one account at once, one does', async () => {
  const results = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      house.identity.addPerson(administrator, {
        name: `法官${number}`,
        account: 'same.account',
        password: `${password} ${number}`,
        ...seat,
      }),
    ),
  );
  const place = results.findIndex((result) => result.ok);
  assert.equal(results.filter((result) => result.ok).length, 1);
  for (const result of results)
    if (!result.ok) assert.deepEqual(result.problem.findings, [{ code: 'field.duplicate', at: '/account' }]);
  const winner = await house.identity.signIn({ account: 'same.account', password: `${password} ${place + 1}` });
  assert.ok(winner.ok);
});

test('a sign-in left over from an addition that broke off is replaced by the next', async () => {
  const { addressOf } = await import('./account.ts');
  const { storeMissing } = await import('./credentials.ts');
  const { openPool } = await import('#platform/store/connection.ts');
  const sessions = openPool(house.database.url, 'dengwen_identity', 1);
  try {
    const left = { person: 'p-left-over', address: addressOf('left.over'), password: 'of nobody at all' };
    assert.equal(await storeMissing(sessions, [left]), 1);
  } finally {
    await sessions.end();
  }
  assert.equal((await house.identity.signIn({ account: 'left.over', password: 'of nobody at all' })).ok, false);
  const added = await house.identity.addPerson(administrator, { name: '某', account: 'left.over', password, ...seat });
  assert.ok(added.ok);
  assert.ok((await house.identity.signIn({ account: 'left.over', password })).ok);
  assert.equal((await house.identity.signIn({ account: 'left.over', password: 'of nobody at all' })).ok, false);
});

test('an appointment holds from the next request on, and its end too; each is an entry, a repetition none', async () => {
  const headers = await house.as('bench.internet@demo');
  const { actor } = await house.who(headers);
  const change = { person: actor.person, organ: 'demo-jiangnan-net', role: 'filing-judge' } as const;
  const roles = async () => (await house.who(headers)).session.memberships.map(({ role }) => role);
  const known = (await entries()).length;
  for (const _ of [1, 2]) {
    const appointed = await house.identity.appoint(administrator, { ...change, action: 'appoint', deputyUntil: null });
    assert.ok(appointed.ok);
    assert.deepEqual(await roles(), ['bench-judge', 'filing-judge']);
  }
  assert.ok((await house.identity.actFor(headers, change)).ok);
  const ended = await house.identity.appoint(administrator, { ...change, action: 'end', deputyUntil: null });
  assert.ok(ended.ok);
  assert.equal((await house.who(headers)).actor.role, 'bench-judge');
  assert.deepEqual(
    (await entries()).slice(known).map(({ act }) => act),
    ['appoint', 'end-appointment'],
  );
  const again = await house.identity.appoint(administrator, { ...change, action: 'end', deputyUntil: null });
  assert.equal(again.ok ? 'ended' : again.problem.code, 'not-found');
});

test('a deputy holds office until the last day has ended in Shanghai', async () => {
  const now = asInstant(new Date());
  const today = shanghaiDay(now);
  // 23:00 in Shanghai, and half an hour past its midnight.
  const late = `${today}T15:00:00.000Z`;
  const past = `${today}T16:30:00.000Z`;
  const headers = await house.as('filing.shuzhou@demo');
  // The test moves the clock further than a session lasts.
  await asOwner(house.database.url, (client) =>
    client.query(`UPDATE identity.session SET "expiresAt" = "expiresAt" + interval '2 days'`),
  );
  house.setClock(late);
  const deputy = {
    person: 'demo-filing.shuzhou',
    organ: 'demo-shuzhou',
    role: 'bench-judge',
  } as const;
  const appointed = await house.identity.appoint(administrator, { ...deputy, action: 'appoint', deputyUntil: today });
  assert.ok(appointed.ok);
  const held = (await house.who(headers)).session.memberships;
  assert.deepEqual(
    held.map(({ role, deputyUntil }) => [role, deputyUntil]),
    [
      ['filing-judge', null],
      ['bench-judge', today],
    ],
  );
  house.setClock(past);
  assert.equal((await house.who(headers)).session.memberships.length, 1);
  house.setClock(now);
});

test('a deputy cannot be appointed until a day that has passed, nor until one that does not exist', async () => {
  const yesterday = addDays(shanghaiDay(asInstant(new Date())), -1);
  for (const [deputyUntil, code] of [
    [yesterday, 'day.too-early'],
    ['2027-02-30', 'day.impossible'],
  ] as const) {
    const refused = await house.identity.appoint(administrator, {
      person,
      ...seat,
      role: 'filer',
      organ: 'demo-yutang-procuratorate',
      action: 'appoint',
      deputyUntil,
    });
    assert.ok(!refused.ok);
    assert.deepEqual(
      refused.problem.findings?.map(({ at, code: found }) => [at, found]),
      [['/deputyUntil', code]],
    );
  }
});

test('nobody appoints or ends themselves, and nobody appoints a person who is not there', async () => {
  const own = {
    person: administrator.person,
    organ: 'demo-platform',
    role: 'administrator',
    deputyUntil: null,
  } as const;
  for (const action of ['appoint', 'end'] as const) {
    const refused = await house.identity.appoint(administrator, { ...own, action });
    assert.equal(refused.ok ? 'done' : refused.problem.code, 'not-permitted');
  }
  const nobody = await house.identity.appoint(administrator, { ...own, person: 'p-nobody', action: 'appoint' });
  assert.equal(nobody.ok ? 'done' : nobody.problem.code, 'not-found');
});

test('an organ of the directory is opened and closed, each an entry; one that is in none is not found', async () => {
  const known = (await entries()).length;
  const opened = await house.identity.enrolOrgan(administrator, { organ: 'demo-superior-court', participates: true });
  assert.ok(opened.ok);
  assert.equal(opened.answer.organ.participates, true);
  assert.equal(opened.answer.organ.demonstration, true);
  assert.ok((await house.identity.enrolOrgan(administrator, { organ: 'demo-superior-court', participates: true })).ok);
  const closed = await house.identity.enrolOrgan(administrator, { organ: 'demo-superior-court', participates: false });
  assert.ok(closed.ok);
  assert.equal(closed.answer.organ.participates, false);
  assert.deepEqual(
    (await entries()).slice(known).map(({ act }) => act),
    ['enrol-organ', 'enrol-organ'],
  );
  const unknown = await house.identity.enrolOrgan(administrator, { organ: 'no-such-organ', participates: true });
  assert.equal(unknown.ok ? 'done' : unknown.problem.code, 'not-found');
});

test('a database without administrator gets one, once; then that way is closed', async () => {
  const earnest = house.another({ demonstration: false });
  const results = await Promise.all(
    ['first.one', 'first.two'].map((account) => earnest.establishAdministrator({ name: '管理员', account, password })),
  );
  assert.deepEqual(results.map((result) => (result.ok ? 'made' : result.problem.code)).toSorted(), [
    'made',
    'not-permitted',
  ]);
  const account = results[0]?.ok ? 'first.one' : 'first.two';
  const signedIn = await earnest.signIn({ account, password });
  assert.ok(signedIn.ok);
  assert.equal(signedIn.actor.organ, 'dengwen-platform');
  assert.equal(signedIn.session.demonstration, false);
  assert.equal((await entries()).at(-1)?.act, 'establish-administrator');
});
