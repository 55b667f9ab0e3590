import type { Actor, OrganKind } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { EntryToAppend } from '#platform/store/log/append.ts';
import type { Committed } from '#platform/store/log/log.ts';
import type { Store } from '#platform/store/store.ts';
import type { Transaction } from '#platform/store/transact.ts';

/** An organ as the docket needs it. `code` is the court's 法院代字; where it is not known no case number can be given. */
export interface OrganFacts {
  readonly id: OrganId;
  readonly kind: OrganKind;
  readonly name: string;
  readonly nameEn: string;
  readonly code: string | null;
  readonly level: string | null;
  readonly special: string | null;
  readonly province: string | null;
  readonly division: string | null;
  readonly parent: OrganId | null;
  readonly participates: boolean;
  readonly demonstration: boolean;
}

/** The organs of the country and of this house, held in memory: every act names some. */
export interface Directory {
  organ(id: string): OrganFacts | null;
  /** The name to show; an organ that has left the directory shows its identifier. */
  name(id: string): {
    readonly id: OrganId;
    readonly name: string;
    readonly nameEn: string;
    readonly demonstration: boolean;
  };
  /** The court that a 法院代字 belongs to; null where none is known to bear it. */
  courtWithCode(code: string): OrganId | null;
  /** The nearest court above both (CPLI 40); null where the directory does not know it. */
  commonSuperior(one: OrganId, other: OrganId): OrganFacts | null;
}

/** The content key of one case: what it sealed nobody reads once the key is destroyed (PIPL 47). */
export interface CaseKey {
  seal(text: string): string;
  open(sealed: string): string;
}

export interface CaseKeys {
  make(tx: Transaction, id: CaseId): Promise<CaseKey>;
  /** Null when the key was destroyed. */
  open(tx: Transaction, id: CaseId): Promise<CaseKey | null>;
}

/** The national log, as far as an act needs it. */
export interface ActLog {
  /** Gives the entry its place; the transaction's last statement. */
  append(tx: Transaction, entry: EntryToAppend): Promise<number>;
  /** The same for all entries of a transaction that makes many. */
  appendAll(tx: Transaction, entries: readonly EntryToAppend[]): Promise<readonly number[]>;
  /**
   * After the commit: the receipt file of an entry, under a signed checkpoint that covers it.
   *
   * @param committed what the entry commits to, as canonical JSON with its salt; null once it was destroyed
   */
  receipt(index: number, committed: Committed | null): Promise<string>;
}

/** A case that goes to another court, in each of the two. */
export interface CaseInCourt {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filingNumber: string;
  readonly key: CaseKey;
}

/** A transfer, for what goes along with the case. */
export interface Transferring {
  readonly from: CaseInCourt;
  readonly to: CaseInCourt;
  readonly filer: OrganId;
  readonly actor: Actor;
  readonly at: Instant;
}

/** The exhibits of a case, which another part of the domain keeps: they go along with it to another court. */
export interface CaseExhibits {
  /** What the entry of the transfer commits to of them, and the writes that name that entry. */
  handOver(
    tx: Transaction,
    transferring: Transferring,
  ): Promise<{ readonly custody: readonly Json[]; settle(commitment: Uint8Array): Promise<void> }>;
}

/** What the docket is built with, once, in the server. */
export interface DocketServices {
  readonly store: Store;
  readonly directory: Directory;
  readonly keys: CaseKeys;
  readonly log: ActLog;
  readonly exhibits: CaseExhibits;
  /** The time, asked once an act. */
  now(): Instant;
  /** Random bytes for salts and identifiers. */
  random(bytes: number): Uint8Array;
  /** A keyed digest under the domain key, which lies outside the database (settled 2). */
  domainDigest(text: string): string;
  readonly demonstration: boolean;
}
