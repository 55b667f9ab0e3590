import type { Json } from './canonical.ts';
import type { ProvisionId } from './citation.ts';
import type { Finding } from './finding.ts';

/**
 * Every way in which a request can be refused, with its HTTP status (RFC 9110 section 15; 429 is RFC 6585). Closed:
 * a code without words in `problem-words.ts` does not compile.
 */
export const problemStatuses = {
  'malformed-json': 400,
  'sign-in-failed': 401,
  'not-signed-in': 401,
  'not-permitted': 403,
  'wrong-organ': 403,
  csrf: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'out-of-stage': 409,
  'already-filed': 409,
  'earlier-case-docketed': 409,
  'comparison-needed': 409,
  'version-conflict': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-request': 422,
  'idempotency-conflict': 422,
  'law-refuses': 422,
  'rate-limited': 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Readonly<Record<string, number>>;

export type ProblemCode = keyof typeof problemStatuses;

export const problemCodes: readonly ProblemCode[] = Object.keys(problemStatuses).filter(isProblemCode);

/** A refusal as RFC 9457 problem details; nothing was written. Words for people come from `problem-words.ts`. */
export interface Problem {
  readonly type: `urn:dengwen:problem:${ProblemCode}`;
  readonly code: ProblemCode;
  readonly status: number;
  /** Every defect at once, for `malformed-json` and `invalid-request`. */
  readonly findings?: readonly Finding[];
  /** The provisions that the refusal rests on. */
  readonly provisions?: readonly ProvisionId[];
  /** What a program may go on with: the earlier case and the lawful ways on, the stage found, the time to wait. */
  readonly about?: Readonly<Record<string, Json>>;
  /** The request, so that a person who asks for help can name it. */
  readonly instance?: string;
  /** Short words in the reader's language, put in last. */
  readonly title?: string;
  readonly detail?: string;
}

export function problem(
  code: ProblemCode,
  more: Omit<Problem, 'type' | 'code' | 'status' | 'title' | 'detail'> = {},
): Problem {
  return { type: `urn:dengwen:problem:${code}`, code, status: problemStatuses[code], ...more };
}

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemStatuses, text);
}
