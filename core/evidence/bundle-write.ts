import type { Json } from '#words/canonical.ts';
import { toHex, utf8 } from '#words/digest.ts';
import type { CaseId, ExhibitId } from '#words/identifiers.ts';
import { formatCountersignedHead } from '#ledger/countersigned-head.ts';
import type { CountersignedHead } from '#ledger/countersigned-head.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Hash } from '#ledger/hash.ts';
import { layOut } from './archive.ts';
import {
  actBytes,
  actName,
  countersignedName,
  manifestBytes,
  manifestName,
  objectName,
  policyName,
  proofName,
  readMe,
  readMeName,
  renewalName,
  requestName,
  tokenName,
} from './bundle-form.ts';
import type { Crc32 } from './crc32.ts';
import type { Running } from './sm3.ts';

/** One act of the case. `committed` is null where this reader may not see it; entry and proof stay. */
export interface BundleAct {
  readonly entry: Entry;
  /** The text of `formatTlogProof`; all proofs of a bundle are against one checkpoint. */
  readonly proof: string;
  readonly committed: { readonly content: Json; readonly salt: Uint8Array } | null;
}

export interface BundleObject {
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly size: number;
  /** The bytes from their beginning; asked for twice, as a stored file's checksum stands before it. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface BundleTimestamp {
  /** SHA-256 of what was stamped: an object, the checkpoint, or the paper of a renewal. */
  readonly over: string;
  /** DER of a TimeStampResp. */
  readonly token: Uint8Array;
  /** DER of the TimeStampReq, by which the nonce is checked; null where it was not kept. */
  readonly request: Uint8Array | null;
}

export interface BundleParts {
  readonly case: CaseId;
  /** The one exhibit that the bundle is for; null for the whole case. */
  readonly exhibit: ExhibitId | null;
  /** Every act of the case in its order; the last, by which the bundle was made, is never withheld. */
  readonly acts: readonly BundleAct[];
  readonly objects: readonly BundleObject[];
  readonly timestamps: readonly BundleTimestamp[];
  /** Papers of renewals, as `renewalBytes` writes them. */
  readonly renewals: readonly Uint8Array[];
  /** Heads of the log that others countersigned, each with the proof that connects it with the one of the proofs. */
  readonly countersigned: readonly CountersignedHead[];
  /** C2SP tlog-policy: whom the maker says to trust. The verifier brings its own. */
  readonly policy: string;
}

/** What the host brings: hashes and the checksum, native where it has them. */
export interface BundleTools {
  readonly hash: Hash;
  readonly sha256: () => Running;
  readonly crc32: Crc32;
}

interface File {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  readonly sha256: string;
  readonly open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Thrown where an object's bytes are not those of its digest: a bundle that cannot verify is never written. */
export class ObjectDiffers extends Error {
  override readonly name = 'ObjectDiffers';
  readonly sha256: string;
  constructor(sha256: string) {
    super(`the bytes of object ${sha256} are others`);
    this.sha256 = sha256;
  }
}

/**
 * Writes a bundle, part by part, in its one byte form. Reads every object twice and holds none of them.
 * @throws ObjectDiffers before the first part, where an object is not what its digest says
 */
export async function* writeBundle(parts: BundleParts, tools: BundleTools): AsyncGenerator<Uint8Array> {
  const files = [
    small(tools, readMeName, utf8(readMe)),
    small(tools, policyName, utf8(parts.policy)),
    ...parts.acts.map((act, place) => small(tools, actName(place + 1), actBytes(act))),
    ...parts.acts.map(({ proof }, place) => small(tools, proofName(place + 1), utf8(proof))),
    ...parts.countersigned.map((head, place) =>
      small(tools, countersignedName(place + 1), utf8(formatCountersignedHead(head))),
    ),
    ...timestampFiles(parts.timestamps, tools),
    ...parts.renewals.map((paper) => small(tools, renewalName(toHex(tools.hash(paper))), paper)),
  ];
  for (const object of parts.objects) files.push(await measured(object, tools));
  files.sort(byName);
  const { case: caseId, exhibit } = parts;
  const listed = files.map(({ name, sha256, size }) => ({ name, sha256, size }));
  const manifest = manifestBytes({ case: caseId, exhibit, acts: parts.acts.length, files: listed });
  files.push(small(tools, manifestName, manifest));
  files.sort(byName);
  const layout = layOut(files);
  for (const [place, file] of files.entries()) {
    yield layout.files[place]?.header ?? new Uint8Array();
    yield* file.open();
  }
  yield layout.tail;
}

/** By UTF-16 code units, as the archive orders names. */
function byName(one: File, other: File): number {
  return one.name < other.name ? -1 : 1;
}

function small(tools: BundleTools, name: string, bytes: Uint8Array): File {
  const [size, sha256] = [bytes.length, toHex(tools.hash(bytes))];
  return { name, size, crc32: tools.crc32(bytes), sha256, open: () => [bytes] };
}

async function measured({ sha256, size, open }: BundleObject, tools: BundleTools): Promise<File> {
  const running = tools.sha256();
  let [crc32, length] = [0, 0];
  for await (const part of open()) {
    running.update(part);
    crc32 = tools.crc32(part, crc32);
    length += part.length;
  }
  if (length !== size || toHex(running.digest()) !== sha256) throw new ObjectDiffers(sha256);
  return { name: objectName(sha256), size, crc32, sha256, open };
}

function timestampFiles(timestamps: readonly BundleTimestamp[], tools: BundleTools): readonly File[] {
  const had = new Map<string, number>();
  return timestamps.flatMap(({ over, token, request }) => {
    const serial = (had.get(over) ?? 0) + 1;
    had.set(over, serial);
    return [
      small(tools, tokenName(over, serial), token),
      ...(request === null ? [] : [small(tools, requestName(over, serial), request)]),
    ];
  });
}
