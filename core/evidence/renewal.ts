import { canonicalJson } from '#words/canonical.ts';
import { fromUtf8, utf8 } from '#words/digest.ts';
import { Members, listOf } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { choiceOf, digest } from './fields.ts';

const renewalFormat = 'dengwen-renewal/1';

/** A file by both digests: should one of the two hashes weaken, the other still tells it. */
export interface BothDigests {
  /** 64 hexadecimal digits each. */
  readonly sha256: string;
  readonly sm3: string;
}

/**
 * What a renewed timestamp is over (after RFC 4998 section 5): what was stamped first, and everything that was kept to
 * prove it until now, in its order: the first token, its request, and of each renewal since the paper, the token, the
 * request. Certificates and revocation lists lie in the tokens and are covered with them.
 */
export interface Renewal {
  readonly over: BothDigests;
  readonly covers: readonly BothDigests[];
}

/** A token is renewed before its certificate ends, some twenty times in a century; each adds three files. */
const mostCovered = 1000;
const largestRenewal = 1 << 18;

/** The paper's bytes, in their one form: canonical JSON. */
export function renewalBytes({ over, covers }: Renewal): Uint8Array {
  const both = ({ sha256, sm3 }: BothDigests) => ({ sha256, sm3 });
  return utf8(canonicalJson({ format: renewalFormat, over: both(over), covers: covers.map(both) }));
}

const bothDigests: Reader<BothDigests> = (value) => {
  const members = new Members(value);
  const sha256 = members.required('sha256', digest);
  const sm3 = members.required('sm3', digest);
  return members.finish(() => (sha256 === undefined || sm3 === undefined ? null : { sha256, sm3 }));
};

/** Reads a paper; null unless it is written exactly as `renewalBytes` writes it and covers something. */
export function readRenewal(bytes: Uint8Array): Renewal | null {
  const text = bytes.length > largestRenewal ? null : fromUtf8(bytes);
  if (text === null) return null;
  let json;
  try {
    json = JSON.parse(text);
    if (canonicalJson(json) !== text) return null;
  } catch {
    return null;
  }
  const members = new Members(json);
  members.required('format', choiceOf([renewalFormat]));
  const over = members.required('over', bothDigests);
  const covers = members.required('covers', listOf(bothDigests, mostCovered));
  const read = members.finish((): Renewal | null =>
    over === undefined || covers === undefined || covers.length === 0 ? null : { over, covers },
  );
  return read.ok ? read.value : null;
}
