import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { stampingServer } from './testing/authority.ts';
import { authoritiesOf, stamp, StampRefused, type StampRefusal } from './authority.ts';
import { readRequest, readResponse, readToken } from '#evidence/timestamp-token.ts';
import { nonceLength, timestampRequest } from './request.ts';

const digest = new Uint8Array(createHash('sha256').update('证据').digest());
const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));

test('no authority is asked unless one is configured', () => {
  assert.deepEqual(authoritiesOf({}), []);
  assert.deepEqual(authoritiesOf({ DENGWEN_TIMESTAMP_AUTHORITIES: ' http://one  http://two ' }), [
    'http://one',
    'http://two',
  ]);
});

test('a request states the digest, a fresh nonce and that the certificate is wanted', () => {
  const request = timestampRequest(digest, random(nonceLength));
  const read = readRequest(request);
  assert.equal(read.nonce?.length, nonceLength);
  assert.ok(Buffer.from(read.imprint).includes(Buffer.from(digest)));
  assert.throws(() => timestampRequest(digest.slice(1), random(nonceLength)), RangeError);
});

test('OpenSSL, where it is at hand, reads the request as ours', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-tsq-'));
  const path = join(folder, 'request.tsq');
  writeFileSync(path, timestampRequest(digest, random(nonceLength)));
  const said = spawnSync('openssl', ['ts', '-query', '-in', path, '-text']);
  rmSync(folder, { recursive: true });
  if (said.error !== undefined) return context.skip('no openssl');
  assert.match(said.stdout.toString(), /Hash Algorithm: sha256[\s\S]*Certificate required: yes/);
  return undefined;
});

test('an answer to this very request is kept, with the request', async () => {
  await using server = await stampingServer();
  const stamped = await stamp(server.url, digest, random);
  const { token } = readResponse(stamped.response);
  assert.ok(token);
  assert.deepEqual(readToken(token).info.nonce, readRequest(stamped.request).nonce);
});

test('another digest, another nonce, a refusal, nonsense and silence are each told and not kept', async () => {
  const cases: readonly (readonly [Parameters<typeof stampingServer>[0], StampRefusal])[] = [
    ['another-digest', 'answers-another-request'],
    ['another-nonce', 'answers-another-request'],
    ['refuses', 'not-granted'],
    ['nonsense', 'not-an-answer'],
    ['web-page', 'not-an-answer'],
  ];
  for (const [manner, code] of cases) {
    await using server = await stampingServer(manner);
    await assert.rejects(
      stamp(server.url, digest, random),
      (error) => error instanceof StampRefused && error.code === code,
    );
  }
  await assert.rejects(
    stamp('http://127.0.0.1:1/', digest, random),
    (error) => error instanceof StampRefused && error.code === 'unreachable',
  );
});
