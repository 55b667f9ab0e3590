import { createHash, createPublicKey, hash, verify } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Source } from '#evidence/archive.ts';
import { bundleFindings } from '#evidence/bundle-findings.ts';
import type { Trust } from '#evidence/bundle-head.ts';
import type { ShownWitness } from '#evidence/bundle-witnesses.ts';
import { bundleFindingWords } from '#evidence/bundle-words.ts';
import type { TimestampTools } from '#evidence/timestamp-algorithms.ts';
import { renewalsOf } from '#evidence/bundle-timestamps.ts';
import type { ShownTimestamp } from '#evidence/bundle-timestamps.ts';
import { verifyBundle } from '#evidence/verify-bundle.ts';
import type { BundleReport } from '#evidence/verify-bundle.ts';
import type { TimestampTrust } from '#evidence/verify-timestamp.ts';
import { verdictWords } from '#ledger/receipt-words.ts';
import type { Verdict } from '#ledger/verify-receipt.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { toBase64 } from '#words/digest.ts';
import { shownPosition, entryIndex } from '#words/identifiers.ts';
import type { Language } from '#words/language.ts';

import { chunksOf } from './read-file.ts';

const marks: Readonly<Record<Verdict, string>> = { verified: '●', failed: '☒', 'not checked': '◌' };

/** The first bytes of every bundle: the header of a stored file. */
const beginning = Buffer.from('PK\x03\x04');

/** Whether a file begins as bundles do. @throws Failure (usage) where it cannot be opened */
export async function beginsAsBundle(path: string): Promise<boolean> {
  const parts: Uint8Array[] = [];
  for await (const part of chunksOf(path, 2, beginning.length)) parts.push(part);
  return beginning.equals(Buffer.concat(parts));
}

/** The bytes of a file on disk, read where they are asked for: a bundle may be larger than memory. */
export async function sourceOf(file: FileHandle): Promise<Source> {
  const { size } = await file.stat();
  return {
    size,
    async read(offset, length, room) {
      const buffer = room ?? Buffer.allocUnsafe(length);
      const { bytesRead } = await file.read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
  };
}

/** Hashes and signatures of this Node, answering false to anything that is no key or no signature. */
const timestampTools: TimestampTools = {
  digest: (name, bytes) => createHash(name).update(bytes).digest(),
  verify: ({ hash: algorithm }, publicKey, message, signature) => {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
      return verify(algorithm, message, key, signature);
    } catch {
      return false;
    }
  },
};

/** Verifies a bundle on disk with the hashes of this Node. */
export async function verifyBundleFile(
  path: string,
  trust: Trust,
  timestamps: { readonly trust: TimestampTrust; readonly now: number },
): Promise<BundleReport> {
  await using file = await open(path);
  return await verifyBundle(await sourceOf(file), {
    hash: nodeHash,
    sha256: () => createHash('sha256'),
    sm3: () => createHash('sm3'),
    atOnce: (bytes) => ({ sha256: hash('sha256', bytes, 'hex'), sm3: hash('sm3', bytes, 'hex') }),
    crc32,
    verify: nodeVerify,
    trust,
    timestamps: { ...timestamps, tools: timestampTools },
  });
}

/** The report for machines. What it states is claimed, unless the verdict is `verified`. */
export function bundleJson(
  { verdict, findings, manifest, acts, exhibits, timestamps, signatures, head, witnesses }: BundleReport,
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
            timestamps: timestamps.map(({ name, over, notAfter, accuracy, renews, until }) => ({
              name,
              over,
              renews,
              until: until === null ? null : new Date(until).toISOString(),
              notAfter: notAfter === null ? null : new Date(notAfter).toISOString(),
              accuracy,
            })),
            witnesses,
            signatures: signatures.map(({ act, signature, holds }) => ({
              act,
              exhibit: signature.exhibit,
              signer: signature.signer,
              identity: signature.identity,
              publicKey: toBase64(signature.publicKey),
              certificate: signature.certificate !== null,
              holds,
            })),
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
  const { verdict, findings, manifest, acts, exhibits, timestamps, head, witnesses } = report;
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
    ...timestamps.filter(({ renews }) => renews === null).map((one) => timestampLine(one, timestamps, zh)),
    ...witnesses.map((one) => witnessLine(one, zh)),
    head?.key
      ? zh
        ? `  公钥 ${head.key.name}，取自 ${from}`
        : `  Key ${head.key.name}, from ${from}`
      : keyless(from, zh),
  ].join('\n');
}

const standings: Readonly<Record<ShownWitness['standing'], readonly [mark: string, zh: string, en: string]>> = {
  verified: [marks.verified, '已验证', 'verified'],
  claimed: [marks['not checked'], '公钥由证据包自称', 'under a key that only the bundle names'],
  'not checked': [marks['not checked'], '未检验，没有其公钥', 'not checked, its key is not at hand'],
};

/** One first timestamp with how often it was renewed and until when it holds. */
function timestampLine(first: ShownTimestamp, all: readonly ShownTimestamp[], zh: boolean): string {
  const { over, notAfter, until } = first;
  const renewals = renewalsOf(first, all).length;
  const [at, end] = [notAfter, until].map((time) => (time === null ? null : new Date(time).toISOString()));
  if (at === null || at === undefined)
    return zh ? `  ◌ 时间戳 ${over}　不予采信` : `  ◌ Timestamp ${over}  not relied on`;
  return zh
    ? `  ● 时间戳 ${over}　不晚于 ${at}　续加 ${renewals} 次　可采信至 ${end ?? '不详'}`
    : `  ● Timestamp ${over}  not later than ${at}  renewals: ${renewals}  holds until ${end ?? 'not known'}`;
}

function witnessLine({ name, size, seconds, standing }: ShownWitness, zh: boolean): string {
  const [mark, chinese, english] = standings[standing];
  const at = seconds === null ? '' : new Date(seconds * 1000).toISOString();
  return zh
    ? `  ${mark} 见证人 ${name}　加签至第 ${size} 条　${at}　${chinese}`
    : `  ${mark} Witness ${name}  countersigned up to entry ${size}  ${at}  ${english}`;
}

function keyless(from: string | null, zh: boolean): string {
  if (from === null) return zh ? '  没有可信的公钥' : '  No trusted key at hand';
  return zh ? `  公钥取自 ${from}，没有签过此校验点` : `  The key from ${from} did not sign this checkpoint`;
}
