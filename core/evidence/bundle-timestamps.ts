import { fromHex, toHex, utf8 } from '#words/digest.ts';
import type { Hash } from '#ledger/hash.ts';
import type { Note } from './bundle-acts.ts';
import { requestName, tokenOf } from './bundle-form.ts';
import type { ReadBundle } from './read-bundle.ts';
import type { HashName, TimestampTools } from './timestamp-algorithms.ts';
import { timestampFindings, verifyTimestamp } from './verify-timestamp.ts';
import type { TimestampTrust } from './verify-timestamp.ts';

/** A timestamp in a bundle: over which bytes, and not later than when they existed. */
export interface ShownTimestamp {
  readonly name: string;
  /** SHA-256 of what was stamped. */
  readonly over: string;
  /** Milliseconds since 1970; null where the token fails. */
  readonly notAfter: number | null;
  /** Milliseconds either way; null where the authority does not say. */
  readonly accuracy: number | null;
}

type Digests = Readonly<Partial<Record<HashName, Uint8Array>>>;

/** What a token may be over: an exhibit's bytes, the checkpoint that covers every entry, or an older token. */
async function stampable(bundle: ReadBundle, checkpoint: string | null, hash: Hash, tools: TimestampTools) {
  const known = new Map<string, Digests>();
  for (const { sha256, sm3 } of bundle.objects.values())
    known.set(sha256, { sha256: fromHex(sha256) ?? utf8(''), sm3: fromHex(sm3) ?? utf8('') });
  const papers = [...bundle.papers].filter(([name]) => tokenOf(name) !== null).map(([, bytes]) => bytes);
  for (const bytes of [...papers, ...(checkpoint === null ? [] : [utf8(checkpoint)])]) {
    const sha256 = hash(bytes);
    known.set(toHex(sha256), { sha256, sm3: await tools.digest('sm3', bytes) });
  }
  return known;
}

/** Checks every timestamp of a bundle; one over nothing in it is refused. */
export async function checkTimestamps(
  bundle: ReadBundle,
  checkpoint: string | null,
  by: { readonly hash: Hash; readonly trust: TimestampTrust; readonly tools: TimestampTools },
  note: Note,
): Promise<readonly ShownTimestamp[]> {
  const known = await stampable(bundle, checkpoint, by.hash, by.tools);
  const shown: ShownTimestamp[] = [];
  const requests = new Set([...bundle.papers.keys()].filter((name) => name.endsWith('.tsq')));
  for (const [name, token] of bundle.papers) {
    const stated = tokenOf(name);
    if (stated === null) continue;
    const digests = known.get(stated.over);
    const asked = requestName(stated.over, stated.serial);
    requests.delete(asked);
    if (digests === undefined) {
      note(name, 'timestamp-of-nothing');
      continue;
    }
    const request = bundle.papers.get(asked) ?? null;
    const { findings, info } = await verifyTimestamp(token, request, digests, by.trust, by.tools);
    for (const code of findings) note(name, code);
    const isSound = info !== null && findings.every((code) => timestampFindings[code] === 'verified');
    shown.push({
      name,
      over: stated.over,
      notAfter: isSound ? info.at : null,
      accuracy: isSound ? info.accuracy : null,
    });
  }
  for (const name of requests) note(name, 'timestamp-request-alone');
  if (shown.length === 0) note('', 'timestamp-none');
  return shown;
}
