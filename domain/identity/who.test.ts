import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addMilliseconds, asInstant } from '#words/instant.ts';
import { openIdentityOnDatabase } from './testing/identity-on-database.ts';
import type { IdentityOnDatabase } from './testing/identity-on-database.ts';
import { sessionSeconds } from './session-token.ts';

let house: IdentityOnDatabase;

before(async () => {
  house = await openIdentityOnDatabase();
});
after(() => house.close());

test('nobody is signed in without headers, with broken ones, or with a strange cookie', async () => {
  for (const headers of [
    new Headers(),
    new Headers({ cookie: 'dengwen.session_token=%E0%A4%A; other' }),
    new Headers({ cookie: 'dengwen.session_token=abc' }),
    new Headers({ authorization: 'Basic abc' }),
  ])
    assert.equal(await house.identity.resolve(headers), null);
});

test('many requests of one page ask the database once, and none asks more than once', async () => {
  const headers = await house.as('procurator.basic@demo');
  const sent = house.queries();
  await Promise.all(Array.from({ length: 20 }, () => house.who(headers)));
  assert.equal(house.queries() - sent, 1);
});

test('a person with two roles acts in the first, and in the other once they chose it', async () => {
  const headers = await house.as('filing.jiangnan@demo');
  const first = await house.who(headers);
  assert.equal(first.actor.role, 'filing-judge');
  assert.deepEqual(
    first.session.memberships.map(({ role }) => role),
    ['filing-judge', 'bench-judge'],
  );
  const chosen = await house.identity.actFor(headers, {
    organ: 'demo-jiangnan',
    role: 'bench-judge',
  });
  assert.ok(chosen.ok);
  assert.equal(chosen.session.acting.role, 'bench-judge');
  assert.equal((await house.who(headers)).actor.role, 'bench-judge');
  assert.equal((await house.who(await house.as('filing.jiangnan@demo'))).actor.role, 'filing-judge');
});

test('nobody acts for an organ they do not belong to, nor without a session', async () => {
  const headers = await house.as('procurator.city@demo');
  const organ = 'demo-jiangnan-net';
  const strange = await house.identity.actFor(headers, { organ, role: 'filing-judge' });
  assert.ok(!strange.ok);
  assert.equal(strange.problem.code, 'not-permitted');
  const nobody = await house.identity.actFor(new Headers(), { organ, role: 'filing-judge' });
  assert.ok(!nobody.ok);
  assert.equal(nobody.problem.code, 'not-signed-in');
});

test('a session ends after twelve hours, whatever was remembered', async () => {
  const start = asInstant(new Date());
  house.setClock(start);
  const headers = await house.as('researcher@demo');
  await house.who(headers);
  house.setClock(addMilliseconds(start, sessionSeconds * 1000 - 60_000));
  await house.who(headers);
  house.setClock(addMilliseconds(start, sessionSeconds * 1000 + 60_000));
  assert.equal(await house.identity.resolve(headers), null);
  house.setClock(start);
});
