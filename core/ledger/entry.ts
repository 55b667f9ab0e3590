import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { utf8 } from '#words/digest.ts';
import { parseCaseId, parseOrganId } from '#words/identifiers.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import { parseInstant } from '#words/instant.ts';
import type { Instant } from '#words/instant.ts';
import { Members, textAs, textOf } from '#words/members.ts';
import { accepted } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';
import { leafHash } from './hash.ts';
import type { Hash } from './hash.ts';

/**
 * All that the log ever holds of an act: no name, no number, no word of its content, only a salted commitment to it.
 * `case` is null for acts of an organ that concern no case.
 */
export interface Entry {
  readonly act: string;
  readonly at: Instant;
  readonly case: CaseId | null;
  /** 64 hexadecimal digits, see `commitment.ts`. */
  readonly commitment: string;
  readonly organ: OrganId;
}

const actForm = /^[a-z][a-z0-9]{0,31}(?:-[a-z0-9]{1,32}){0,7}$/;
export const hashForm = /^[0-9a-f]{64}$/;

/** The bytes of the leaf: canonical JSON (RFC 8785). Throws a RangeError when the entry breaks its own form. */
export function entryBytes(entry: Entry): Uint8Array {
  const { act, at, case: caseId, commitment, organ } = entry;
  const json = { act, at, case: caseId, commitment, organ };
  const read = readEntry(json);
  if (!read.ok)
    throw new RangeError(`no entry: ${read.problems.map(({ code, at: place }) => `${place} ${code}`).join(', ')}`);
  return utf8(canonicalJson(json));
}

/** The hash that the log appends. */
export function entryLeaf(hash: Hash, entry: Entry): Uint8Array {
  return leafHash(hash, entryBytes(entry));
}

function readCase(value: Json): Parsed<CaseId | null> {
  return value === null ? accepted(null) : textAs(parseCaseId)(value);
}

/** Reads an entry from JSON; unknown members are refused. */
export function readEntry(json: Json): Parsed<Entry> {
  const members = new Members(json);
  const act = members.required('act', textOf(actForm));
  const at = members.required('at', textAs(parseInstant));
  const caseId = members.required('case', readCase);
  const commitment = members.required('commitment', textOf(hashForm));
  const organ = members.required('organ', textAs(parseOrganId));
  return members.finish(() => {
    if (act === undefined || at === undefined || caseId === undefined) return null;
    if (commitment === undefined || organ === undefined) return null;
    return { act, at, case: caseId, commitment, organ };
  });
}
