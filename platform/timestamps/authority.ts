import { DerError } from '#evidence/der.ts';
import { readRequest, readResponse, readToken } from '#evidence/timestamp-token.ts';
import { sameBytes } from '#words/digest.ts';
import { nonceLength, timestampRequest } from './request.ts';

/** What an authority answered, as it is kept: request and response, each in DER. */
export interface Stamped {
  readonly request: Uint8Array;
  readonly response: Uint8Array;
}

/** Why an authority's answer is not kept; it is asked again later. */
export type StampRefusal = 'unreachable' | 'not-an-answer' | 'not-granted' | 'answers-another-request';

export class StampRefused extends Error {
  readonly code: StampRefusal;

  constructor(code: StampRefusal, cause?: unknown) {
    super(code, { cause });
    this.name = 'StampRefused';
    this.code = code;
  }
}

const longestAnswer = 1 << 18;
const patience = 20_000;

/** The authorities that the environment names, each an address of RFC 3161 over HTTP; none unless configured. */
export function authoritiesOf(environment: NodeJS.ProcessEnv): readonly string[] {
  return (environment['DENGWEN_TIMESTAMP_AUTHORITIES'] ?? '').split(/\s+/).filter((one) => one !== '');
}

/**
 * Asks one authority for a timestamp over a digest of SHA-256 or SHA-512, which is all that it learns. What comes back must answer
 * this very request; whether the authority is to be believed is for who verifies, with roots of their own.
 *
 * @throws StampRefused
 */
export async function stamp(
  authority: string,
  digest: Uint8Array,
  random: (bytes: number) => Uint8Array,
  send: typeof fetch = fetch,
): Promise<Stamped> {
  const request = timestampRequest(digest, random(nonceLength));
  const response = await answerOf(authority, request, send);
  try {
    const { status, token } = readResponse(response);
    if (status > 1 || token === null) throw new StampRefused('not-granted');
    const { info } = readToken(token);
    const asked = readRequest(request).nonce;
    if (asked === null || info.nonce === null || !sameBytes(asked, info.nonce))
      throw new StampRefused('answers-another-request');
    if (!sameBytes(info.imprint.value, digest)) throw new StampRefused('answers-another-request');
  } catch (error) {
    if (error instanceof DerError) throw new StampRefused('not-an-answer', error);
    throw error;
  }
  return { request, response };
}

async function answerOf(authority: string, request: Uint8Array, send: typeof fetch): Promise<Uint8Array> {
  let answer: Response;
  let bytes: ArrayBuffer;
  try {
    answer = await send(authority, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(request),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    bytes = await answer.arrayBuffer();
  } catch (error) {
    throw new StampRefused('unreachable', error);
  }
  const type = answer.headers.get('content-type')?.split(';')[0]?.trim();
  if (!answer.ok || type !== 'application/timestamp-reply' || bytes.byteLength > longestAnswer)
    throw new StampRefused('not-an-answer');
  return new Uint8Array(bytes);
}
