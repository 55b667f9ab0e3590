import { z } from 'zod';
import { invalidReasons, kindIds } from '#screening/kind.ts';
import { charsets, formats, listed, unreadReasons } from '#screening/report.ts';
import { bilingual, day, instant, openText, reasons, sha256, text, uuid } from './basics.ts';
import { actAnswer, caseRef, sameness } from './case.ts';
import { organName } from './organ.ts';

const count = z.int().nonnegative();
const kind = z.enum(kindIds);

/** The proposed ladders by whose classes persons are counted (core/law/proposals). */
export const screeningSchemes = ['R-MANY', 'R-MANY-PIPL28', 'R-MANY-CRIM2017'] as const;

/** What whoever has an exhibit screened says with it. Reading it is an event of its custody: `examine`. */
export const screeningInput = z.strictObject({
  /** The day of the leak, by which it is counted who was under 14; null: not known, and then nobody's age is. */
  leakedOn: day.nullable(),
  scheme: z.enum(screeningSchemes),
  place: openText(300),
  /** Two at least where a procuratorate investigates (公益诉讼办案规则 35, 36). */
  officers: z.array(text(80)).min(1).max(20),
  reason: openText(1000),
});

/**
 * queued: waits for a server that is free; running; stopping: asked to, and noting how far it is; stopped: goes on there
 * when resumed; done: entered in the case; failed: with a reason, and may be resumed.
 */
export const screeningStates = ['queued', 'running', 'stopping', 'stopped', 'done', 'failed'] as const;

/** Why a screening failed. */
export const screeningFailures = [
  /** The bytes of the exhibit are not there, or the keys of the case were destroyed. */
  'exhibit-unavailable',
  /** The case went to another court; it is screened there. */
  'handed-over',
  /** The case ended before the result could be entered. */
  'case-ended',
  /** More identifiers than one machine's memory holds (docs/running.md). */
  'too-many-identifiers',
  /** No room for what must be noted. */
  'no-room',
  /** A defect of ours. */
  'defect',
] as const;

/** How far it is, as of `at`. */
export const screeningProgress = z.strictObject({
  at: instant,
  /** Bytes of the exhibit that were read, of how many. */
  consumed: count,
  size: count,
  /** Bytes of text and rows that were scanned. */
  textBytes: count,
  rows: count,
  /** Seconds at work since it was begun or resumed last: rate and time left follow. */
  seconds: z.number().nonnegative(),
});

/** One screening of an exhibit, as lists show it. */
export const screeningSummary = z.strictObject({
  id: uuid,
  exhibit: z.strictObject({ id: uuid, number: z.int().positive() }),
  state: z.enum(screeningStates),
  failure: z.enum(screeningFailures).nullable(),
  leakedOn: day.nullable(),
  scheme: z.enum(screeningSchemes),
  by: organName,
  begunAt: instant,
  endedAt: instant.nullable(),
  /** Null before it is first at work. */
  progress: screeningProgress.nullable(),
  /** Places in the national log, from 0: where it was begun, and where its result was entered. */
  entries: z.strictObject({ begun: count, entered: count.nullable() }),
  /** What this reader may do now. */
  may: z.strictObject({ stop: z.boolean(), resume: z.boolean(), sample: z.boolean() }),
});

const kindFigures = z.strictObject({
  found: count,
  valid: count,
  invalid: count,
  reasons: z.record(z.enum(invalidReasons), count).readonly(),
  formOnly: count,
  duplicate: count.nullable(),
  masked: count,
  destroyed: count,
  inColumns: count,
});

const placeLayer = z.strictObject({
  counted: z.enum(['identity-numbers', 'mobiles', 'cells']),
  divisions: z.array(z.strictObject({ code: z.string(), count })).readonly(),
  unknown: count,
});

/** What is in a data set (`Screening` of core/screening/report.ts, whose words say what each figure counts). */
export const screeningFigures = z.strictObject({
  parts: z
    .array(
      z.strictObject({
        part: z.string(),
        format: z.enum(formats),
        charset: z.enum(charsets),
        bytes: count,
        rows: count,
        columns: z
          .array(z.strictObject({ name: z.string(), kind: kind.nullable(), confidence: z.number() }))
          .readonly(),
        unparsed: count,
        replaced: count,
      }),
    )
    .max(listed)
    .readonly(),
  partCount: count,
  rows: count,
  bytes: count,
  torn: count,
  ragged: count,
  unread: z
    .array(
      z.strictObject({
        part: z.string(),
        reason: z.enum(unreadReasons),
        readBytes: count,
        leftBytes: count.nullable(),
      }),
    )
    .max(listed)
    .readonly(),
  unreadCount: count,
  kinds: z.record(kind, kindFigures).readonly(),
  persons: z
    .strictObject({
      identityNumbers: count,
      least: count,
      linked: count,
      most: count,
      none: count,
      hubs: count,
      under14: count.nullable(),
      byRank: z.tuple([count, count, count]).readonly(),
    })
    .nullable(),
  places: z.strictObject({ issue: placeLayer, address: placeLayer, mobileHome: placeLayer }).nullable(),
  leakedOn: day.nullable(),
  lost: z.enum(['disk-full', 'input-output']).nullable(),
  engine: z.strictObject({
    name: z.enum(['reference', 'wasm']),
    tables: z.array(z.strictObject({ name: z.string(), asOf: z.string(), digest: sha256 })).readonly(),
  }),
});

/** A fact on which the screening and the case differ; the case keeps its own, and it is said. */
export const differingFact = z.strictObject({
  fact: z.string(),
  /** How the fact stands in the case: as given, found by a court, disputed, not applicable. */
  kept: z.unknown(),
  screened: z.unknown(),
});

export const screeningView = screeningSummary.extend({
  /** Of the exhibit, as it was collected. */
  exhibitName: z.string(),
  officers: z.array(z.string()),
  place: z.string(),
  reason: z.string(),
  /** Null until it is done. */
  result: z
    .strictObject({
      /** The day whose law the facts and ladders are of: the day on which it was entered. */
      on: day,
      report: screeningFigures,
      /** SHA-256 of the report's text, to which the entry commits. */
      digest: sha256,
      /** The program that screened, and its engine by SHA-256 where that is built. */
      software: z.strictObject({ version: z.string(), engineDigest: sha256.nullable() }),
      /** Facts that became given in the case, linked to the exhibit. */
      given: z.array(z.string()),
      differing: z.array(differingFact),
    })
    .nullable(),
});

export const screeningList = z.strictObject({
  screenings: z.array(screeningSummary),
  /** Whether this reader may begin one now, and if not, why. */
  mayBegin: z.boolean(),
  whyNot: bilingual.nullable(),
});

/** Beginning is an act of the case; `screening` is what it is called from then on. */
export const screeningBegun = z.strictObject({ screening: uuid, entered: actAnswer });

/** Formats of the record of a screening: to be signed, and to be worked on. */
export const recordQuery = z.strictObject({ format: z.enum(['pdf', 'docx']), language: z.enum(['zh', 'en']) });

/** A few rows with everything masked that names a person. Looking at it is entered as a reading of the exhibit. */
export const maskedSample = z.strictObject({
  parts: z.array(
    z.strictObject({
      part: z.string(),
      /** Columns of a table; empty for lines of text, which have one cell. */
      columns: z.array(z.strictObject({ name: z.string(), kind: kind.nullable() })),
      rows: z.array(z.array(z.string())),
    }),
  ),
});

const bounded = z.strictObject({ value: z.number(), least: z.number(), most: z.number() });

/** What two data sets have in common of one kind of identifier (core/screening/overlap). */
export const overlapEstimate = z.strictObject({
  kind: z.enum(['identity', 'mobile', 'email']),
  common: bounded,
  ofOne: bounded,
  ofOther: bounded,
  sample: count,
  /** Both sets were small enough to be wholly in their sketches: nothing is estimated. */
  exact: z.boolean(),
});

/** What was counted one by one, with the sizes of both. */
export const countedOverlap = z.strictObject({
  at: instant,
  kinds: z.array(
    z.strictObject({ kind: z.enum(['identity', 'mobile', 'email']), common: count, here: count, there: count }),
  ),
});

/** Another case on the same defendant whose data set was screened too. */
export const screeningOverlap = z.strictObject({
  ref: caseRef,
  title: bilingual,
  court: organName,
  filingNumber: z.string(),
  /** Out of sketches alone: to find leads, not to found a finding. */
  estimates: z.array(overlapEstimate),
  suggests: sameness,
  /** Counting one by one is authorised by a judge of each of the two cases. */
  authorised: z.strictObject({ here: instant.nullable(), there: instant.nullable() }),
  /** Counted one by one once both authorised it; null before. */
  counted: countedOverlap.nullable(),
});

export const overlapList = z.strictObject({
  overlaps: z.array(screeningOverlap),
  /** Whether this reader may authorise counting. */
  mayAuthorise: z.boolean(),
});

export const overlapInput = z.strictObject({ other: caseRef, reasons });

export type ScreeningInput = z.output<typeof screeningInput>;
export type ScreeningState = (typeof screeningStates)[number];
export type ScreeningFailure = (typeof screeningFailures)[number];
export type ScreeningSummary = z.output<typeof screeningSummary>;
export type ScreeningView = z.output<typeof screeningView>;
export type ScreeningList = z.output<typeof screeningList>;
export type DifferingFact = z.output<typeof differingFact>;
export type MaskedSample = z.output<typeof maskedSample>;
export type CountedOverlap = z.output<typeof countedOverlap>;
export type ScreeningOverlap = z.output<typeof screeningOverlap>;
export type OverlapList = z.output<typeof overlapList>;
