import type { Attachment, ClaimKind, ConductKind } from '#contract/shapes/complaint.ts';

// The contract keeps these as schemas; the browser carries no schema, so the orders in which they are offered stand here.

/** Every value of a closed union, in order: leaving one out does not compile. */
const every =
  <Union extends string>() =>
  <const List extends readonly Union[]>(list: [Union] extends [List[number]] ? List : never): List =>
    list;

export const conductKinds = every<ConductKind>()([
  'illegal-collection',
  'excessive-collection',
  'purchase',
  'sale',
  'provision',
  'disclosure',
  'leak',
  'use-for-fraud-or-marketing',
]);

export const claimKinds = every<ClaimKind>()([
  'cessation',
  'deletion',
  'removal',
  'elimination-of-danger',
  'elimination-of-effects',
  'apology',
  'damages',
  'preventive-costs',
  'investigation-costs',
  'standard-terms-invalid',
  'other',
]);

export const paperKinds = every<Attachment['kind']>()([
  'indictment',
  'announcement-proof',
  'preliminary-evidence',
  'duty-proof',
  'other',
]);
