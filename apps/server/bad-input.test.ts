import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient, intentHeader } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import { asOwner } from '#platform/store/connection.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import type { Problem } from '#words/problem.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;
let token: string;
const court = 'demo-jiangnan';

before(async () => {
  house = await openTestServer();
  const reply = await house.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'procurator.city@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(reply.ok);
  token = reply.answer.token;
});
after(() => house.close());

interface Raw {
  readonly path?: string;
  readonly method?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function sent({ path = `/api/courts/${court}/filings`, method = 'POST', body, headers = {} }: Raw) {
  const response = await fetch(house.url + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const problem = (await response.json()) as Problem;
  return { status: response.status, type: response.headers.get('content-type'), problem };
}

const entries = (): Promise<number> =>
  asOwner(house.databaseUrl, async (client) => Number((await client.query('SELECT size FROM log_head')).rows[0]?.size));

const filing = (change: object = {}): string =>
  JSON.stringify({ draft: null, complaint: complaintAgainst(1), ...change });

test('each kind of bad input is a problem with a closed code and its status, and nothing is written', async () => {
  const before_ = await entries();
  const cases: readonly (readonly [string, Raw, number, string])[] = [
    ['malformed JSON', { body: '{"draft": null,' }, 400, 'malformed-json'],
    ['a name given twice', { body: '{"draft": null, "draft": null}' }, 400, 'malformed-json'],
    ['a number no integer holds', { body: '{"draft": null, "complaint": 1.5}' }, 400, 'malformed-json'],
    ['no body', {}, 400, 'malformed-json'],
    [
      'another kind of body',
      { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported-media-type',
    ],
    ['a body over the limit', { body: `"${'长'.repeat(200_000)}"` }, 413, 'body-too-large'],
    ['an unknown field', { body: filing({ hidden: true }) }, 422, 'invalid-request'],
    ['no key', { body: filing(), headers: { 'idempotency-key': '' } }, 422, 'invalid-request'],
    ['a token that is none', { body: filing(), headers: { authorization: 'Bearer none' } }, 401, 'not-signed-in'],
    [
      'an unknown act',
      { path: `/api/courts/${court}/cases/${crypto.randomUUID()}/acts/bribe`, body: '{}' },
      404,
      'not-found',
    ],
    [
      'a case that is none',
      { path: `/api/courts/${court}/cases/${crypto.randomUUID()}/acts/docket`, body: '{}' },
      404,
      'not-found',
    ],
    [
      'a case id of another form',
      { path: `/api/courts/${court}/cases/1/acts/docket`, body: '{}' },
      422,
      'invalid-request',
    ],
    ['a method the address does not take', { method: 'PUT', path: '/api/desk', body: '{}' }, 405, 'method-not-allowed'],
    ['an address that is none', { method: 'GET', path: '/api/nothing' }, 404, 'not-found'],
    ['an address that cannot be read', { method: 'GET', path: '/api/%zz' }, 404, 'not-found'],
    ['an address beyond measure', { method: 'GET', path: `/api/filings/${'x'.repeat(300)}` }, 404, 'not-found'],
    [
      'a control character',
      { body: filing({ complaint: complaintAgainst(1, { published: 'a\u0000b' }) }) },
      422,
      'invalid-request',
    ],
  ];
  for (const [name, raw, status, code] of cases) {
    const got = await sent(raw);
    assert.deepEqual(
      [got.status, got.problem.code, got.type],
      [status, code, 'application/problem+json; charset=utf-8'],
      name,
    );
    assert.ok(got.problem.title && got.problem.detail, `${name}: words`);
  }
  assert.equal(await entries(), before_);
});

test('every defect is told at once, at its place', async () => {
  const complaint = {
    ...complaintAgainst(2),
    defendants: [{ kind: 'organisation', name: '', creditCode: 'x'.repeat(40) }],
    claims: [],
    conduct: { kinds: ['bribery'], summary: '', from: '2026-13', until: 'yesterday' },
  };
  const { problem } = await sent({ body: filing({ complaint, more: 1 }) });
  const places = new Set(problem.findings?.map(({ at }) => at));
  for (const at of [
    '/complaint/defendants/0/name',
    '/complaint/defendants/0/creditCode',
    '/complaint/claims',
    '/complaint/conduct/kinds/0',
    '/complaint/conduct/summary',
    '/complaint/conduct/until',
    '/more',
  ])
    assert.ok(places.has(at), `${at} in ${[...places].join(' ')}`);
});

test('what is absent is told apart from what is of another kind, and nothing typed comes back', async () => {
  const { conduct: _, ...without } = complaintAgainst(5);
  const { problem } = await sent({ body: filing({ complaint: { ...without, claims: 'apology-secret' } }) });
  assert.deepEqual(problem.findings?.map(({ code, at }) => `${at} ${code}`).toSorted(), [
    '/complaint/claims field.wrong-kind',
    '/complaint/conduct field.missing',
  ]);
  assert.ok(!JSON.stringify(problem).includes('apology-secret'));
});

test('problems speak Chinese unless English is asked for first', async () => {
  const zh = await sent({ body: '{' });
  const en = await sent({ body: '{', headers: { 'accept-language': 'en-GB,zh;q=0.5' } });
  assert.match(zh.problem.title ?? '', /\p{Script=Han}/u);
  assert.doesNotMatch(en.problem.title ?? '', /\p{Script=Han}/u);
});

test('full-width digits, brackets and letters are taken as meant', async () => {
  const code = complaintAgainst(3).defendants[0];
  assert.ok(code?.kind === 'organisation');
  const wide = [...code.creditCode].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
  const client = await house.as('procurator.city@demo');
  const complaint = complaintAgainst(3, { defendants: [{ ...code, creditCode: wide }] });
  const reply = await client.call(
    routes.file,
    { params: { court }, query: {}, body: { draft: null, complaint } },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(reply.ok, JSON.stringify(reply));
  const typed = reply.answer.filingNumber.replaceAll(/[!-~]/g, (one) =>
    String.fromCharCode(one.charCodeAt(0) + 0xfee0),
  );
  const status = await client.call(routes.status, { params: { number: typed }, query: {}, body: undefined });
  assert.ok(status.ok);
  assert.equal(status.answer.summary.filingNumber, reply.answer.filingNumber);
});

test('a replayed request answers as the first did, byte for byte in its receipt', async () => {
  const client = await house.as('procurator.city@demo');
  const call = { params: { court }, query: {}, body: { draft: null, complaint: complaintAgainst(4) } };
  const settings = { idempotencyKey: crypto.randomUUID() };
  const first = await client.call(routes.file, call, settings);
  const again = await client.call(routes.file, call, settings);
  assert.ok(first.ok && again.ok);
  assert.deepEqual({ ...again.answer, replayed: false, receipt: '' }, { ...first.answer, receipt: '' });
  assert.equal(JSON.parse(again.answer.receipt).index, JSON.parse(first.answer.receipt).index);
});

test('a browser led astray by another site changes nothing', async () => {
  const cookie = `dengwen.session_token=${token}`;
  const astray = async (headers: Readonly<Record<string, string>>) => {
    const response = await fetch(`${house.url}/api/session`, { method: 'DELETE', headers: { cookie, ...headers } });
    return ((await response.json()) as Problem).code;
  };
  assert.equal(await astray({}), 'csrf');
  assert.equal(await astray({ [intentHeader]: '1', origin: 'https://elsewhere.example' }), 'csrf');
  assert.equal(await astray({ [intentHeader]: '1', origin: 'null' }), 'csrf');
});

test('signing in too often from one address is slowed down', async () => {
  const strict = await openTestServer({ requestsPerMinute: 50 });
  try {
    const codes: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const reply = await createClient({ base: strict.url, fetch }).call(routes.signIn, {
        params: {},
        query: {},
        body: { account: 'procurator.city@demo', password: 'wrong' },
      });
      codes.push(reply.ok ? 'ok' : reply.problem.code);
    }
    assert.deepEqual(codes, [...Array.from({ length: 5 }, () => 'sign-in-failed'), 'rate-limited', 'rate-limited']);
  } finally {
    await strict.close();
  }
});

test('an address written another way is slowed down all the same', async () => {
  const strict = await openTestServer({ requestsPerMinute: 20 });
  try {
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const response = await fetch(`${strict.url}/%61pi/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [intentHeader]: '1' },
        body: JSON.stringify({ account: 'procurator.city@demo', password: 'wrong' }),
      });
      statuses.push(response.status);
    }
    assert.deepEqual(statuses, [401, 401, 429, 429]);
  } finally {
    await strict.close();
  }
});

test('a paper is opened byte for byte by its readers, each reading an entry; nobody else opens it', async () => {
  const client = await house.as('procurator.city@demo');
  const begun = await client.call(routes.createDraft, { params: {}, query: {}, body: { published: null } });
  assert.ok(begun.ok);
  const draft = begun.answer.id;
  const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
  const attached = await client.call(routes.attach, {
    params: { draft },
    query: { kind: 'indictment', name: '起诉书.pdf' },
    body: bytes,
  });
  assert.ok(attached.ok);
  const filed = await client.call(
    routes.file,
    { params: { court }, query: {}, body: { draft, complaint: complaintAgainst(77) } },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(filed.ok);
  const paper = { params: { ...filed.answer.ref, digest: attached.answer.digest }, query: {}, body: undefined };
  const size = await entries();
  const opened = await client.call(routes.openAttachment, paper);
  assert.ok(opened.ok, JSON.stringify(opened));
  assert.deepEqual(opened.answer, bytes);
  assert.equal(await entries(), size + 1);
  const stranger = await house.anybody.call(routes.openAttachment, paper);
  assert.equal(!stranger.ok && stranger.problem.code, 'not-signed-in');
});

test('every answer carries the headers that keep pages safe', async () => {
  const response = await fetch(`${house.url}/api/health`);
  assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(response.headers.get('cache-control'), 'no-store');
});
