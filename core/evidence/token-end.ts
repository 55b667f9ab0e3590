import { DerError } from './der.ts';
import { hashOids, signatureOids } from './timestamp-algorithms.ts';
import type { AlgorithmEndings } from './timestamp-algorithms.ts';
import { readResponse, readToken } from './timestamp-token.ts';

/** What a token says of its time, and of when it ends. */
export interface TokenTimes {
  /** Milliseconds since 1970, as the authority states it. */
  readonly at: number;
  /** The first end among the certificates inside; null where there are none, so that nobody can tell. */
  readonly certificatesEnd: number | null;
  /** The first end among its algorithms, as whoever asks names them; null where none is named. */
  readonly algorithmsEnd: number | null;
}

/**
 * Reads when a token was made and when it ends, for whoever has it renewed. The certificates inside are believed here:
 * to renew too early does no harm. Whether the token can be relied on is `verifyTimestamp`'s to say.
 *
 * @returns null where it is no token
 */
export function tokenTimes(response: Uint8Array, endings: AlgorithmEndings = {}): TokenTimes | null {
  try {
    const { token } = readResponse(response);
    if (token === null) return null;
    const { info, certificates, signers } = readToken(token);
    const kinds = signers.map(({ signatureAlgorithm }) => signatureOids[signatureAlgorithm]);
    const named = [
      hashOids[info.imprint.algorithm],
      ...signers.map(({ digestAlgorithm }) => hashOids[digestAlgorithm]),
      ...kinds.flatMap((kind) => [kind?.key, kind?.hash ?? undefined]),
    ];
    const algorithms = named.map((name) => (name === undefined ? undefined : endings[name]));
    return {
      at: info.at,
      certificatesEnd: leastOf(certificates.map(({ until }) => until)),
      algorithmsEnd: leastOf(algorithms.filter((end) => end !== undefined)),
    };
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

function leastOf(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.min(...times);
}
