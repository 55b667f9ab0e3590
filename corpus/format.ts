import { z } from 'zod';
import { parsePartialDay } from '#words/day.ts';
import { type Finding, type FindingCode, pointer } from '#words/finding.ts';
import { acceptedUnless, type Parsed } from '#words/parsed.ts';

// The public input of `assess` and `corpus`: one published case as reports of it tell. `null` is always "not known",
// never "none" and never "no".

// Fields on which questions of law turn are closed choices; fields that only describe take any word in lower case.

/** Court levels as records name them; an internet court is a basic court with a district of its own. */
export const recordCourtLevels = ['basic', 'internet', 'intermediate', 'high', 'supreme', 'special'] as const;
export const recordPlaintiffKinds = ['procuratorate', 'consumer_org', 'designated_org', 'other'] as const;
export const recordProcedures = [
  'civil_pil',
  'criminal_incidental_civil_pil',
  'administrative_pil_prelitigation',
  'administrative_pil',
  'other',
] as const;
export const recordDefendantKinds = ['individual', 'company', 'public_body', 'other'] as const;
export const recordConfidences = ['high', 'medium', 'low'] as const;

const text = z.string().regex(/\S/).max(2000);
/** A describing word such as `illegal_collection`. */
const word = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/)
  .max(60);
/** A year, a month or a day, as far as the source states it. */
const partialDay = z.string().transform((value, context) => {
  const read = parsePartialDay(value);
  if (read.ok) return read.value;
  for (const { code } of read.problems) context.addIssue({ code: 'custom', message: code });
  return z.NEVER;
});
const count = z.int().min(0);
const fullDays = z.int().min(0).max(3660);
/** Yuan as reports state them, at most two decimals. */
const yuan = z.number().min(0).max(1e13).multipleOf(0.01);
const address = z.url({ protocol: /^https?$/ }).max(2000);

/** The record of a published case: every field is there, unknown ones as `null`, and no other. */
export const caseRecord = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(80),
  titleZh: text,
  titleEn: text,
  /** As the sources print it. */
  caseNumber: text.nullable(),
  court: z
    .strictObject({ name: text.nullable(), level: z.enum(recordCourtLevels).nullable(), province: text.nullable() })
    .nullable(),
  procuratorateOrPlaintiff: z.strictObject({ name: text.nullable(), kind: z.enum(recordPlaintiffKinds).nullable() }),
  procedureKind: z.enum(recordProcedures).nullable(),
  dateFiled: partialDay.nullable(),
  dateDecided: partialDay.nullable(),
  /** Empty where the sources do not tell. */
  defendants: z.array(z.strictObject({ kind: z.enum(recordDefendantKinds).nullable(), count: count.nullable() })),
  /** Empty where the sources do not tell. */
  conduct: z.array(word),
  informationCategories: z.array(word),
  sensitive: z.boolean().nullable(),
  itemsCount: count.nullable(),
  victimsCount: count.nullable(),
  illegalGainsCny: yuan.nullable(),
  claimedLossCny: yuan.nullable(),
  preLitigationAnnouncement: z.strictObject({
    made: z.boolean().nullable(),
    date: partialDay.nullable(),
    outlet: text.nullable(),
    days: fullDays.nullable(),
  }),
  supportingAgencies: z.array(text),
  claims: z.array(word).nullable(),
  claimsGranted: z.array(word).nullable(),
  damagesAwardedCny: yuan.nullable(),
  damagesBasis: word.nullable(),
  punitiveAwardedCny: yuan.nullable(),
  punitiveMultiple: z.number().min(0).max(100).nullable(),
  apologyMedium: text.nullable(),
  burdenOfProof: text.nullable(),
  outcome: word.nullable(),
  jurisdictionGround: word.nullable(),
  notes: z.string().max(4000),
  /** Where each statement was read; at least one. */
  sources: z.array(address).min(1),
  confidence: z.enum(recordConfidences),
  /** Whether the record may count in figures. */
  useInRates: z.boolean(),
});

/** One published case. */
export type CaseRecord = z.output<typeof caseRecord>;

type Issue = z.core.$ZodIssue;

const dayCodes: Readonly<Record<string, FindingCode>> = { 'day.form': 'day.form', 'day.impossible': 'day.impossible' };

function sizeCode(origin: string, small: boolean): FindingCode {
  if (origin === 'string') return small ? 'field.too-short' : 'field.too-long';
  if (origin === 'array') return small ? 'field.too-few' : 'field.too-many';
  return small ? 'field.too-small' : 'field.too-large';
}

/** What the parser of shapes found, in the closed codes of findings, with what their words need. */
function findingsOf(issue: Issue, input: unknown): readonly Finding[] {
  const at = pointer(...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)));
  const value = valueAt(input, issue.path);
  const one = (code: FindingCode, params?: Finding['params']): readonly Finding[] => [
    { code, at, ...(params !== undefined && { params }) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'field.unknown', at: `${at}${pointer(key)}`, params: { name: key } }));
    case 'invalid_type':
      if (value === undefined) return one('field.missing');
      return issue.expected === 'int'
        ? one('field.not-an-integer')
        : one('field.wrong-kind', { expected: issue.expected });
    case 'invalid_value':
      return value === undefined
        ? one('field.missing')
        : one('field.not-a-choice', { choices: issue.values.map(String).join(', ') });
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? one('field.empty')
        : one(sizeCode(issue.origin, true), { least: Number(issue.minimum) });
    case 'too_big':
      return one(sizeCode(issue.origin, false), { most: Number(issue.maximum) });
    case 'custom':
      return one(dayCodes[issue.message] ?? 'field.form', { day: String(value) });
    case 'not_multiple_of':
      return one('money.below-fen');
    case 'invalid_format':
      return value === '' ? one('field.empty') : one('field.form', { form: issue.pattern ?? issue.format });
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return one('field.form');
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

/** Reads one record. Every defect is named at once, at its JSON pointer; unknown fields are refused. */
export function parseCaseRecord(input: unknown): Parsed<CaseRecord> {
  const read = caseRecord.safeParse(input);
  if (!read.success)
    return acceptedUnless(
      read.error.issues.flatMap((issue) => findingsOf(issue, input)),
      never,
    );
  const { data } = read;
  return acceptedUnless(contradictions(data), () => data);
}

function never(): never {
  throw new Error('a refused record has findings');
}

/** What no single field can tell: a decision before the filing, an announcement denied and dated. */
function contradictions(record: CaseRecord): readonly Finding[] {
  const found: Finding[] = [];
  const { dateFiled, dateDecided, preLitigationAnnouncement: announcement } = record;
  if (dateFiled !== null && dateDecided !== null) {
    // Partial days compare as far as both are stated.
    const length = Math.min(dateFiled.length, dateDecided.length);
    if (dateDecided.slice(0, length) < dateFiled.slice(0, length))
      found.push({ code: 'day.order', at: '/dateDecided' });
  }
  if (
    announcement.made === false &&
    (announcement.date !== null || announcement.days !== null || announcement.outlet !== null)
  ) {
    found.push({ code: 'field.conflict', at: '/preLitigationAnnouncement' });
  }
  return found;
}

/** Reads an array of records: every defect of every record at once, and each id but once. */
export function parseCaseRecords(input: unknown): Parsed<readonly CaseRecord[]> {
  if (!Array.isArray(input)) return acceptedUnless([{ code: 'field.wrong-kind', at: '' }], never);
  const records: CaseRecord[] = [];
  const found: Finding[] = [];
  const places = new Map<string, number>();
  input.forEach((one: unknown, place) => {
    const read = parseCaseRecord(one);
    if (!read.ok) {
      found.push(...read.problems.map((problem) => ({ ...problem, at: `/${place}${problem.at}` })));
      return;
    }
    if (places.has(read.value.id)) found.push({ code: 'field.duplicate', at: `/${place}/id` });
    places.set(read.value.id, place);
    records.push(read.value);
  });
  return acceptedUnless(found, () => records);
}
