import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import jsonld from 'jsonld';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import { vocabularyDefects } from '#evidence/case-uco-vocabulary.fixture.ts';
import type { FlatNode } from '#evidence/case-uco-vocabulary.fixture.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';
import { filerOfCase } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';

let house: TestServer;
let body: FilerOfCase;

before(async () => {
  house = await openTestServer();
  body = await filerOfCase(house);
  for (let number = 1; number <= 2; number += 1) await body.submit(new Uint8Array(randomBytes(300)));
});
after(() => house.close());

const offline = { documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)) };
const exported = (by = body.client) => by.call(routes.exportMatter, { params: body.ref, query: {}, body: undefined });

test('a case is exported in the vocabulary, with every exhibit and event that its reader is shown', async () => {
  const reply = await exported();
  assert.ok(reply.ok, JSON.stringify(reply));
  const nodes = (await jsonld.flatten(reply.answer, null, offline)) as readonly FlatNode[];
  assert.deepEqual(vocabularyDefects(nodes), []);
  const list = await body.client.call(routes.exhibits, { params: body.ref, query: {}, body: undefined });
  assert.ok(list.ok);
  const text = JSON.stringify(reply.answer);
  for (const { exhibit, custody } of list.answer.exhibits) {
    for (const digest of ['sha256', 'sm3']) assert.ok(text.includes(String(exhibit[digest])), digest);
    for (const { index } of custody)
      assert.ok(text.includes(`"uco-core:externalIdentifier":"${index}"`), String(index));
  }
});

test('a judge of the court exports the same exhibits, and a stranger learns that there is nothing', async () => {
  const digests = (reply: Awaited<ReturnType<typeof exported>>): readonly string[] =>
    reply.ok ? (JSON.stringify(reply.answer).match(/"@value":"[0-9a-f]{64}"/g) ?? []) : [];
  const [own, judges] = [await exported(), await exported(await house.as('filing.jiangnan@demo'))];
  assert.equal(digests(own).length, 4);
  assert.deepEqual(digests(judges), digests(own));
  const stranger = await exported(await house.as('procurator.shuzhou@demo'));
  assert.ok(!stranger.ok && stranger.problem.code === 'not-found');
});

test('the command writes the file once, and never over another', async () => {
  using folder = folderWith({});
  const signedIn = await house.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'procurator.city@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(signedIn.ok);
  const environment = { DENGWEN_URL: house.url, DENGWEN_TOKEN: signedIn.answer.token };
  const line = ['export', body.ref.court, body.ref.case, '--out', folder.path('case.jsonld')];
  assert.equal((await dengwen(line, { environment })).exit, 0);
  const written: { '@graph': readonly object[] } = JSON.parse(readFileSync(folder.path('case.jsonld'), 'utf8'));
  assert.ok(written['@graph'].length > 10);
  assert.equal((await dengwen(line, { environment })).exit, 1);
});
