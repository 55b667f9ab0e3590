import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { session as sessionShape } from '#contract/shapes/organ.ts';
import { asOwner } from '#platform/store/connection.ts';
import { demonstrationPassword } from './demonstration-accounts.ts';
import { openIdentityOnDatabase } from './testing/identity-on-database.ts';
import type { IdentityOnDatabase } from './testing/identity-on-database.ts';

let house: IdentityOnDatabase;

before(async () => {
  house = await openIdentityOnDatabase();
});
after(() => house.close());

const right = { account: 'procurator.city@demo', password: demonstrationPassword };

test('who signs in gets a session of the contract, acting for their organ', async () => {
  const result = await house.identity.signIn(right);
  assert.ok(result.ok);
  assert.deepEqual(sessionShape.parse(result.session), result.session);
  assert.equal(result.session.acting.organ.id, 'demo-jiangnan-procuratorate');
  assert.equal(result.session.demonstration, true);
  assert.deepEqual(result.actor, {
    person: 'demo-procurator.city',
    organ: 'demo-jiangnan-procuratorate',
    organKind: 'procuratorate',
    organLevel: 'city',
    role: 'filer',
  });
});

test('the cookie is for this site and for no script, and secure over https', async () => {
  const plain = await house.identity.signIn(right);
  const secure = await house.another({ baseUrl: 'https://dengwen.invalid' }).signIn(right);
  assert.ok(plain.ok && secure.ok);
  assert.equal(plain.setCookie.length, 1);
  assert.match(plain.setCookie[0] ?? '', /^dengwen\.session_token=[^;]+;.*HttpOnly; SameSite=Strict$/);
  assert.doesNotMatch(plain.setCookie[0] ?? '', /Secure/);
  assert.match(secure.setCookie[0] ?? '', /^__Secure-dengwen\.session_token=[^;]+;.*Secure/);
});

test('a browser by its cookie and the command line by its token are the same session', async () => {
  const result = await house.identity.signIn(right);
  assert.ok(result.ok);
  const cookie = (result.setCookie[0] ?? '').split(';')[0] ?? '';
  const byCookie = await house.identity.resolve(new Headers({ cookie: `language=zh; ${cookie}` }));
  const byToken = await house.identity.resolve(new Headers({ authorization: `Bearer ${result.token}` }));
  assert.deepEqual(byCookie, { session: result.session, actor: result.actor });
  assert.deepEqual(byToken, byCookie);
});

test('an account typed in capitals and full-width characters is taken as meant', async () => {
  const result = await house.identity.signIn({ ...right, account: ' Ｐrocurator.CITY＠demo ' });
  assert.ok(result.ok);
});

for (const [what, given] of [
  ['a wrong password', { ...right, password: 'dengwen-demo-2025' }],
  ['an unknown account', { ...right, account: 'nobody@demo' }],
  ['an account of no form', { ...right, account: '\u0000' }],
  ['an empty password', { ...right, password: '' }],
] as const)
  test(`${what} is refused with the same problem`, async () => {
    const result = await house.identity.signIn(given);
    assert.ok(!result.ok);
    assert.equal(result.problem.code, 'sign-in-failed');
    assert.deepEqual(Object.keys(result.problem).toSorted(), ['code', 'status', 'type']);
  });

test('who signs out is nobody at once, and their cookie is taken away', async () => {
  const headers = await house.as('consumer@demo');
  await house.who(headers);
  const cookies = await house.identity.signOut(headers);
  assert.ok(cookies.some((cookie) => cookie.startsWith('dengwen.session_token=;') && cookie.includes('Max-Age=0')));
  assert.equal(await house.identity.resolve(headers), null);
  assert.deepEqual(await house.identity.signOut(new Headers()), []);
});

test('what the database keeps signs nobody in', async () => {
  await house.as('consumer@demo');
  const { rows } = await asOwner(house.database.url, (client) =>
    client.query<{ token: string; password: string }>(
      'SELECT s.token, a.password FROM identity.session s JOIN identity.account a USING ("userId") LIMIT 1',
    ),
  );
  const token = rows[0]?.token ?? '';
  assert.notEqual(token, '');
  for (const forged of [token, `${token}.`, `${token}.${Buffer.alloc(32).toString('base64')}`])
    assert.equal(await house.identity.resolve(new Headers({ authorization: `Bearer ${forged}` })), null);
  assert.ok(!(rows[0]?.password ?? '').includes(demonstrationPassword));
});

test('a session of another key is nobody here', async () => {
  const result = await house.another({ secret: 'another secret, of forty characters too' }).signIn(right);
  assert.ok(result.ok);
  assert.equal(await house.identity.resolve(new Headers({ authorization: `Bearer ${result.token}` })), null);
});

test('where nothing is demonstrated, the accounts everybody knows open nothing', async () => {
  const earnest = house.another({ demonstration: false });
  assert.deepEqual(earnest.demonstrationAccounts(), []);
  const refused = await earnest.signIn(right);
  assert.equal(refused.ok, false);
  assert.equal(await earnest.resolve(await house.as('administrator@demo')), null);
});
