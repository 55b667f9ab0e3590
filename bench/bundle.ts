import { createHash, createPublicKey, randomBytes, sign, generateKeyPairSync, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { custodyJson } from '#evidence/custody.ts';
import { writeBundle } from '#evidence/bundle-write.ts';
import { acquired, plainExhibit } from '#evidence/exhibit.fixture.ts';
import { exhibitJson } from '#evidence/exhibit.ts';
import { actsOf, making, parts, signer } from '#evidence/bundle.fixture.ts';
import type { Content } from '#evidence/bundle.fixture.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { asExhibitId } from '#words/identifiers.ts';
import { verifyBundleFile } from '#apps/cli/verify-bundle.ts';
import { largestVerifier, verifierHtml } from '../tools/verifier-build.ts';
import { beside, rounds, spreadOf } from './measure.ts';
import type { Report } from './measure.ts';

const exhibits = 10_000;
const bytesEach = 100_000;

/** The bytes of the exhibit of this number: cheap to make, and different for each. */
function bytesOf(body: Buffer, number: number): Buffer {
  const bytes = Buffer.from(body);
  bytes.writeUInt32LE(number);
  return bytes;
}

async function writeOut(path: string, body: Buffer): Promise<void> {
  const contents: Content[] = [];
  const objects = [];
  for (let number = 0; number < exhibits; number += 1) {
    const bytes = bytesOf(body, number);
    const [sha256, sm3] = ['sha256', 'sm3'].map((name) => createHash(name).update(bytes).digest('hex'));
    if (sha256 === undefined || sm3 === undefined) throw new RangeError('two digests');
    const id = asExhibitId(`exhibit-${number}`);
    const exhibit = exhibitJson({ ...plainExhibit, id, size: bytesEach, sha256, sm3 });
    contents.push({ act: 'enter-exhibit', content: { exhibit, custody: custodyJson({ ...acquired, exhibit: id }) } });
    objects.push({
      sha256,
      size: bytesEach,
      open: async function* opened() {
        yield await Promise.resolve(bytesOf(body, number));
      },
    });
  }
  const written = writeBundle(
    { ...parts, acts: actsOf([...contents, making]), objects },
    { hash: nodeHash, sha256: () => createHash('sha256'), crc32 },
  );
  await using file = await open(path, 'w');
  for await (const part of written) await file.write(part);
}

/**
 * A bundle of ten thousand exhibits, one gigabyte: verified whole, beside the bare sums over the same bytes (SHA-256 and
 * SM3 of each exhibit, one Ed25519 a checkpoint), each read from the same file.
 */
export async function bundle(count: number, say: (line: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-bench-'));
  const path = join(folder, 'case.zip');
  const body = randomBytes(bytesEach);
  try {
    say(`writing ${exhibits} exhibits of ${bytesEach} bytes`);
    await writeOut(path, body);
    const gigabytes = statSync(path).size / 1e9;
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const signature = sign(null, body, privateKey);
    const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }));
    const seconds = async (run: () => Promise<void>): Promise<number> => {
      const began = performance.now();
      await run();
      return (performance.now() - began) / 1000;
    };
    const figures = await rounds(count, {
      ours: () =>
        seconds(async () => {
          const noTimestamps = { trust: { roots: [], policies: null }, now: Date.now() };
          const report = await verifyBundleFile(
            path,
            { logs: [signer.key], witnesses: [], policy: null },
            noTimestamps,
          );
          if (report.verdict !== 'verified') throw new Error(JSON.stringify(report.findings.slice(0, 5)));
        }),
      sums: () =>
        seconds(async () => {
          await using file = await open(path);
          const part = Buffer.alloc(bytesEach);
          for (let number = 0; number < exhibits; number += 1) {
            await file.read(part, 0, bytesEach, number * bytesEach);
            createHash('sha256').update(part).digest();
            createHash('sm3').update(part).digest();
          }
          if (!verify(null, body, key, signature)) throw new Error('Ed25519');
        }),
    });
    const [ours, sums] = [figures('ours'), figures('sums')];
    return {
      heading: 'A bundle of evidence verified offline',
      remarks: [`${exhibits} exhibits, ${gigabytes.toFixed(2)} GB, one act and one proof each`],
      measures: [
        {
          what: 'whole verdict',
          unit: 's',
          ours: spreadOf(ours),
          beside: [beside('bare SHA-256, SM3 and Ed25519 over the same bytes', ours, sums, { atMost: 1.4 })],
        },
        {
          what: 'the verifier as one HTML file',
          unit: 'kB',
          ours: spreadOf([Buffer.byteLength(await verifierHtml()) / 1000]),
          beside: [],
          promise: { atMost: largestVerifier / 1000 },
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
