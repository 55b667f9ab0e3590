import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { sm2 } from 'sm-crypto-v2';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { ExhibitList, SignatureInput } from '#contract/shapes/evidence.ts';
import { fromHex, toBase64, utf8 } from '#words/digest.ts';
import { filerOfCase } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;
let body: FilerOfCase;
let judge: Client;
let exhibit: string;
const pair = sm2.generateKeyPairHex();
const identity = '1234567812345678';

before(async () => {
  house = await openTestServer();
  body = await filerOfCase(house);
  judge = await house.as('filing.jiangnan@demo');
  exhibit = await body.submit(new Uint8Array(utf8('原始页面')));
});
after(() => house.close());

async function listed(by: Client): Promise<ExhibitList> {
  const reply = await by.call(routes.exhibits, { params: body.ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  return reply.answer;
}

async function signed(change: Partial<SignatureInput> = {}): Promise<SignatureInput> {
  const [one] = (await listed(judge)).exhibits;
  assert.ok(one?.toSign);
  const options = { hash: true, publicKey: pair.publicKey, userId: identity };
  const value = sm2.doSignature(utf8(one.toSign.text), pair.privateKey, options);
  return {
    custody: one.toSign.custody,
    signer: '演示书记员',
    identity,
    publicKey: toBase64(fromHex(pair.publicKey) ?? utf8('')),
    certificate: null,
    value: toBase64(fromHex(value) ?? utf8('')),
    ...change,
  };
}

const handIn = (by: Client, input: SignatureInput) =>
  by.call(
    routes.signExhibit,
    { params: { ...body.ref, exhibit }, query: {}, body: input },
    { idempotencyKey: crypto.randomUUID() },
  );

test('a court signs an exhibit with its own key: verified, entered, shown, and verified again in the bundle', async () => {
  const entered = await handIn(judge, await signed());
  assert.ok(entered.ok, JSON.stringify(entered));
  assert.equal(entered.answer.act, 'exhibit-sign');
  const { signatures } = await listed(body.client);
  assert.deepEqual(
    signatures.map((one) => [one.exhibit, one.organ.id, one.signer, one.identity, one.certificate]),
    [[exhibit, 'demo-jiangnan', '演示书记员', identity, false]],
  );
  const reply = await judge.call(routes.makeBundle, {
    params: body.ref,
    query: {},
    body: { exhibit, reason: '附签名' },
  });
  assert.ok(reply.ok && reply.answer instanceof Uint8Array);
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  writeFileSync(folder.path('bundle.zip'), reply.answer);
  const ended = await dengwen(['verify', folder.path('bundle.zip'), '--key', folder.path('key.txt'), '--json']);
  const report: { states: { signatures: unknown[] }; findings: { code: string }[] } = JSON.parse(ended.out);
  assert.equal(report.states.signatures.length, 1);
  assert.ok(report.findings.some(({ code }) => code === 'sm2-holder-not-checked'));
  assert.ok(!report.findings.some(({ code }) => code === 'sm2-signature-wrong'));
});

test('a signature that does not hold is refused with its own code, and nothing is entered', async () => {
  const before_ = (await listed(judge)).completeness.entriesHere;
  for (const [change, code, at] of [
    [{ identity: 'alice@example.com' }, 'signature.wrong', '/value'],
    [{ custody: 'b'.repeat(64) }, 'signature.custody', '/custody'],
    [{ publicKey: 'AAAA' }, 'signature.key', '/publicKey'],
    [{ value: 'AAAA' }, 'signature.form', '/value'],
    [{ certificate: 'AAAA' }, 'signature.certificate', '/certificate'],
    [{ identity: '' }, 'field.empty', '/identity'],
  ] as const) {
    const refused = await handIn(judge, await signed(change));
    assert.ok(!refused.ok && refused.problem.code === 'invalid-request', JSON.stringify(refused));
    assert.ok(
      refused.problem.findings?.some((one) => one.code === code && one.at === at),
      JSON.stringify(refused.problem),
    );
  }
  assert.equal((await listed(judge)).completeness.entriesHere, before_);
});

test('who may not read the case hands in no signature for it', async () => {
  const stranger = await house.as('filing.shuzhou@demo');
  const refused = await handIn(stranger, await signed());
  assert.ok(!refused.ok && refused.problem.code === 'not-found');
});
