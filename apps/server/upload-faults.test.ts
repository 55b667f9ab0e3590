import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { ExhibitInput } from '#contract/shapes/evidence.ts';
import { submitExhibit } from '#domain/evidence/submit.ts';
import type { EvidenceServices } from '#domain/evidence/services.ts';
import { segmentLength } from '#platform/vault/sealed-file.ts';
import type { Actor } from '#words/actor.ts';
import { filerOfCase, saidOf } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';
import { serveUploads } from './uploads.ts';

// What breaks in the middle: the exhibit is whole and entered, or absent, and what was sent is not sent again.

let house: TestServer;
let body: FilerOfCase;
let filer: Client;
let token: string;
let evidence: EvidenceServices;
let actor: Actor;

before(async () => {
  house = await openTestServer();
  body = await filerOfCase(house);
  filer = body.client;
  const given = { account: 'procurator.city@demo', password: 'dengwen-demo-2026' };
  const signedIn = await house.anybody.call(routes.signIn, { params: {}, query: {}, body: given });
  assert.ok(signedIn.ok);
  token = signedIn.answer.token;
  evidence = house.server.house.evidence;
  const resolved = await house.server.house.identity.resolve(new Headers({ authorization: `Bearer ${token}` }));
  assert.ok(resolved);
  actor = resolved.actor;
});
after(() => house.close());

/** The uploads of the same house over services of which one part is broken. */
async function listening(services: EvidenceServices): Promise<{ app: FastifyInstance; base: string }> {
  const app = Fastify();
  serveUploads(app, services, (headers) => house.server.house.identity.resolve(headers));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, base: `${url}/api/courts/${body.ref.court}/cases/${body.ref.case}/uploads` };
}

const tus = (more: Record<string, string> = {}): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'tus-resumable': '1.0.0',
  ...more,
});

async function begin(base: string, length: number): Promise<string> {
  const begun = await fetch(base, { method: 'POST', headers: tus({ 'upload-length': String(length) }) });
  assert.equal(begun.status, 201);
  return begun.headers.get('location')?.split('/').at(-1) ?? '';
}

const send = (base: string, upload: string, offset: number, content: Uint8Array<ArrayBuffer>) =>
  fetch(`${base}/${upload}`, {
    method: 'PATCH',
    headers: tus({ 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }),
    body: content,
  });

const saying = (upload: string, content: Uint8Array): ExhibitInput => ({
  upload,
  sha256: createHash('sha256').update(content).digest('hex'),
  sm3: createHash('sm3').update(content).digest('hex'),
  exhibit: saidOf(),
});

async function numbers(): Promise<readonly string[]> {
  const reply = await filer.call(routes.exhibits, { params: body.ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  assert.equal(reply.answer.completeness.entriesInLog, reply.answer.completeness.entriesHere);
  return reply.answer.exhibits.map(({ id }) => id);
}

test('a disk that fills in the middle is told as a service that is not available, names no path, and the upload goes on', async () => {
  const content = new Uint8Array(randomBytes(3 * segmentLength + 5));
  let isFull = true;
  const full: EvidenceServices = {
    ...evidence,
    uploads: {
      ...evidence.uploads,
      async append(upload, key, source) {
        if (!isFull) return evidence.uploads.append(upload, key, source);
        // One segment still found room.
        const broken = async function* () {
          for await (const piece of source) {
            yield piece.subarray(0, segmentLength);
            throw Object.assign(new Error("ENOSPC: no space left on device, write '/srv/secret/place'"), {
              code: 'ENOSPC',
            });
          }
        };
        return evidence.uploads.append(upload, key, broken());
      },
    },
  };
  const { app, base } = await listening(full);
  try {
    const upload = await begin(base, content.length);
    const refused = await send(base, upload, 0, content);
    const told = await refused.text();
    assert.equal(refused.status, 503, told);
    assert.match(told, /"code":"unavailable"/);
    assert.ok(!told.includes('secret') && !told.includes('ENOSPC'), told);
    assert.deepEqual(await numbers(), []);
    isFull = false;
    const head = await fetch(`${base}/${upload}`, { method: 'HEAD', headers: tus() });
    const offset = Number(head.headers.get('upload-offset'));
    assert.ok(offset % segmentLength === 0 && offset < content.length, String(offset));
    assert.equal((await send(base, upload, offset, content.slice(offset))).status, 204);
    const entered = await submitExhibit(evidence, actor, {
      ...body.ref,
      input: saying(upload, content),
      key: crypto.randomUUID(),
    });
    assert.equal(entered.act, 'exhibit-acquire');
    assert.deepEqual(await numbers(), [upload]);
  } finally {
    await app.close();
  }
});

test('any other fault while a file comes is told without what it says inside', async () => {
  const faulty: EvidenceServices = {
    ...evidence,
    uploads: { ...evidence.uploads, append: () => Promise.reject(new Error('password=17 in /srv/secret')) },
  };
  const { app, base } = await listening(faulty);
  try {
    const upload = await begin(base, 10);
    const refused = await send(base, upload, 0, new Uint8Array(10));
    const told = await refused.text();
    assert.equal(refused.status, 500);
    assert.ok(!told.includes('secret') && !told.includes('17'), told);
  } finally {
    await app.close();
  }
});

const ended = (): Promise<never> => Promise.reject(new Error('the process ended here'));

/** Where a process can end between two durable steps of submitting. */
const stops: readonly (readonly [where: string, broken: (whole: EvidenceServices) => EvidenceServices])[] = [
  ['before the file is in the vault', (whole) => ({ ...whole, uploads: { ...whole.uploads, keep: ended } })],
  [
    'after the file is in the vault and before the act',
    (whole) => ({ ...whole, record: { ...whole.record, enter: ended } }),
  ],
  [
    'after the act and before the upload is let go of',
    (whole) => ({ ...whole, uploads: { ...whole.uploads, drop: ended } }),
  ],
];

for (const [where, broken] of stops)
  test(`a process that ends ${where} leaves the exhibit whole and entered or absent, and the same call again enters it once`, async () => {
    const content = new Uint8Array(randomBytes(5000));
    const { app, base } = await listening(evidence);
    try {
      const had = await numbers();
      const upload = await begin(base, content.length);
      assert.equal((await send(base, upload, 0, content)).status, 204);
      const call = { ...body.ref, input: saying(upload, content), key: crypto.randomUUID() };
      await assert.rejects(submitExhibit(broken(evidence), actor, call), /the process ended here/);
      const between = await numbers();
      const isEntered = between.length === had.length + 1;
      assert.ok(isEntered || between.length === had.length);
      const again = await submitExhibit(evidence, actor, call);
      assert.equal(again.replayed, isEntered);
      assert.deepEqual(await numbers(), [...had, upload]);
      const opened = await filer.call(routes.openExhibit, {
        params: { ...body.ref, exhibit: upload },
        query: {},
        body: { reason: '核对' },
      });
      assert.ok(opened.ok && opened.answer instanceof Uint8Array);
      assert.deepEqual(Buffer.from(opened.answer), Buffer.from(content));
    } finally {
      await app.close();
    }
  });
