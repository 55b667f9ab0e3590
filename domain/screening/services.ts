import type { ActAnswer, Stage } from '#contract/shapes/case.ts';
import type { OrganName } from '#contract/shapes/organ.ts';
import type { MaskedSample, ScreeningInput } from '#contract/shapes/screening.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import type { DigestSets } from '#platform/screening/run/digests.ts';
import type { ScreeningProgress } from '#platform/screening/run/request.ts';
import type { Store } from '#platform/store/store.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { CaseKey, CaseKeys } from '#platform/vault/case-keys.ts';
import type { Screening } from '#screening/report.ts';
import type { Actor } from '#words/actor.ts';
import type { Json } from '#words/canonical.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual } from '#words/language.ts';

/** Which case is meant. */
export interface CaseRef {
  readonly court: string;
  readonly case: string;
}

/** Which screening is meant: identifiers only, as it waits in the queue of jobs. */
export interface ScreeningRef extends CaseRef {
  readonly screening: string;
}

/** A case as screening needs it. */
export interface CaseAtHand {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filer: OrganId;
  readonly stage: Stage;
  readonly key: CaseKey;
}

/** What an act leaves: its words for the time line, what its entry commits to, and the writes that name the entry. */
export interface ScreeningAct {
  readonly says: Bilingual;
  readonly content: Readonly<Record<string, Json>>;
  settle(commitment: Uint8Array): Promise<void>;
}

/** The record of the case, which the docket keeps: one act is one transaction under the case's lock, and one entry. */
export interface CaseRecord {
  read(tx: Transaction, ref: CaseRef): Promise<CaseAtHand | null>;
  /** @throws what `prepare` throws, after the rollback */
  enter(
    actor: Actor,
    call: CaseRef & { readonly act: string; readonly key: string; readonly asked: unknown },
    prepare: (tx: Transaction, found: CaseAtHand, at: Instant) => Promise<ScreeningAct>,
  ): Promise<ActAnswer>;
}

/** An exhibit as it lies there. */
export interface ExhibitAtHand {
  readonly number: number;
  readonly name: string;
  readonly bytes: number;
  readonly digests: readonly { readonly algorithm: string; readonly value: string }[];
  /** Opens it piece by piece, each checked before it is given; null where its bytes or its key are gone. */
  readonly open: (() => AsyncIterable<Uint8Array>) | null;
}

/** The exhibits of a case and their custody, which another part of the domain keeps. */
export interface Exhibits {
  find(tx: Transaction, ref: CaseRef, exhibit: string): Promise<ExhibitAtHand | null>;
  /** The next event of its custody, `examine`; refuses what the format of custody refuses. */
  examine(
    tx: Transaction,
    found: CaseAtHand,
    actor: Actor,
    examination: Pick<ScreeningInput, 'officers' | 'place' | 'reason'> & {
      readonly exhibit: string;
      readonly method: string;
      readonly at: Instant;
    },
  ): Promise<{ readonly custody: Json; settle(commitment: Uint8Array): Promise<void> }>;
  /** Enters a reading as an act of its own. */
  enterReading(
    actor: Actor,
    reading: CaseRef & { readonly exhibit: string; readonly reason: string; readonly officer: string },
  ): Promise<void>;
}

/** The fact sheet of a case, which the docket keeps. Its row is locked by the act under way. */
export interface CaseFacts {
  read(tx: Transaction, ref: CaseRef): Promise<FactSheet>;
  lay(tx: Transaction, ref: CaseRef, facts: FactSheet): Promise<void>;
}

/** An exhibit that is being read. */
export interface ExhibitStream {
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A run over one exhibit: what is screened, and how it is followed. */
export interface ScreeningOrder extends ExhibitStream {
  readonly screening: string;
  /** 16 bytes, of the case: what is noted on the way says nothing once the keys of the case are gone. */
  readonly key: Uint8Array;
  readonly leakedOn: string | null;
  readonly scheme: ScreeningInput['scheme'];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ScreeningProgress) => void;
}

/** What screening is built with, once, in the server. */
export interface ScreeningServices {
  readonly store: Store;
  readonly record: CaseRecord;
  readonly keys: CaseKeys;
  readonly exhibits: Exhibits;
  readonly facts: CaseFacts;
  /** Threads that read, scan and link, away from the server's own; a run that was stopped goes on where it was. */
  readonly run: (order: ScreeningOrder) => Promise<Screening>;
  /** What an exhibit can be compared by, under the key given; read away from the server's own thread, kept nowhere. */
  readonly digests: (
    exhibit: ExhibitStream & { readonly key: Uint8Array; readonly signal: AbortSignal },
  ) => Promise<DigestSets>;
  /** Screenings that noted on this machine how far they are. */
  readonly noted: () => Promise<readonly string[]>;
  /** Nothing will go on from what a run noted. */
  readonly forget: (screening: string) => Promise<void>;
  /** A few rows of an exhibit with everything masked that names a person. */
  readonly sample: (exhibit: ExhibitStream) => Promise<MaskedSample>;
  /** What screens: the program by its version, its engine by SHA-256 where that is built. */
  readonly software: () => Promise<{ readonly version: string; readonly engineDigest: string | null }>;
  /** How exhibits are examined, as custody says it: program, engine, tables. */
  readonly method: string;
  /** Has screenings that wait taken up once the transaction stands. */
  readonly takeUpLater: (tx: Transaction) => Promise<void>;
  /** Has what is authorised counted once the transaction stands. */
  readonly countLater: (tx: Transaction) => Promise<void>;
  readonly organ: (id: string) => OrganName;
  /** A keyed digest under the domain key: 64 hexadecimal digits. */
  domainDigest(text: string): string;
  random(bytes: number): Uint8Array;
  now(): Instant;
  newId(): string;
}
