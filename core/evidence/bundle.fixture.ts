import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Json } from '#words/canonical.ts';
import { joined, toHex, utf8 } from '#words/digest.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import type { CaseId } from '#words/identifiers.ts';
import { addMilliseconds, asInstant } from '#words/instant.ts';
import { commitmentOf } from '#ledger/commitment.ts';
import { entryBytes } from '#ledger/entry.ts';
import type { Entry } from '#ledger/entry.ts';
import { logOf, nodeHash, nodeVerify, signerOf } from '#ledger/log.fixture.ts';
import { formatTlogProof } from '#ledger/tlog-proof.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import type { Source } from './archive.ts';
import type { BundleAct, BundleObject, BundleParts } from './bundle-write.ts';
import { writeBundle } from './bundle-write.ts';
import { custodyJson } from './custody.ts';
import { acquired, following, plainExhibit } from './exhibit.fixture.ts';
import { exhibitJson } from './exhibit.ts';
import { nodeTools } from './timestamp-authority.fixture.ts';
import type { BundleVerifier } from './verify-bundle.ts';

export const hello = utf8('hello');
export const signer = signerOf('dengwen.example/log', 7);

export const tools = {
  hash: nodeHash,
  sha256: () => createHash('sha256'),
  sm3: () => createHash('sm3'),
  crc32,
};

export const verifier: BundleVerifier = {
  ...tools,
  trust: { logs: [signer.key], witnesses: [], policy: null },
  verify: nodeVerify,
  timestamps: { trust: { roots: [], policies: null }, tools: nodeTools, now: Date.parse('2030-06-01T00:00:00Z') },
};

const caseId = asCaseId('case-17');
const first = asInstant('2026-11-20T02:00:00.000Z');

/** What an act holds, in the order of the acts of the case. */
export type Content = {
  readonly act: string;
  readonly content: Json;
  /** Another case than the usual one. */ readonly case?: CaseId;
};

export const entering: Content = {
  act: 'enter-exhibit',
  content: { exhibit: exhibitJson(plainExhibit), custody: custodyJson(acquired) },
};
export const sealing: Content = { act: 'seal-exhibit', content: { custody: custodyJson(following(acquired, {})) } };
export const making: Content = { act: 'make-bundle', content: {} };

/** A log with the acts of a case that have these contents, between entries of other cases. */
export function logAround(contents: readonly Content[]) {
  const made: { entry: Entry; content: Json; salt: Uint8Array }[] = [];
  for (const [place, { act, content, case: under = caseId }] of contents.entries()) {
    const at = addMilliseconds(first, place * 86_400_000);
    const committed = {
      act,
      actor: { organ: 'PZJ0106', person: 'p1', role: 'filer' },
      at,
      case: under,
      content,
      court: 'east',
      previous: made.at(-1)?.entry.commitment ?? null,
      serial: String(place + 1),
    };
    const salt = new Uint8Array(32).fill(place + 1);
    const commitment = commitmentOf(nodeHash, salt, committed);
    made.push({ entry: { act, at, case: under, commitment, organ: asOrganId('PZJ0106') }, content: committed, salt });
  }
  // One entry of somebody else before, and one after each.
  const others = (place: number): Uint8Array => utf8(`another entry ${place}`);
  const entries = [others(0), ...made.flatMap(({ entry }, place) => [entryBytes(entry), others(place + 1)])];
  return { made, entries, log: logOf(entries, signer) };
}

/** The acts of a case with these contents, each with its proof against the head of that log. */
export function actsOf(contents: readonly Content[], withheld: readonly number[] = []): readonly BundleAct[] {
  const { made, log } = logAround(contents);
  return made.map(({ entry, content, salt }, place) => {
    const index = 1 + 2 * place;
    const proof = formatTlogProof({
      index,
      inclusion: log.inclusion(index),
      checkpoint: log.checkpoint(),
      extra: null,
    });
    return { entry, proof, committed: withheld.includes(place + 1) ? null : { content, salt } };
  });
}

export const objectOf = (bytes: Uint8Array): BundleObject => ({
  sha256: toHex(nodeHash(bytes)),
  size: bytes.length,
  open: async function* open() {
    yield* await Promise.resolve([bytes]);
  },
});

export const parts: BundleParts = {
  case: caseId,
  exhibit: null,
  acts: actsOf([entering, making]),
  objects: [objectOf(hello)],
  timestamps: [],
  renewals: [],
  countersigned: [],
  policy: `log ${formatVerifierKey(signer.key)}\nquorum none\n`,
};

/** The bytes of a bundle of these parts. */
export async function bundleOf(change: Partial<BundleParts> = {}): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  for await (const part of writeBundle({ ...parts, ...change }, tools)) written.push(part);
  return joined(...written);
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
});
