import { z } from 'zod';
import { bilingual, instant, organId, reasons, sha256, uuid } from './basics.ts';
import { caseRef } from './case.ts';
import { organName } from './organ.ts';

/** SM3 is written as SHA-256 is: 64 hexadecimal digits (GB/T 32905). */
const sm3 = sha256;

/** Members of a format of `core/evidence`: its own strict reader names every defect, so none is described again here. */
const formatMembers = z.record(z.string().max(64), z.json());
const formatShown = z.record(z.string(), z.unknown());

/** A file as it is read, in pieces. In a browser or at a command line it arrives as bytes. */
export const content = z.custom<Uint8Array | AsyncIterable<Uint8Array>>(
  (value) =>
    value instanceof Uint8Array || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
);

/** What whoever submits an exhibit says of it, beside the file that was uploaded. */
export const exhibitInput = z.strictObject({
  /** The upload; the exhibit keeps its identifier. */
  upload: uuid,
  /** Both digests as the submitter's own machine took them. */
  sha256,
  sm3,
  /** `dengwen-exhibit/1` without what is known here: id, case, size, digests, format; `officers` for the collector. */
  exhibit: formatMembers,
});

/** Custody events that a person enters; `acquire` comes with the exhibit, `open` with reading it. */
export const handlings = ['seal', 'copy', 'transfer', 'examine', 'return', 'destroy'] as const;

/** An event of custody as it is entered: `dengwen-custody/1` without what is known here. */
export const custodyInput = z.strictObject({
  action: z.enum(handlings),
  at: instant,
  place: z.string().max(300),
  officers: z.array(z.string().max(80)).max(20),
  /** Who receives, for handing over and returning. */
  to: z.strictObject({ organ: organId, officers: z.array(z.string().max(80)).max(20) }).nullable(),
  reason: z.string().max(1000),
  method: z.string().max(1000),
  attestation: z.json(),
  comparison: z.enum(['same', 'differs', 'not-compared']),
  result: uuid.nullable(),
});

/** Reading is an event of custody too: why it is read is entered with it. */
export const readingInput = z.strictObject({ reason: reasons });

/** Why an exhibit is not given out online (CPL 71). */
export const restrictionGrounds = ['state-secret', 'trade-secret', 'privacy'] as const;
const restrictionGround = z.enum(restrictionGrounds);

/** Restricts an exhibit to inspection at the court; no ground lifts that again. */
export const restrictionInput = z.strictObject({ ground: restrictionGround.nullable(), reasons });

/** `dengwen-sm2-signature/1` without what is known here: a detached SM2 signature over the text to be signed. */
export const signatureInput = z.strictObject({
  /** The event of custody that the signed text names. */
  custody: sha256,
  signer: z.string().max(80),
  identity: z.string().max(200),
  publicKey: z.string().max(400),
  certificate: z.string().max(24_000).nullable(),
  value: z.string().max(200),
});

/** A bundle of the whole case, or of one exhibit; giving exhibits out is entered as reading them. */
export const bundleInput = z.strictObject({ exhibit: uuid.nullable(), reason: reasons });

/** One event with its place in the national log. */
export const custodyEntry = z.strictObject({
  /** `dengwen-custody/1`. */
  event: formatShown,
  organ: organName,
  index: z.int().nonnegative(),
});

export const exhibitView = z.strictObject({
  id: uuid,
  /** 证据 n of the case. */
  number: z.int().positive(),
  /** `dengwen-exhibit/1`. */
  exhibit: formatShown,
  submitter: organName,
  enteredAt: instant,
  destroyedAt: instant.nullable(),
  custody: z.array(custodyEntry),
  /** What does not fit in its line of custody; empty for a whole one. */
  defects: z.array(z.string()),
  /** What a keeper or a party signs, as a file of this very text; null where nothing is signed any more. */
  toSign: z.strictObject({ custody: sha256, text: z.string() }).nullable(),
});

/** Who sees which exhibits of the case: the same set, or the reason why not. */
export const exhibitReader = z.strictObject({
  who: z.enum(['filer', 'clerk', 'judge', 'defendant']),
  words: bilingual,
  /** Numbers of exhibits whose content this reader may open. */
  sees: z.array(z.int().positive()),
  why: bilingual.nullable(),
});

export const exhibitList = z.strictObject({
  exhibits: z.array(exhibitView),
  /** n of n: numbers without a gap, and every entry of the case in the log matched by an act in its record. */
  completeness: z.strictObject({
    exhibits: z.int().nonnegative(),
    missingNumbers: z.array(z.int().positive()),
    entriesInLog: z.int().nonnegative(),
    entriesHere: z.int().nonnegative(),
    /** Where the case came by transfer: how many of those entries each earlier court made, in order. */
    earlier: z.array(
      z.strictObject({ court: organName, entriesInLog: z.int().nonnegative(), entriesHere: z.int().nonnegative() }),
    ),
  }),
  /** Where the case and its exhibits went by transfer; they are opened there. */
  movedTo: z.strictObject({ court: organName, ref: caseRef }).nullable(),
  readers: z.array(exhibitReader),
  /** Exhibits that parties inspect at the court and not here, each with its ground. */
  restricted: z.array(
    z.strictObject({
      id: uuid,
      number: z.int().positive(),
      ground: restrictionGround,
      words: bilingual,
      provisions: z.array(z.string()),
      since: instant,
    }),
  ),
  /** What this reader may do with the exhibits beside reading them. */
  may: z.strictObject({ handle: z.boolean(), restrict: z.boolean() }),
  /** Whether this reader may submit now, and if not, why. */
  maySubmit: z.boolean(),
  whyNot: bilingual.nullable(),
  /** Trusted timestamps over exhibits, and how many authorities are configured; none is no fault (settled 23). */
  timestamps: z.array(
    z.strictObject({
      exhibit: uuid,
      authority: z.string(),
      at: instant,
      /** Until when it is relied on, with its renewals; null where its certificates do not say. */
      until: instant.nullable(),
      renewals: z.int().nonnegative(),
    }),
  ),
  authorities: z.int().nonnegative(),
  /** SM2 signatures over exhibits. Each was verified; whose key it is, its entry and its certificate say. */
  signatures: z.array(
    z.strictObject({
      exhibit: uuid,
      organ: organName,
      at: instant,
      signer: z.string(),
      identity: z.string(),
      certificate: z.boolean(),
    }),
  ),
  /** Uploads of this reader's organ that were begun and not entered. */
  uploads: z.array(uuid),
});

export type ExhibitInput = z.output<typeof exhibitInput>;
export type CustodyInput = z.output<typeof custodyInput>;
export type ExhibitList = z.output<typeof exhibitList>;
export type ExhibitView = z.output<typeof exhibitView>;
export type SignatureInput = z.output<typeof signatureInput>;
export type RestrictionInput = z.output<typeof restrictionInput>;
export type RestrictionGround = z.output<typeof restrictionGround>;
export type ExhibitReader = z.output<typeof exhibitReader>;
