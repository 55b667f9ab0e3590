import { fromHex, toHex, utf8 } from '#words/digest.ts';
import type { Hash } from '#ledger/hash.ts';
import type { Note } from './bundle-acts.ts';
import { checkRenewals } from './bundle-renewals.ts';
import { renewalOf, requestName, tokenOf } from './bundle-form.ts';
import type { ReadBundle } from './read-bundle.ts';
import type { HashName, TimestampTools } from './timestamp-algorithms.ts';
import { timestampFindings, verifyTimestamp } from './verify-timestamp.ts';
import type { TimestampTrust } from './verify-timestamp.ts';

/** A timestamp in a bundle: over which bytes, and not later than when they existed. */
export interface ShownTimestamp {
  readonly name: string;
  /** SHA-256 of what was stamped. */
  readonly over: string;
  /** Milliseconds since 1970; null where the token fails, or ended without having been renewed. */
  readonly notAfter: number | null;
  /** Milliseconds either way; null where the authority does not say. */
  readonly accuracy: number | null;
  /** The name of the token that this one renews; null for a first one. */
  readonly renews: string | null;
  /** Until when it holds, with its renewals, in milliseconds since 1970; null where that is not known. */
  readonly until: number | null;
}

/** Those that renew a timestamp, one after another. */
export function renewalsOf({ name }: ShownTimestamp, all: readonly ShownTimestamp[]): readonly ShownTimestamp[] {
  return all.filter(({ renews }) => renews === name).flatMap((one) => [one, ...renewalsOf(one, all)]);
}

/** A token of the bundle as it was judged by itself. */
export interface JudgedToken {
  readonly name: string;
  readonly over: string;
  readonly at: number | null;
  readonly accuracy: number | null;
  readonly until: number | null;
  readonly isSound: boolean;
}

/** What timestamps are judged by. Nothing of it comes out of the bundle. */
export interface TimestampJudge {
  readonly hash: Hash;
  readonly trust: TimestampTrust;
  readonly tools: TimestampTools;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type Digests = Readonly<Partial<Record<HashName, Uint8Array>>>;

/** What a token may be over: an exhibit's bytes, the checkpoint that covers every entry, or the paper of a renewal. */
async function stampable(
  bundle: ReadBundle,
  checkpoint: string | null,
  { hash, tools }: TimestampJudge,
): Promise<ReadonlyMap<string, Digests>> {
  const known = new Map<string, Digests>();
  for (const { sha256, sm3 } of bundle.objects.values())
    known.set(sha256, { sha256: fromHex(sha256) ?? utf8(''), sm3: fromHex(sm3) ?? utf8('') });
  const papers = [...bundle.papers].filter(([name]) => renewalOf(name) !== null).map(([, bytes]) => bytes);
  for (const bytes of [...papers, ...(checkpoint === null ? [] : [utf8(checkpoint)])]) {
    const [sha256, sm3] = [hash(bytes), await tools.digest('sm3', bytes)];
    known.set(toHex(sha256), { sha256, sm3, sha512: await tools.digest('sha512', bytes) });
  }
  return known;
}

/** Checks every timestamp of a bundle and every renewal of one; a token over nothing in it is refused. */
export async function checkTimestamps(
  bundle: ReadBundle,
  checkpoint: string | null,
  by: TimestampJudge,
  note: Note,
): Promise<readonly ShownTimestamp[]> {
  const known = await stampable(bundle, checkpoint, by);
  const tokens: JudgedToken[] = [];
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
    const { findings, info, until } = await verifyTimestamp(token, request, digests, by.trust, by.tools);
    for (const code of findings) note(name, code);
    tokens.push({
      name,
      over: stated.over,
      at: info?.at ?? null,
      accuracy: info?.accuracy ?? null,
      until,
      isSound: info !== null && findings.every((code) => timestampFindings[code] === 'verified'),
    });
  }
  for (const name of requests) note(name, 'timestamp-request-alone');
  if (tokens.length === 0) note('', 'timestamp-none');
  const standings = await checkRenewals(bundle, tokens, known, by, note);
  return tokens.map(({ name, over, at, accuracy, isSound }) => {
    const { renews, until, holds } = standings.get(name) ?? { renews: null, until: null, holds: false };
    const shown = isSound && holds;
    return { name, over, notAfter: shown ? at : null, accuracy: shown ? accuracy : null, renews, until };
  });
}
