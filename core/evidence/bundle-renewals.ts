import { toHex } from '#words/digest.ts';
import type { Note } from './bundle-acts.ts';
import type { BundleFindingCode } from './bundle-findings.ts';
import { renewalOf, requestName, tokenOf } from './bundle-form.ts';
import type { Digests, JudgedToken, TimestampJudge } from './bundle-timestamps.ts';
import type { ReadBundle } from './read-bundle.ts';
import { readRenewal } from './renewal.ts';
import type { BothDigests, Renewal } from './renewal.ts';

/** What renewals make of a token. */
export interface TokenStanding {
  /** The name of the token that it renews; null for a first one. */
  readonly renews: string | null;
  /** Whether it is relied on now: within its own validity, or renewed before that ended by one that holds itself. */
  readonly holds: boolean;
  /** The farthest end among it and what renews it; null where its own is not known. */
  readonly until: number | null;
}

type ByDigest = ReadonlyMap<string, { readonly name: string; readonly sm3: string }>;

/**
 * Checks that each renewal covers everything kept before it, and judges every token at the moment of verifying: one
 * whose certificate or algorithm has ended counts only where a renewal was made while it had not (RFC 4998 section 5.3).
 */
export async function checkRenewals(
  bundle: ReadBundle,
  tokens: readonly JudgedToken[],
  known: ReadonlyMap<string, Digests>,
  by: TimestampJudge,
  note: Note,
): Promise<ReadonlyMap<string, TokenStanding>> {
  const renewed = await renewedTokens(bundle, tokens, known, by, note);
  const named = new Map(tokens.map((token) => [token.name, token]));
  const renewals = Map.groupBy(tokens, ({ over }) => renewed.get(over) ?? '');
  for (const token of tokens) {
    const before = named.get(renewed.get(token.over) ?? '');
    const order = before === undefined ? null : orderDefect(before, token);
    if (order !== null) note(token.name, order);
  }
  const judged = new Map<string, TokenStanding>();
  const standing = (token: JudgedToken): TokenStanding => {
    const before = judged.get(token.name);
    if (before !== undefined) return before;
    const after = (renewals.get(token.name) ?? [])
      .filter((one) => one.isSound && orderDefect(token, one) === null)
      .map(standing)
      .filter(({ holds }) => holds);
    const isCurrent = token.until !== null && by.now <= token.until;
    const ends = [token, ...after].map(({ until }) => until).filter((until) => until !== null);
    const found = {
      renews: renewed.get(token.over) ?? null,
      holds: isCurrent || after.length > 0,
      until: token.until === null ? null : Math.max(...ends),
    };
    judged.set(token.name, found);
    return found;
  };
  const standings = new Map(tokens.map((token) => [token.name, standing(token)]));
  for (const { name, until } of tokens) {
    if (until === null || by.now <= until) continue;
    // One that was renewed at all, though too late, has its finding with the renewal.
    if (standings.get(name)?.holds === true) note(name, 'timestamp-renewed');
    else if (!renewals.has(name)) note(name, 'timestamp-expired');
  }
  return standings;
}

/** Why a token does not renew the one before it by its time; null where it does. */
function orderDefect({ at, until }: JudgedToken, after: JudgedToken): BundleFindingCode | null {
  if (after.at === null || at === null) return null;
  if (after.at < at) return 'timestamp-renewed-before';
  return until !== null && after.at > until ? 'timestamp-renewed-too-late' : null;
}

/** For the SHA-256 of each sound paper, the name of the token that it renews. */
async function renewedTokens(
  { papers }: ReadBundle,
  tokens: readonly JudgedToken[],
  known: ReadonlyMap<string, Digests>,
  { hash, tools }: TimestampJudge,
  note: Note,
): Promise<ReadonlyMap<string, string>> {
  // Nothing was renewed in nearly every bundle, and then nothing of it is hashed a second time.
  if (![...papers.keys()].some((name) => renewalOf(name) !== null)) return new Map();
  const byDigest = new Map<string, { readonly name: string; readonly sm3: string }>();
  const renewals = new Map<string, Renewal>();
  for (const [name, bytes] of papers) {
    if (!/^(?:renewals|timestamps)\//.test(name)) continue;
    byDigest.set(toHex(hash(bytes)), { name, sm3: toHex(await tools.digest('sm3', bytes)) });
    const stated = renewalOf(name);
    if (stated === null) continue;
    const read = readRenewal(bytes);
    if (read === null || stated !== toHex(hash(bytes))) note(name, 'renewal-unreadable');
    else renewals.set(name, read);
  }
  const stamped = new Set(tokens.map(({ over }) => over));
  const renewed = new Map<string, string>();
  for (const [name, renewal] of renewals) {
    const sha256 = renewalOf(name) ?? '';
    if (!stamped.has(sha256)) note(name, 'renewal-alone');
    const defect = bytesDefect(renewal, known, byDigest);
    const last = defect === null ? lastToken(renewal, { papers, byDigest, renewals }) : null;
    if (last === null) note(name, defect ?? 'renewal-chain-broken');
    else renewed.set(sha256, last);
  }
  return renewed;
}

function bytesDefect(
  { over, covers }: Renewal,
  known: ReadonlyMap<string, Digests>,
  byDigest: ByDigest,
): BundleFindingCode | null {
  const stamped = known.get(over.sha256)?.sm3;
  const same = stamped !== undefined && toHex(stamped) === over.sm3;
  return same && covers.every(({ sha256, sm3 }) => byDigest.get(sha256)?.sm3 === sm3) ? null : 'renewal-of-other-bytes';
}

/**
 * The token at the end of what a renewal covers, where that is the whole of one chain in its order: the first token over
 * what was stamped, then of each renewal its paper, which covers all that stands before it here, and its token; each
 * token with its request where there is one. Null for anything else.
 */
function lastToken(
  { over, covers }: Renewal,
  {
    papers,
    byDigest,
    renewals,
  }: {
    readonly papers: ReadBundle['papers'];
    readonly byDigest: ByDigest;
    readonly renewals: ReadonlyMap<string, Renewal>;
  },
): string | null {
  const names = covers.map(({ sha256 }) => byDigest.get(sha256)?.name ?? '');
  let [place, stamped, last] = [0, over.sha256, ''];
  while (place < names.length) {
    if (place > 0) {
      const paper = renewals.get(names[place] ?? '');
      if (paper === undefined || !isSame([paper.over, ...paper.covers], [over, ...covers.slice(0, place)])) return null;
      stamped = covers[place]?.sha256 ?? '';
      place += 1;
    }
    const token = tokenOf(names[place] ?? '');
    if (token === null || token.over !== stamped) return null;
    last = names[place] ?? '';
    place += 1;
    const asked = requestName(token.over, token.serial);
    if (!papers.has(asked)) continue;
    if (names[place] !== asked) return null;
    place += 1;
  }
  return last;
}

function isSame(one: readonly BothDigests[], other: readonly BothDigests[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ sha256, sm3 }, place) => other[place]?.sha256 === sha256 && other[place].sm3 === sm3)
  );
}
