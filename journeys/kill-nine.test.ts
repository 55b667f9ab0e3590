import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createClient } from '#contract/client.ts';
import type { Client } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import type { ActAnswer } from '#contract/shapes/case.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { parseNote } from '#ledger/note.ts';
import { consistencyDefect } from '#ledger/verify-consistency.ts';
import { verifyReceipt } from '#ledger/verify-receipt.ts';
import { parseVerifierKey } from '#ledger/verifier-key.ts';
import { asOwner } from '#platform/store/connection.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { startDatabase } from '#platform/store/start-database.ts';
import { fromHex, utf8 } from '#words/digest.ts';
import { startProcess } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const court = 'demo-jiangnan';

async function signedIn(server: ServerProcess): Promise<Client> {
  const anybody = createClient({ base: server.url, fetch });
  const reply = await anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'procurator.city@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(reply.ok);
  return createClient({ base: server.url, fetch, token: reply.answer.token });
}

/** Files without pause until the server is gone; gives what was acknowledged. */
async function fileUntilGone(client: Client, acknowledged: ActAnswer[], first: number): Promise<void> {
  for (let n = 0; ; n += 1) {
    const call = { params: { court }, query: {}, body: { draft: null, complaint: complaintAgainst(first + n) } };
    const reply = await client.call(routes.file, call, { idempotencyKey: crypto.randomUUID() }).catch(() => null);
    if (reply === null || !reply.ok) return;
    acknowledged.push(reply.answer);
  }
}

test('after kill -9 of server and database in the middle of filing, every acknowledged act is there, every other wholly absent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-kill-'));
  let server = await startProcess(folder);
  try {
    const acknowledged: ActAnswer[] = [];
    const client = await signedIn(server);
    const filing = Array.from({ length: 6 }, (_, n) => fileUntilGone(client, acknowledged, n * 10_000));
    while (acknowledged.length < 60) await new Promise((resolve) => setImmediate(resolve));
    const database = await startDatabase({ dataFolder: folder, environment: {} });
    const dataDirectory = await asOwner(database.url, async (owner) => {
      const { rows } = await owner.query<{ data_directory: string }>('SHOW data_directory');
      return rows[0]?.data_directory ?? '';
    });
    const [postmaster = ''] = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(postmaster), 'SIGKILL');
    await server.kill();
    await Promise.all(filing);

    server = await startProcess(folder);
    const again = await signedIn(server);
    const head = await again.call(routes.logHead, { params: {}, query: {}, body: undefined });
    assert.ok(head.ok);
    const key = parseVerifierKey(nodeHash, head.answer.key);
    assert.ok(key !== null);
    for (const { filingNumber, entry, receipt } of acknowledged) {
      const status = await again.call(routes.status, { params: { number: filingNumber }, query: {}, body: undefined });
      assert.ok(status.ok, filingNumber);
      assert.deepEqual(
        status.answer.entries.map(({ index }) => index),
        [entry],
      );
      assert.equal(
        verifyReceipt(utf8(receipt), { keys: [key], hash: nodeHash, verify: nodeVerify }).verdict,
        'verified',
      );
    }
    await consistentSince(again, acknowledged.at(-1), head.answer.checkpoint);
    const restarted = await startDatabase({ dataFolder: folder, environment: {} });
    const counts = await asOwner(restarted.url, async (owner) => {
      const found: number[] = [];
      for (const rows of [
        'cases',
        'case_act',
        'time_limit',
        'filing_number',
        'defendant_filing',
        'idempotency',
        "log_entry WHERE act = 'submit-complaint'",
      ])
        found.push(Number((await owner.query(`SELECT count(*) AS n FROM ${rows}`)).rows[0]?.n));
      return found;
    });
    assert.equal(new Set(counts).size, 1, `half an act: ${counts.join(' ')}`);
    assert.ok((counts[0] ?? 0) >= acknowledged.length);
    await restarted.stop();
    assert.equal(await server.stop(), 0);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The log after the restart is the log before it, grown. */
async function consistentSince(client: Client, last: ActAnswer | undefined, checkpoint: string): Promise<void> {
  const note = (text: string) => parseCheckpoint(parseNote(text)?.text ?? '');
  const before = note((JSON.parse(last?.receipt ?? '{}') as { checkpoint: string }).checkpoint);
  const after = note(checkpoint);
  assert.ok(before !== null && after !== null);
  const proof = await client.call(routes.logConsistency, {
    params: {},
    query: { from: before.size, to: after.size },
    body: undefined,
  });
  assert.ok(proof.ok);
  const hashes = proof.answer.proof.map((hash) => fromHex(hash) ?? new Uint8Array());
  assert.equal(
    consistencyDefect(nodeHash, {
      earlierSize: before.size,
      earlierRoot: before.root,
      laterSize: after.size,
      laterRoot: after.root,
      proof: hashes,
    }),
    null,
  );
}
