import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { fromHex, joined, sameBytes, toHex, utf8 } from '#words/digest.ts';
import { finding, pointer } from '#words/finding.ts';
import { entryIndex } from '#words/identifiers.ts';
import type { EntryIndex } from '#words/identifiers.ts';
import { parseJson } from '#words/json.ts';
import { Members, listOf, text, textAs } from '#words/members.ts';
import { accepted, refused } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';
import { hashForm, readEntry } from './entry.ts';
import type { Entry } from './entry.ts';

const receiptFormat = 'dengwen-receipt/1';

/**
 * What an act gives back to who did it, and what verifies offline. `content` and `salt` are what the entry commits
 * to; they are there together or not at all. `claimedKey` only names the key: trust comes from the verifier's own copy.
 */
export interface Receipt {
  readonly entry: Entry;
  readonly index: EntryIndex;
  readonly inclusion: readonly Uint8Array[];
  /** A signed note, see `checkpoint.ts`. */
  readonly checkpoint: string;
  readonly claimedKey: string;
  readonly committed: { readonly content: Json; readonly salt: Uint8Array } | null;
}

/** Larger than any act's content: exhibits are committed to by digest and never lie in a receipt. */
const limits = { bytes: 1 << 20, depth: 40, numbers: 'exact-integers' } as const;

/** No tree of exact size is higher than 53. */
const longestProof = 53;

/** The file's bytes: canonical JSON and a newline. There is one form only, so that no bit of it can be changed unseen. */
export function writeReceipt(receipt: Receipt): Uint8Array {
  const { entry, index, inclusion, checkpoint, claimedKey, committed } = receipt;
  const { act, at, case: caseId, commitment, organ } = entry;
  const json = {
    format: receiptFormat,
    entry: { act, at, case: caseId, commitment, organ },
    index,
    inclusion: inclusion.map(toHex),
    checkpoint,
    claimedKey,
    ...(committed === null ? {} : { content: committed.content, salt: toHex(committed.salt) }),
  };
  return utf8(`${canonicalJson(json)}\n`);
}

const readFormat = textAs((format) =>
  format === receiptFormat ? accepted(format) : refused(finding('field.not-a-choice', { choices: receiptFormat })),
);

const readHash = textAs((written) => {
  const bytes = hashForm.test(written) ? fromHex(written) : null;
  return bytes === null ? refused(finding('field.form', { form: hashForm.source })) : accepted(bytes);
});

function readIndex(value: Json): Parsed<EntryIndex> {
  const isIndex = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return isIndex ? accepted(entryIndex(value)) : refused(finding('entry-index.form'));
}

function withOneLineEnd(file: Uint8Array): Uint8Array {
  const last = file.findLastIndex((byte) => byte !== 0x0a && byte !== 0x0d);
  return joined(file.subarray(0, last + 1), Uint8Array.of(0x0a));
}

/**
 * Reads a receipt's bytes, which an adversary may have made: sizes are capped first, unknown and double members and
 * inexact numbers are refused, and so is any other spelling of the same JSON. Only line ends after it, which tools add
 * and drop when they save a text, are overlooked. It checks form only, no proof.
 */
export function readReceipt(file: Uint8Array): Parsed<Receipt> {
  const json = parseJson(file, limits);
  if (!json.ok) return json;
  const members = new Members(json.value);
  members.required('format', readFormat);
  const entry = members.required('entry', readEntry);
  const index = members.required('index', readIndex);
  const inclusion = members.required('inclusion', listOf(readHash, longestProof));
  const checkpoint = members.required('checkpoint', text);
  const claimedKey = members.required('claimedKey', text);
  const content = members.optional('content', accepted);
  const salt = members.optional('salt', readHash);
  for (const [name, other] of [
    ['content', 'salt'],
    ['salt', 'content'],
  ] as const) {
    if (members.has(other) && !members.has(name)) members.note({ code: 'field.missing', at: pointer(name) });
  }
  const read = members.finish((): Receipt | null => {
    if (entry === undefined || index === undefined || inclusion === undefined) return null;
    if (checkpoint === undefined || claimedKey === undefined) return null;
    const committed = content === undefined || salt === undefined ? null : { content, salt };
    return { entry, index, inclusion, checkpoint, claimedKey, committed };
  });
  if (read.ok && !sameBytes(writeReceipt(read.value), withOneLineEnd(file)))
    return refused(finding('json.not-canonical'));
  return read;
}
