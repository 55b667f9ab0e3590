import type { ActAnswer, Stage } from '#contract/shapes/case.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import type { BundleTools } from '#evidence/bundle-write.ts';
import type { AlgorithmEndings } from '#evidence/timestamp-algorithms.ts';
import type { Entry } from '#ledger/entry.ts';
import type { Blobs } from '#platform/vault/blobs.ts';
import type { CaseKey, CaseKeys } from '#platform/vault/case-keys.ts';
import type { Uploads } from '#platform/vault/uploads.ts';
import type { Log } from '#platform/store/log/log.ts';
import type { Stamped } from '#platform/timestamps/authority.ts';
import type { Store } from '#platform/store/store.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor, OrganKind } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';
import type { StampOrder } from './stamp.ts';

/** Which case is meant. */
export interface CaseRef {
  readonly court: string;
  readonly case: string;
}

/** A case as evidence needs it. */
export interface CaseAtHand {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filer: OrganId;
  readonly stage: Stage;
  /** The court to which the case was transferred, with its exhibits; null for one that is still here. */
  readonly movedTo: { readonly court: OrganId; readonly case: CaseId } | null;
  readonly key: CaseKey;
}

/** One intention to act on a case's evidence. */
export interface EvidenceCall extends CaseRef {
  readonly act: string;
  /** The same key never acts twice. */
  readonly key: string;
  readonly asked: unknown;
}

/** What an act leaves: its words for the time line, what its entry commits to, and the writes that name the entry. */
export interface EvidenceAct {
  readonly says: Bilingual;
  readonly content: Readonly<Record<string, Json>>;
  settle(commitment: Uint8Array): Promise<void>;
}

/** An act of the case as its record and the log hold it. */
export interface CaseAct {
  /** In the national log, from 0. */
  readonly index: number;
  readonly entry: Entry;
  readonly committed: { readonly content: Json; readonly salt: Uint8Array } | null;
}

/** The record of the case, which the docket keeps: handed over, since one part of the domain does not reach another. */
export interface CaseRecord {
  /** The case, or null where it is not there for this reader or its keys were destroyed. */
  read(tx: Transaction, ref: CaseRef): Promise<CaseAtHand | null>;
  /** Every act of a case in the order of the log; none where it may not be read. */
  acts(tx: Transaction, ref: CaseRef): Promise<readonly CaseAct[]>;
  /**
   * One act: one transaction under the case's lock, one entry of the log as its last statement.
   *
   * @throws what `prepare` throws, after the rollback
   */
  enter(
    actor: Actor,
    call: EvidenceCall,
    prepare: (tx: Transaction, found: CaseAtHand, at: Instant) => Promise<EvidenceAct>,
  ): Promise<ActAnswer>;
}

/** What evidence is built with, once, in the server. */
export interface EvidenceServices {
  readonly store: Store;
  readonly record: CaseRecord;
  readonly keys: CaseKeys;
  readonly blobs: Blobs;
  readonly uploads: Uploads;
  readonly log: Pick<Log, 'head' | 'inclusion' | 'consistency' | 'publishedKey'>;
  readonly bundleTools: BundleTools;
  /** Opens a sealed file a segment at a time; throws where a bit of it was changed. */
  readonly unseal: (key: CaseKey, sealed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Takes an object out of the vault once the transaction stands, however often it takes. */
  readonly removeLater: (tx: Transaction, object: string) => Promise<void>;
  /** Authorities that stamp exhibits; none unless configured (settled 23). */
  readonly authorities: readonly string[];
  /** When timestamps are renewed: so many days before they end, and from when on algorithms are no longer relied on. */
  readonly renewal: { readonly leadDays: number; readonly endings: AlgorithmEndings };
  /** Asks an authority for a timestamp over a digest of SHA-256 or SHA-512; throws where it gives none. */
  readonly stamp: (authority: string, digest: Uint8Array) => Promise<Stamped>;
  /** Has an exhibit stamped once the transaction stands, however often it takes. */
  readonly stampLater: (tx: Transaction, order: StampOrder) => Promise<void>;
  readonly organ: (id: string) => { readonly kind: OrganKind; readonly name: OrganName } | null;
  now(): Instant;
  newId(): string;
}
