import { createHash, createPublicKey, verify } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Source } from '#evidence/archive.ts';
import { bundleFindings } from '#evidence/bundle-findings.ts';
import type { Trust } from '#evidence/bundle-head.ts';
import { bundleFindingWords } from '#evidence/bundle-words.ts';
import type { TimestampTools } from '#evidence/timestamp-algorithms.ts';
import { verifyBundle } from '#evidence/verify-bundle.ts';
import type { BundleReport } from '#evidence/verify-bundle.ts';
import { verdictWords } from '#ledger/receipt-words.ts';
import type { Verdict } from '#ledger/verify-receipt.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { toBase64 } from '#words/digest.ts';
import { shownPosition, entryIndex } from '#words/identifiers.ts';
import type { Language } from '#words/language.ts';

const marks: Readonly<Record<Verdict, string>> = { verified: '●', failed: '☒', 'not checked': '◌' };

/** The first bytes of every bundle: the header of a stored file. */
const beginning = Buffer.from('PK\x03\x04');

/** Whether a file begins as bundles do; everything else is read as a receipt. */
export function isBundle(bytes: Uint8Array): boolean {
  return beginning.equals(bytes.subarray(0, beginning.length));
}

/** The bytes of a file on disk, read where they are asked for: a bundle may be larger than memory. */
export async function sourceOf(file: FileHandle): Promise<Source> {
  const { size } = await file.stat();
  return {
    size,
    async read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      const { bytesRead } = await file.read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** Hashes and signatures of this Node, answering false to anything that is no key or no signature. */
const timestampTools: TimestampTools = {
  digest: (name, bytes) => createHash(name).update(bytes).digest(),
  verify: ({ hash }, publicKey, message, signature) => {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
      return verify(hash, message, key, signature);
    } catch {
      return false;
    }
  },
};

/** Verifies a bundle on disk with the hashes of this Node. */
export async function verifyBundleFile(
  path: string,
  trust: Trust,
  roots: readonly Uint8Array[],
): Promise<BundleReport> {
  await using file = await open(path);
  return await verifyBundle(await sourceOf(file), {
    hash: nodeHash,
    sha256: () => createHash('sha256'),
    sm3: () => createHash('sm3'),
    crc32,
    verify: nodeVerify,
    trust,
    timestamps: { trust: { roots, policies: null }, tools: timestampTools },
  });
}

/** The report for machines. What it states is claimed, unless the verdict is `verified`. */
export function bundleJson(
  { verdict, findings, manifest, acts, exhibits, timestamps, signatures, head }: BundleReport,
  from: string | null,
): object {
  return {
    verdict,
    findings,
    key: { from, used: head?.key ? formatVerifierKey(head.key) : null },
    states:
      manifest === null
        ? null
        : {
            case: manifest.case,
            exhibit: manifest.exhibit,
            acts: acts.length,
            of: manifest.acts,
            withheld: acts.filter(({ isWithheld }) => isWithheld).length,
            log: head === null ? null : { origin: head.checkpoint.origin, size: head.checkpoint.size },
            timestamps: timestamps.map(({ over, notAfter, accuracy }) => ({
              over,
              notAfter: notAfter === null ? null : new Date(notAfter).toISOString(),
              accuracy,
            })),
            signatures: signatures.map(({ act, signature, holds }) => ({
              act,
              exhibit: signature.exhibit,
              signer: signature.signer,
              identity: signature.identity,
              publicKey: toBase64(signature.publicKey),
              certificate: signature.certificate !== null,
              holds,
            })),
            witnesses: (head?.witnesses ?? []).map(({ key, seconds }) => ({ name: key.name, seconds })),
            exhibits: exhibits.map(({ exhibit, act, custody, isWhole }) => ({
              id: exhibit.id,
              title: exhibit.title,
              act,
              index: acts.find(({ serial }) => serial === act)?.index ?? null,
              sha256: exhibit.sha256,
              sm3: exhibit.sm3,
              custody: custody.length,
              isWhole,
            })),
          },
  };
}

/** The report for people: the verdict, what was found, what is in it. */
export function bundleText(report: BundleReport, from: string | null, language: Language): string {
  const { verdict, findings, manifest, acts, exhibits, head } = report;
  const zh = language === 'zh';
  const claimed = verdict === 'verified' ? '' : zh ? '（证据包自称）' : ' (claimed)';
  const withheld = acts.filter(({ isWithheld }) => isWithheld).length;
  const counted = zh
    ? `  本案 ${acts.length}/${manifest?.acts ?? 0} 条登记，其中 ${withheld} 条不予公开${claimed}`
    : `  ${acts.length} of ${manifest?.acts ?? 0} entries of the case, ${withheld} of them withheld${claimed}`;
  return [
    `${marks[verdict]} ${verdictWords[verdict][language]}`,
    ...findings.map(({ item, code }) => {
      const { found, remedy } = bundleFindingWords[code];
      const stop = zh ? '。' : '. ';
      const where = item === '' ? '' : `${item}${zh ? '：' : ': '}`;
      return `  ${marks[bundleFindings[code]]} ${where}${found[language]}${stop}${remedy[language]}${zh ? '。' : '.'}`;
    }),
    ...(manifest === null ? [] : [counted]),
    ...exhibits.map(({ exhibit, act, isWhole }) => {
      const index = acts.find(({ serial }) => serial === act)?.index ?? null;
      const place =
        index === null
          ? ''
          : zh
            ? `第 ${shownPosition(entryIndex(index))} 条`
            : `entry ${shownPosition(entryIndex(index))}`;
      const mark = marks[isWhole === null ? 'not checked' : isWhole ? 'verified' : 'failed'];
      return `  ${mark} ${exhibit.id}　${exhibit.title}　${place}`;
    }),
    head?.key
      ? zh
        ? `  公钥 ${head.key.name}，取自 ${from}`
        : `  Key ${head.key.name}, from ${from}`
      : keyless(from, zh),
  ].join('\n');
}

function keyless(from: string | null, zh: boolean): string {
  if (from === null) return zh ? '  没有可信的公钥' : '  No trusted key at hand';
  return zh ? `  公钥取自 ${from}，没有签过此校验点` : `  The key from ${from} did not sign this checkpoint`;
}
