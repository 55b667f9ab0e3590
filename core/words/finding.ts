/**
 * Every defect that can be found in something handed in, one code each. The part before the dot names what was read,
 * the part after it what is wrong. Words for people are in `finding-words.ts`; a code without words does not compile.
 */
export const findingCodes = [
  'field.missing',
  'field.unknown',
  'field.empty',
  'field.wrong-kind',
  'field.not-a-choice',
  'field.not-an-integer',
  'field.too-long',
  'field.too-short',
  'field.too-large',
  'field.too-small',
  'field.too-many',
  'field.too-few',
  'field.duplicate',
  'field.conflict',
  'field.control-character',
  'field.form',
  'json.malformed',
  'json.duplicate-key',
  'json.number-form',
  'json.too-deep',
  'json.too-long',
  'json.not-unicode',
  'json.not-canonical',
  'day.form',
  'day.impossible',
  'day.too-early',
  'day.too-late',
  'day.order',
  'instant.form',
  'money.form',
  'money.below-fen',
  'money.negative',
  'money.too-large',
  'credit-code.length',
  'credit-code.character',
  'credit-code.division',
  'credit-code.check-digit',
  'resident-number.form',
  'resident-number.birth-date',
  'resident-number.check-digit',
  'text.personal-data',
  'case-number.brackets',
  'case-number.year-missing',
  'case-number.year-form',
  'case-number.court-missing',
  'case-number.court-form',
  'case-number.court-unknown',
  'case-number.other-court',
  'case-number.type-missing',
  'case-number.type-form',
  'case-number.type-unknown',
  'case-number.serial-missing',
  'case-number.serial-form',
  'case-number.word-missing',
  'case-number.suffix-form',
  'case-number.trailing',
  'division-code.form',
  'division-code.province',
  'citation.form',
  'citation.unknown',
  'identifier.form',
  'filing-number.form',
  'defendant-key.form',
  'entry-index.form',
  'fact.unknown',
  'fact.state',
  'party.unknown',
  'court.unknown',
  'transfer.again',
  'organ.unknown',
  'party.not-enrolled',
  'party.not-defendant',
  'defendant.missing',
  'claim.missing',
  'reasons.missing',
  'complaint.missing',
  'announcement-proof.missing',
  'exhibit.unknown',
  'exhibit.digest',
  'exhibit.too-large',
  'signature.key',
  'signature.form',
  'signature.certificate',
  'signature.wrong',
  'signature.certificate-key',
  'signature.custody',
  'report.too-large',
  'report.breaks-off',
  'report.foreign',
  'report.changed',
  'report.nothing-read',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/**
 * One defect, as data. `at` is a JSON pointer (RFC 6901) into what was handed in, `''` the whole of it.
 * `params` fill the places of the words; they never carry personal data, only what the sender typed there or a limit.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly at: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A finding about the whole of what was read; `under` moves it to its place in a larger thing. */
export function finding(code: FindingCode, params?: Readonly<Record<string, string | number>>): Finding {
  return params === undefined ? { code, at: '' } : { code, at: '', params };
}

/** One token of a JSON pointer, escaped (RFC 6901 section 3). */
function token(name: string | number): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The JSON pointer that these names lead along: `pointer('parties', 0, 'creditCode')` is `/parties/0/creditCode`. */
export function pointer(...names: readonly (string | number)[]): string {
  return names.map((name) => `/${token(name)}`).join('');
}

/** The same findings, placed under `at` in the thing that contains what they were found in. */
export function under(at: string, findings: readonly [Finding, ...Finding[]]): readonly [Finding, ...Finding[]];
export function under(at: string, findings: readonly Finding[]): readonly Finding[];
export function under(at: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((found) => ({ ...found, at: at + found.at }));
}

export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text);
}
