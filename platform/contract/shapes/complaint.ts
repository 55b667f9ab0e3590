import { z } from 'zod';
import { bilingual, fen, organId, partialDay, sha256, text, uuid } from './basics.ts';

/**
 * Who is sued. What singles the defendant out decides the national check: an organisation by its credit code,
 * a foreign one by its registration, a person by a keyed digest of the identity number (the number itself is
 * used once, at the call, and never stored), and where none is known no check is possible.
 */
export const defendantGiven = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organisation'),
    name: text(200),
    creditCode: z.string().max(32),
    /** A branch is its parent for the national check; null where it is no branch. */
    parentCreditCode: z.string().max(32).nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('foreign'),
    name: text(200),
    country: z.string().regex(/^[A-Z]{2}$/),
    registration: text(64),
  }),
  z.strictObject({ kind: z.literal('person'), name: text(50), identityNumber: z.string().max(32) }),
  z.strictObject({ kind: z.literal('unknown'), name: text(200) }),
]);

/** The defendant as kept and shown: `tail` is the last four characters of the credit code or registration. */
export const defendantKept = z.strictObject({
  kind: z.enum(['organisation', 'foreign', 'person', 'unknown']),
  name: z.string(),
  key: z.string(),
  tail: z.string().nullable(),
  /** For a branch: its own key, where `key` is its parent's. */
  branch: z.string().nullable().default(null),
});

/**
 * A defendant that the case keeps already, named again in a correction by its key (a branch by its own): what singled it
 * out was never stored, or is shown by its last four characters only, and need not be given twice.
 */
export const defendantAgain = z.strictObject({ kind: z.literal('kept'), name: text(200), key: z.string().max(200) });

export const conductKind = z.enum([
  'illegal-collection',
  'excessive-collection',
  'purchase',
  'sale',
  'provision',
  'disclosure',
  'leak',
  'use-for-fraud-or-marketing',
]);

export const claimKind = z.enum([
  'cessation',
  'removal',
  'elimination-of-danger',
  'deletion',
  'elimination-of-effects',
  'apology',
  'damages',
  'preventive-costs',
  'investigation-costs',
  'standard-terms-invalid',
  'other',
]);

export const claim = z.strictObject({ kind: claimKind, text: text(1000), amount: fen.nullable() });

export const conduct = z.strictObject({
  kinds: z.array(conductKind).min(1).max(8),
  summary: text(2000),
  from: partialDay.nullable(),
  until: partialDay.nullable(),
});

export const attachmentKind = z.enum([
  'indictment',
  'announcement-proof',
  'preliminary-evidence',
  'duty-proof',
  'other',
]);
export const attachment = z.strictObject({
  digest: sha256,
  kind: attachmentKind,
  name: z.string().min(1).max(200),
  bytes: z.int().positive(),
});

/** A fact sheet as `core/law` reads it; the law package checks names, states and values, every defect at once. */
export const factSheet = z.record(z.string().max(64), z.unknown());

/** 起诉状 as filed. */
export const complaint = z.strictObject({
  /** Where the draft came from, when a published case was loaded; such a filing is for demonstration. */
  published: z.string().max(80).nullable(),
  defendants: z.array(defendantGiven).min(1).max(20),
  conduct,
  claims: z.array(claim).min(1).max(20),
  facts: factSheet,
});

/** The whole complaint again (补正): a defendant as at first, or one that the case keeps already. */
export const correctedComplaint = complaint.extend({
  defendants: z
    .array(z.discriminatedUnion('kind', [...defendantGiven.options, defendantAgain]))
    .min(1)
    .max(20),
});

/** A complaint as the case keeps it and its readers see it. */
export const complaintKept = complaint.extend({ defendants: z.array(defendantKept) });

/** A draft holds whatever has been typed so far; nothing in it is required but that it be of the right kind. */
export const draftContent = z.strictObject({
  court: organId.nullable(),
  published: z.string().max(80).nullable(),
  defendants: z
    .array(
      z.strictObject({
        kind: z.enum(['organisation', 'foreign', 'person', 'unknown']),
        name: z.string().max(200),
        creditCode: z.string().max(32).optional(),
        parentCreditCode: z.string().max(32).nullable().optional(),
        country: z.string().max(2).optional(),
        registration: z.string().max(64).optional(),
      }),
    )
    .max(20),
  conduct: z.strictObject({
    kinds: z.array(conductKind).max(8),
    summary: z.string().max(2000),
    from: z.string().max(10).nullable(),
    until: z.string().max(10).nullable(),
  }),
  claims: z.array(z.strictObject({ kind: claimKind, text: z.string().max(1000), amount: fen.nullable() })).max(20),
  facts: factSheet,
});

export const draft = z.strictObject({
  id: uuid,
  version: z.int(),
  updatedAt: z.string(),
  content: draftContent,
  attachments: z.array(attachment),
  /** 案件名称 made from the parties as far as they are known. */
  title: bilingual,
});

export type Complaint = z.output<typeof complaint>;
export type ComplaintKept = z.output<typeof complaintKept>;
export type CorrectedComplaint = z.output<typeof correctedComplaint>;
export type DefendantGiven = z.output<typeof defendantGiven>;
export type DefendantAgain = z.output<typeof defendantAgain>;
export type DefendantKept = z.output<typeof defendantKept>;
export type DraftContent = z.output<typeof draftContent>;
export type Draft = z.output<typeof draft>;
export type Attachment = z.output<typeof attachment>;
export type ClaimKind = z.output<typeof claimKind>;
export type ConductKind = z.output<typeof conductKind>;
