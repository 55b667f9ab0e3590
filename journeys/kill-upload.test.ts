import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createClient } from '#contract/client.ts';
import type { Client } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import { exhibitJson } from '#evidence/exhibit.ts';
import { plainExhibit } from '#evidence/exhibit.fixture.ts';
import { startProcess } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const mebi = 1 << 20;

async function signedIn(server: ServerProcess): Promise<{ readonly client: Client; readonly token: string }> {
  const anybody = createClient({ base: server.url, fetch });
  const reply = await anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'procurator.city@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(reply.ok);
  const { token } = reply.answer;
  return { client: createClient({ base: server.url, fetch, token }), token };
}

const tus = (token: string, more: Record<string, string> = {}): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'tus-resumable': '1.0.0',
  ...more,
});

/** Sends the beginning of a piece and then nothing more, so that the server is killed in the middle of it. */
function sendWithoutEnd(
  url: string,
  token: string,
  content: Uint8Array<ArrayBuffer>,
  length: number,
): Promise<unknown> {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(content),
  });
  const headers = tus(token, {
    'upload-offset': '0',
    'content-type': 'application/offset+octet-stream',
    'content-length': String(length),
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'PATCH', headers, body, duplex: 'half' };
  return fetch(url, init).catch(() => undefined);
}

test('an upload cut off by kill -9 goes on from what was durable, and enters as one whole exhibit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-kill-upload-'));
  const content = new Uint8Array(randomBytes(6 * mebi + 99));
  let server = await startProcess(folder);
  try {
    let { client, token } = await signedIn(server);
    const filed = await client.call(
      routes.file,
      { params: { court: 'demo-jiangnan' }, query: {}, body: { draft: null, complaint: complaintAgainst(1) } },
      { idempotencyKey: crypto.randomUUID() },
    );
    assert.ok(filed.ok);
    const { ref } = filed.answer;
    const place = `/api/courts/${ref.court}/cases/${ref.case}/uploads`;
    const begun = await fetch(server.url + place, {
      method: 'POST',
      headers: tus(token, { 'upload-length': String(content.length) }),
    });
    const upload = begun.headers.get('location')?.split('/').at(-1) ?? '';
    const sending = sendWithoutEnd(
      `${server.url}${place}/${upload}`,
      token,
      content.slice(0, 4 * mebi + 5000),
      content.length,
    );
    const sealed = join(folder, 'uploads', upload);
    while ((await sizeOf(sealed)) < 2 * mebi) await new Promise((resolve) => setImmediate(resolve));
    await server.kill();
    await sending;

    server = await startProcess(folder);
    ({ client, token } = await signedIn(server));
    const listed = await client.call(routes.exhibits, { params: ref, query: {}, body: undefined });
    assert.ok(listed.ok);
    assert.deepEqual(listed.answer.exhibits, []);
    assert.deepEqual(listed.answer.uploads, [upload]);
    const head = await fetch(`${server.url}${place}/${upload}`, { method: 'HEAD', headers: tus(token) });
    const offset = Number(head.headers.get('upload-offset'));
    assert.ok(offset >= mebi && offset % mebi === 0, String(offset));
    const rest = await fetch(`${server.url}${place}/${upload}`, {
      method: 'PATCH',
      headers: tus(token, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }),
      body: content.slice(offset),
    });
    assert.equal(rest.headers.get('upload-offset'), String(content.length));

    const known = new Set(['id', 'case', 'size', 'sha256', 'sm3', 'collector', 'format']);
    const said = Object.entries(JSON.parse(JSON.stringify(exhibitJson(plainExhibit)))).filter(
      ([name]) => !known.has(name),
    );
    const entered = await client.call(
      routes.submitExhibit,
      {
        params: ref,
        query: {},
        body: {
          upload,
          sha256: createHash('sha256').update(content).digest('hex'),
          sm3: createHash('sm3').update(content).digest('hex'),
          exhibit: { ...Object.fromEntries(said), officers: ['演示员甲', '演示员乙'] },
        },
      },
      { idempotencyKey: crypto.randomUUID() },
    );
    assert.ok(entered.ok, JSON.stringify(entered));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
