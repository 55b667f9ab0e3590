import type { Json } from '#words/canonical.ts';
import { fromUtf8 } from '#words/digest.ts';
import type { CaseId } from '#words/identifiers.ts';
import { commitmentOfText } from '#ledger/commitment.ts';
import type { Checkpoint } from '#ledger/checkpoint.ts';
import { entryLeaf } from '#ledger/entry.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Hash } from '#ledger/hash.ts';
import { parseTlogProof } from '#ledger/tlog-proof.ts';
import type { TlogProof } from '#ledger/tlog-proof.ts';
import { inclusionDefect } from '#ledger/verify-inclusion.ts';
import { actName, proofName, readAct } from './bundle-form.ts';
import type { BundleFindingCode } from './bundle-findings.ts';
import type { ReadBundle } from './read-bundle.ts';

/** One act of the case as the bundle shows it. */
export interface ShownAct {
  /** Within the case, from 1. */
  readonly serial: number;
  readonly entry: Entry;
  /** Its place in the national log, from 0; null where the proof cannot be read. */
  readonly index: number | null;
  /** What the act itself held; null where withheld or where it does not belong to its commitment. */
  readonly content: Json | null;
  readonly isWithheld: boolean;
}

export type Note = (item: string, code: BundleFindingCode) => void;

/** The member of a JSON object; undefined for anything else. */
export function memberOf(json: Json | null | undefined, name: string): Json | undefined {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return isObject && Object.hasOwn(json, name) ? (json as { readonly [name: string]: Json })[name] : undefined;
}

/**
 * Reads every act of the case: that none is missing, that each content is what its entry commits to, and that each
 * stands where it says among the acts of its case.
 */
export function readActs(
  { manifest, papers }: ReadBundle,
  proofs: Proofs,
  hash: Hash,
  note: Note,
): readonly ShownAct[] {
  const acts: ShownAct[] = [];
  let [previous, isLastShown]: [string | null, boolean] = [null, false];
  const way = followCase(manifest.case, note);
  for (let serial = 1; serial <= looked(manifest.acts, papers); serial += 1) {
    const name = actName(serial);
    const bytes = papers.get(name);
    const act = bytes === undefined ? null : readAct(bytes);
    isLastShown = false;
    if (act === null) {
      note(name, bytes === undefined ? 'act-missing' : 'act-unreadable');
      previous = null;
      continue;
    }
    const { entry, committed, text } = act;
    const holds = committed !== null && commitmentOfText(hash, committed.salt, text) === entry.commitment;
    if (committed === null) note(name, 'content-withheld');
    else if (!holds) note(name, 'content-differs');
    const content = holds ? committed.content : null;
    if (content !== null) {
      for (const code of placeCodes(content, entry, serial, previous)) note(name, code);
      isLastShown = memberOf(content, 'serial') !== undefined;
    }
    const inner = content === null ? null : (memberOf(content, 'content') ?? null);
    way.take(name, entry, inner);
    acts.push({
      serial,
      entry,
      index: proofs.get(serial)?.index ?? null,
      content: inner,
      isWithheld: committed === null,
    });
    previous = entry.commitment;
  }
  way.end();
  // The last act knows how many there are; without it, entries after the last one shown could have been left out.
  if (!isLastShown) note('', 'count-not-stated');
  for (const name of papers.keys()) {
    const serial = /^acts\/(\d{6})\.json$/.exec(name)?.[1];
    if (serial !== undefined && (Number(serial) > manifest.acts || Number(serial) === 0)) note(name, 'serial-wrong');
  }
  return acts;
}

/**
 * Follows the case from court to court. A case that is transferred (CPL 37) goes on in the receiving court under an
 * identifier of its own; its acts may do so only right after the transfer that names it, and must end as the case that
 * the bundle is of.
 */
function followCase(ends: CaseId, note: Note) {
  let before: { readonly entry: Entry; readonly content: Json | null } | null = null;
  let stretch: string[] = [];
  return {
    take(name: string, entry: Entry, content: Json | null): void {
      if (before !== null && before.entry.case !== entry.case) {
        const opened = memberOf(memberOf(before.content, 'opened'), 'case');
        if (before.entry.act !== 'transfer' || (before.content !== null && opened !== entry.case))
          note(name, 'act-of-another-case');
        else note(name, before.content === null ? 'transfer-not-shown' : 'came-by-transfer');
        stretch = [];
      }
      stretch.push(name);
      before = { entry, content };
    },
    end(): void {
      if (before !== null && before.entry.case !== ends) for (const name of stretch) note(name, 'act-of-another-case');
    },
  };
}

/** How many acts are looked for. A manifest may claim any number; one more than there are files is missed, and enough. */
function looked(claimed: number, papers: ReadonlyMap<string, Uint8Array>): number {
  return Math.min(claimed, papers.size + 1);
}

function placeCodes(
  content: Json,
  entry: Entry,
  serial: number,
  previous: string | null,
): readonly BundleFindingCode[] {
  const says = (name: string, value: string | null): boolean => memberOf(content, name) === value;
  const codes: BundleFindingCode[] = [];
  if (!says('act', entry.act) || !says('at', entry.at) || !says('case', entry.case))
    codes.push('content-contradicts-entry');
  if (memberOf(content, 'serial') === undefined) return [...codes, 'serial-not-stated'];
  if (!says('serial', String(serial))) codes.push('serial-wrong');
  // After an act that could not be read, what it commits to is not known here.
  const isKnown = previous !== null || serial === 1;
  if (isKnown && !says('previous', previous)) codes.push('chain-broken');
  return codes;
}

/** The proofs of a bundle by the serial of their act, those that can be read. */
export type Proofs = ReadonlyMap<number, TlogProof>;

export function proofsOf({ manifest, papers }: ReadBundle): Proofs {
  const proofs = new Map<number, TlogProof>();
  for (let serial = 1; serial <= looked(manifest.acts, papers); serial += 1) {
    const bytes = papers.get(proofName(serial));
    const text = bytes === undefined ? null : fromUtf8(bytes);
    const proof = text === null ? null : parseTlogProof(text);
    if (proof !== null) proofs.set(serial, proof);
  }
  return proofs;
}

/** The one checkpoint against which all proofs of a bundle stand; null when there is none. */
export function checkpointText(proofs: Proofs): string | null {
  const [first] = proofs.values();
  return first?.checkpoint ?? null;
}

/** Checks the place of every act in the national log against the head. */
export function checkProofs(
  { papers }: ReadBundle,
  acts: readonly ShownAct[],
  proofs: Proofs,
  head: { readonly text: string; readonly checkpoint: Checkpoint },
  hash: Hash,
  note: Note,
): void {
  let last = -1;
  for (const { serial, entry } of acts) {
    const name = proofName(serial);
    const proof = proofs.get(serial);
    if (proof === undefined) {
      note(name, papers.has(name) ? 'proof-unreadable' : 'proof-missing');
      continue;
    }
    if (proof.extra !== null) note(name, 'proof-unreadable');
    if (proof.checkpoint !== head.text) note(name, 'checkpoint-differs');
    // Acts of a case are numbered in the order of the log; one entry never serves for two.
    if (proof.index <= last) note(name, 'position-out-of-order');
    last = Math.max(last, proof.index);
    const { size, root } = head.checkpoint;
    const leaf = entryLeaf(hash, entry);
    const { index, inclusion } = proof;
    const defect = inclusionDefect(hash, { leaf, index, size, proof: inclusion, root });
    if (defect === 'index-outside-tree') note(name, 'position-outside-log');
    else if (defect === 'proof-length') note(name, 'position-proof-length');
    else if (defect !== null) note(name, 'position-root-differs');
  }
}
