import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase } from '#platform/store/testing/database.ts';
import { transact } from '#platform/store/transact.ts';
import { openBlobFolder } from '#platform/vault/blobs.ts';
import { openCaseKeys } from '#platform/vault/case-keys.ts';
import { digestsBy } from '#platform/vault/digests.ts';
import { openMasterKey } from '#platform/vault/master-key.ts';
import { openSealedFile } from '#platform/vault/sealed-file.ts';
import { openUploads } from '#platform/vault/uploads.ts';
import { asCaseId } from '#words/identifiers.ts';
import { generateFile, opensslDigest, opensslVersion } from './generated-file.ts';
import { beside, rounds, spreadOf } from './measure.ts';
import type { Report } from './measure.ts';

const mebibytes = 1024;
const promise = { atLeast: 0.9 } as const;
const caseId = asCaseId('01960000-0000-7000-8000-000000000001');

/**
 * Digests of an upload as the server takes them: the sealed file read back from the disk, opened under the key of its
 * case segment by segment, each digest on a thread of its own; beside `openssl dgst` over the plain file.
 */
export async function hashInVault(count: number, say: (line: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-bench-'));
  const database = await openTestDatabase();
  try {
    const plain = join(folder, 'exhibit');
    say(`writing ${mebibytes} MiB plain, and sealed as an upload`);
    generateFile(plain, mebibytes);
    const key = await transact(database.store, {}, (tx) => openCaseKeys(openMasterKey(folder, {})).make(tx, caseId));
    const uploads = openUploads(join(folder, 'uploads'), openBlobFolder(join(folder, 'objects')));
    const upload = randomUUID();
    await uploads.begin(upload, mebibytes * 2 ** 20);
    await uploads.append(upload, key, createReadStream(plain, { highWaterMark: 1 << 20 }));
    const right = { sha256: opensslDigest('sha256', plain).digest, sm3: opensslDigest('sm3', plain).digest };
    const megabytes = (mebibytes * 2 ** 20) / 1e6;
    const rate = async (run: () => Promise<readonly string[]>, ...expected: readonly string[]): Promise<number> => {
      const began = performance.now();
      const digests = await run();
      const seconds = (performance.now() - began) / 1000;
      if (digests.join() !== expected.join()) throw new Error('another digest than openssl’s');
      return megabytes / seconds;
    };
    const sealed = () => openSealedFile(key, join(folder, 'uploads', upload));
    const contenders = {
      sha256: () => rate(async () => (await digestsBy(['sha256'], sealed())).digests, right.sha256),
      sm3: () => rate(async () => (await digestsBy(['sm3'], sealed())).digests, right.sm3),
      both: () =>
        rate(
          // As `uploads.digests` takes them, but each time anew: an upload's digests are kept once they are there.
          async () => (await digestsBy(['sha256', 'sm3'], sealed())).digests,
          right.sha256,
          right.sm3,
        ),
      'openssl sha256': () => megabytes / opensslDigest('sha256', plain).seconds,
      'openssl sm3': () => megabytes / opensslDigest('sm3', plain).seconds,
      'openssl both': async () => megabytes / (await opensslAtOnce(plain)),
    };
    say('warming up');
    await rounds(1, contenders);
    say(`${count} rounds`);
    const figures = await rounds(count, contenders);
    const [sha256, sm3, both] = [figures('sha256'), figures('sm3'), figures('both')];
    return {
      heading: 'Digests of an upload on the server',
      measures: [
        {
          what: 'SHA-256 on its thread',
          unit: 'MB/s',
          ours: spreadOf(sha256),
          beside: [beside('openssl dgst -sha256', sha256, figures('openssl sha256'), promise)],
        },
        {
          what: 'SM3 on its thread',
          unit: 'MB/s',
          ours: spreadOf(sm3),
          beside: [beside('openssl dgst -sm3', sm3, figures('openssl sm3'), promise)],
        },
        {
          what: 'both at once, as of every upload',
          unit: 'MB/s',
          ours: spreadOf(both),
          beside: [
            beside('openssl dgst, one process each, at once', both, figures('openssl both'), promise),
            beside('openssl dgst -sm3 alone', both, figures('openssl sm3')),
          ],
        },
      ],
      remarks: [
        `${mebibytes} MiB from the disk's cache; ${opensslVersion()}`,
        'Ours also opens what is sealed (AES-256-GCM), which openssl is spared.',
      ],
    };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Seconds until both digests are there, each from a process of its own. */
async function opensslAtOnce(path: string): Promise<number> {
  const began = performance.now();
  const codes = await Promise.all(
    ['-sha256', '-sm3'].map(async (algorithm) => {
      const [code]: unknown[] = await once(spawn('openssl', ['dgst', algorithm, path], { stdio: 'ignore' }), 'exit');
      return code;
    }),
  );
  if (codes.some((code) => code !== 0)) throw new Error('openssl dgst');
  return (performance.now() - began) / 1000;
}
