import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { demonstrationAccount, organKind } from '#contract/shapes/organ.ts';
import { organId } from '#contract/shapes/basics.ts';
import { asOwner } from '#platform/store/connection.ts';
import { sow } from '#platform/store/seed.ts';
import { roles } from '#words/actor.ts';
import { parseCaseNumber } from '#words/case-number.ts';
import { parseCreditCode } from '#words/credit-code.ts';
import { demonstrationPeople } from './demonstration-accounts.ts';
import { demonstrationDefendantCode, demonstrationOrgans } from './demonstration-organs.ts';
import { demonstrationAccounts, demonstrationSeed, isDemonstration } from './demonstration.ts';
import { fits } from './membership.ts';
import { readOrgans } from './organs.ts';
import { openIdentityOnDatabase } from './testing/identity-on-database.ts';
import type { IdentityOnDatabase } from './testing/identity-on-database.ts';

let house: IdentityOnDatabase;

before(async () => {
  house = await openIdentityOnDatabase();
});
after(() => house.close());

const table = (name: string): string =>
  readFileSync(new URL(`../../reference/data/${name}.csv`, import.meta.url), 'utf8');

test('no invented organ can be taken for a real one', () => {
  const real = table('courts') + table('procuratorates');
  for (const { id, name, nameEn, source, kind } of demonstrationOrgans) {
    assert.match(name, /^演示·/);
    assert.match(nameEn, /^Demonstration /);
    assert.match(source, /并非真实存在/);
    assert.ok(!real.includes(name.slice(3)), name);
    assert.ok(organId.safeParse(id).success && organKind.safeParse(kind).success);
  }
  assert.equal(new Set(demonstrationOrgans.map(({ id }) => id)).size, demonstrationOrgans.length);
});

test('court codes are of the right form and borne by no real court; numbers say that they demonstrate', () => {
  const codes = demonstrationOrgans.flatMap(({ code }) => code ?? []);
  assert.equal(codes.length, 4);
  for (const code of codes) {
    assert.ok(!new RegExp(`[,;]${code}[,;\\n]`).test(table('courts')), code);
    const number = parseCaseNumber(`（2026）${code}民初演示1号`);
    assert.ok(number.ok && number.value.demo && number.value.court === code);
  }
});

test('the borrowed divisions exist, the parents are among the organs, and the defendant has a well-formed code', () => {
  const divisions = table('divisions');
  const ids = new Set(demonstrationOrgans.map(({ id }) => id));
  for (const { division, parent, court } of demonstrationOrgans) {
    if (division !== null) assert.match(divisions, new RegExp(`^${division},`, 'm'));
    for (const other of [parent, court]) if (other !== null) assert.ok(ids.has(other), other);
  }
  assert.ok(parseCreditCode(demonstrationDefendantCode).ok);
});

test('there is somebody for every role, each in an organ that has such a role', () => {
  const kinds = new Map<string, (typeof demonstrationOrgans)[number]['kind']>(
    demonstrationOrgans.map(({ id, kind }) => [id, kind]),
  );
  const seats = demonstrationPeople.flatMap(({ memberships }) => memberships);
  assert.deepEqual(new Set(seats.map(({ role }) => role)), new Set(roles));
  for (const { organ, role } of seats) {
    const kind = kinds.get(`demo-${organ}`);
    assert.ok(kind !== undefined && fits(role, kind), `${role} of ${organ}`);
  }
  for (const { id, kind } of demonstrationOrgans)
    if (kind === 'court' && id !== 'demo-superior-court')
      assert.ok(
        seats.some(({ organ, role }) => `demo-${organ}` === id && role === 'filing-judge'),
        id,
      );
});

test('every account that is shown signs in with what is shown, and acts as shown', async () => {
  const accounts = house.identity.demonstrationAccounts();
  assert.equal(accounts.length, demonstrationPeople.length);
  for (const shown of accounts) {
    assert.deepEqual(demonstrationAccount.parse(shown), shown);
    const result = await house.identity.signIn(shown);
    assert.ok(result.ok, shown.account);
    assert.deepEqual(result.session.acting.organ, shown.organ);
    assert.equal(result.session.acting.role, shown.role);
    assert.equal(result.session.person.name, shown.person);
  }
});

test('sowing again changes nothing, and takes back nothing that an administrator did', async () => {
  assert.equal(await sow(house.database.url, demonstrationSeed), false);
  assert.equal(await house.identity.openDemonstrationAccounts(), 0);
  await asOwner(house.database.url, async (client) => {
    await client.query(`UPDATE membership SET ended_at = now() WHERE person_id = 'demo-designated'`);
    await client.query(`UPDATE seed SET digest = 'older' WHERE name = 'demonstration'`);
  });
  assert.equal(await sow(house.database.url, demonstrationSeed), true);
  const refused = await house.identity.signIn({
    account: 'designated@demo',
    password: demonstrationAccounts()[0]?.password ?? '',
  });
  assert.equal(refused.ok, false);
});

test('the directory holds the organs with who takes part', async () => {
  const organs = await readOrgans(house.database.store);
  const court = organs.find(({ id }) => id === 'demo-jiangnan-net');
  assert.deepEqual(
    [court?.code, court?.special, court?.division, court?.parent, court?.participates, court?.demonstration],
    ['浙9992', 'internet', '330106', 'demo-jiangnan', true, true],
  );
  assert.equal(organs.find(({ id }) => id === 'demo-superior-court')?.participates, false);
});

test('a demonstration is on for the embedded database, and for one of your own only when asked for', () => {
  assert.equal(isDemonstration({}), true);
  assert.equal(isDemonstration({ DENGWEN_DEMO: '0' }), false);
  assert.equal(isDemonstration({ DATABASE_URL: 'postgres://somewhere' }), false);
  assert.equal(isDemonstration({ DATABASE_URL: 'postgres://somewhere', DENGWEN_DEMO: '1' }), true);
});
