import { z } from 'zod';
import { attachment, claim, complaintKept, conduct, defendantKept } from './complaint.ts';
import { because, bilingual, day, instant, openText, organId, outcome, sha256, text, uuid } from './basics.ts';
import { organName } from './organ.ts';

/** Where a case stands in a court's register. */
export const stages = [
  'received',
  'awaiting-correction',
  'docketed',
  'refused',
  'not-docketed',
  'withdrawn',
  'transferred',
  'dismissed',
  'judged',
] as const;
export const stage = z.enum(stages);

export const caseRef = z.strictObject({ court: organId, case: uuid });

/** One legal act of a case, as an entry of the national log. `index` counts from 0; people are shown 第 index+1 条. */
export const entry = z.strictObject({
  index: z.int().nonnegative(),
  act: z.string(),
  words: bilingual,
  organ: organName,
  /** The court in whose docket it was entered, where the case came from there by transfer; null for this court's own. */
  earlier: organName.nullable(),
  at: instant,
  /** What the act says, in words a reader of the time line needs; `null` once its content was destroyed. */
  says: bilingual.nullable(),
  /** The reasons the act gave, for those who may read the whole case; `null` where it gave none, and to all others. */
  reasons: z.string().nullable(),
});

/** A time limit running, done or missed. `provisional`: the year's holiday notice is not published yet. */
export const timeLimit = z.strictObject({
  kind: z.string(),
  words: bilingual,
  from: day,
  due: day,
  provisional: z.boolean(),
  /** `conditional`: would start if the court docketed today. */
  status: z.enum(['running', 'done', 'overdue', 'stopped', 'conditional']),
  provisions: z.array(z.string()),
  daysLeft: z.int().nullable(),
  /** Where the last day was a holiday: the day the period ended on before it rolled over (CPL 85). */
  rolledFrom: day.nullable(),
});

/** What an act asks of the person doing it; the form, the OpenAPI document and the command line are read from this. */
export const actField = z.strictObject({
  name: z.string(),
  kind: z.enum(['text', 'reasons', 'choice', 'choices', 'court', 'case', 'day', 'money', 'defects', 'yes-no', 'facts']),
  words: bilingual,
  required: z.boolean(),
  options: z.array(z.strictObject({ value: z.string(), words: bilingual })).nullable(),
});

/** A way on: an act the law knows, whether it may be done now by this reader, and if not, why and from when. */
export const availableAct = z.strictObject({
  act: z.string(),
  words: bilingual,
  explains: bilingual,
  provisions: z.array(z.string()),
  available: z.boolean(),
  why: bilingual.nullable(),
  fields: z.array(actField),
  /** What is prepared by doing it: papers, notices, service, clocks. */
  follows: z.array(bilingual),
});

/** One gate of five as the front shows it; the whole trees are decided from `facts` by the same law package. */
export const gateAnswer = z.strictObject({
  gate: z.enum(['standing', 'scope', 'acceptance', 'jurisdiction', 'procedure']),
  outcome,
  because,
});

export const sameness = z.enum(['same', 'overlaps', 'differs', 'not-known', 'not-comparable']);

/** Another case of the country that may concern the same tort. A suggestion; sameness is a judge's finding. */
export const relatedCase = z.strictObject({
  ref: caseRef,
  title: bilingual,
  court: organName,
  filer: organName,
  stage,
  filingNumber: z.string(),
  caseNumber: z.string().nullable(),
  receivedAt: instant,
  /** Null for a case that came by transfer: its filing was entered under the case it came from. */
  receivedEntry: z.int().nullable(),
  docketedAt: instant.nullable(),
  docketedEntry: z.int().nullable(),
  /** 0 to 100; how it was reached is in `grounds`. */
  score: z.int(),
  grounds: z.strictObject({
    defendant: sameness,
    conduct: sameness,
    period: sameness,
    periodOverlapPercent: z.int().nullable(),
    victims: sameness,
    claims: sameness,
  }),
  conduct,
  claims: z.array(claim),
  defendants: z.array(defendantKept),
  victims: z.int().nullable(),
  /** What a judge of this court has found of it, by a signed act with reasons. */
  finding: z.enum(['same', 'different']).nullable(),
  /** Docketed earlier on a tort this case has not been compared with, so it stands before this one. */
  standsBefore: z.boolean(),
});

export const defect = z.strictObject({
  item: z.string().max(200),
  rule: z.string().max(80),
  mend: z.string().max(1000),
});

/** A defect as a court tells it: nothing in it is left empty, and others read it. */
export const defectTold = z.strictObject({ item: openText(200), rule: text(80), mend: openText(1000) });

export const caseSummary = z.strictObject({
  ref: caseRef,
  title: bilingual,
  court: organName,
  filer: organName,
  stage,
  filingNumber: z.string(),
  caseNumber: z.string().nullable(),
  receivedAt: instant,
  docketedAt: instant.nullable(),
  /** The time limit that comes first. */
  limit: timeLimit.nullable(),
  related: z.int(),
  defects: z.int(),
  demonstration: z.boolean(),
});

/** An organisation that a judge let in to the case as a defendant or for one. */
export const party = z.strictObject({
  organ: organName,
  /** Its place among the defendants of the complaint, from 1. */
  defendant: z.int().positive(),
  capacity: z.enum(['itself', 'representative']),
  servedOn: day,
  admittedAt: instant,
  endedAt: instant.nullable(),
});

export const caseView = z.strictObject({
  summary: caseSummary,
  complaint: complaintKept,
  attachments: z.array(attachment),
  /** The fact sheet with what courts have found laid in; the page decides the gates from it. */
  facts: z.record(z.string(), z.unknown()),
  regime: z.strictObject({ on: day, digest: sha256 }),
  gates: z.array(gateAnswer),
  limits: z.array(timeLimit),
  entries: z.array(entry),
  acts: z.array(availableAct),
  related: z.array(relatedCase),
  /** The defects told so far, all at once, each with its rule. */
  defects: z.array(defect),
  /** No national check is possible when no defendant is singled out. */
  nationalCheck: z.enum(['done', 'not-possible']),
  /** Where the case went or came from: both courts and both numbers are kept. */
  transfer: z
    .strictObject({ direction: z.enum(['to', 'from']), court: organName, ref: caseRef, filingNumber: z.string() })
    .nullable(),
  /** Defendants that were served and admitted, and who stands for them. */
  parties: z.array(party),
  /**
   * Reading a case is open to more people than its content: `progress` shows stage and entries only, `party` what a
   * defendant reads of its case, which leaves out what courts compared with other cases.
   */
  reach: z.enum(['whole', 'progress', 'party']),
});

/** What an act answers once it is durable. The receipt verifies offline against the published log key. */
export const actAnswer = z.strictObject({
  act: z.string(),
  ref: caseRef,
  stage,
  filingNumber: z.string(),
  caseNumber: z.string().nullable(),
  /** Why there is no case number although the case is docketed: the court's code is not known (settled by hand later). */
  caseNumberNote: bilingual.nullable(),
  entry: z.int().nonnegative(),
  at: instant,
  limits: z.array(timeLimit),
  /** The receipt file, byte for byte: it has one form only, so keep the text as it is. */
  receipt: z.string(),
  /** True when the same call was made before and its answer is given again. */
  replayed: z.boolean(),
});

export const nationalMatch = relatedCase.omit({ finding: true, standsBefore: true, claims: true, defendants: true });

export type Stage = z.output<typeof stage>;
export type CaseRef = z.output<typeof caseRef>;
export type Entry = z.output<typeof entry>;
export type TimeLimit = z.output<typeof timeLimit>;
export type ActField = z.output<typeof actField>;
export type AvailableAct = z.output<typeof availableAct>;
export type GateAnswer = z.output<typeof gateAnswer>;
export type Sameness = z.output<typeof sameness>;
export type RelatedCase = z.output<typeof relatedCase>;
export type NationalMatch = z.output<typeof nationalMatch>;
export type Defect = z.output<typeof defect>;
export type CaseSummary = z.output<typeof caseSummary>;
export type Party = z.output<typeof party>;
export type CaseView = z.output<typeof caseView>;
export type ActAnswer = z.output<typeof actAnswer>;
