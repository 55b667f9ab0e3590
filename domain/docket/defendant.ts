import { parseCreditCode } from '#words/credit-code.ts';
import { foreignKey, organisationKey, personKey, unknownKey } from '#words/defendant-key.ts';
import { pointer, under } from '#words/finding.ts';
import type { Finding } from '#words/finding.ts';
import type { DefendantAgain, DefendantGiven, DefendantKept } from '#contract/shapes/complaint.ts';
import { parseResidentNumber } from '#words/resident-number.ts';
import { toHex } from '#words/digest.ts';
import type { DocketServices } from './services.ts';

/**
 * Who the defendant is, as a key of the national docket (settled 2): an organisation by its credit code, a foreign
 * one by country and registration, a person by a keyed digest of the identity number, which is used here and kept
 * nowhere. An unknown one gets a random key: it never matches anybody, and no national check is possible.
 */
export function keepDefendant(
  given: DefendantGiven,
  at: string,
  services: Pick<DocketServices, 'domainDigest' | 'random'>,
): Keeping {
  switch (given.kind) {
    case 'organisation':
      return keepOrganisation(given, at);
    case 'foreign': {
      const registration = given.registration.replaceAll(/\s/g, '').toUpperCase();
      if (!registrationForm.test(registration))
        return { kept: null, findings: [{ code: 'field.form', at: at + pointer('registration') }] };
      return keep('foreign', given.name, foreignKey(given.country, registration), registration.slice(-4));
    }
    case 'person': {
      const number = parseResidentNumber(given.identityNumber);
      if (!number.ok) return { kept: null, findings: under(at + pointer('identityNumber'), number.problems) };
      return keep('person', maskedName(given.name), personKey(services.domainDigest(number.value)), null);
    }
    case 'unknown':
      return keep('unknown', given.name, unknownKey(toHex(services.random(16))), null);
  }
}

/** A defendant of the complaint as it was, with its name as it is now: all that singles it out stays. */
export function keepAgain(given: DefendantAgain, at: string, before: readonly DefendantKept[]): Keeping {
  const kept = before.find((one) => ownKey(one) === given.key);
  if (kept === undefined) return { kept: null, findings: [{ code: 'field.not-a-choice', at: at + pointer('key') }] };
  const name = kept.kind === 'person' ? maskedName(given.name) : given.name;
  return { kept: { ...kept, name }, findings: [] };
}

/** A company may be sued together with its branch; the same one twice is a slip. */
export const ownKey = ({ key, branch }: Pick<DefendantKept, 'key' | 'branch'>): string => branch ?? key;

/**
 * Every key a complaint's defendants are known by, sorted, each once: a branch by its parent's and by its own, so that
 * a parent wrongly named can never hide a case docketed against the company itself.
 */
export const keysOf = (defendants: readonly Pick<DefendantKept, 'key' | 'branch'>[]): readonly string[] =>
  [...new Set(defendants.flatMap(({ key, branch }) => (branch === null ? [key] : [key, branch])))].toSorted();

/** A registration number as foreign registers write it. */
const registrationForm = /^[A-Z0-9][A-Z0-9./-]{0,62}$/;

type Keeping = { readonly kept: DefendantKept | null; readonly findings: readonly Finding[] };

/** A branch stands under its parent's key and keeps its own beside it. */
function keepOrganisation(
  { name, creditCode, parentCreditCode }: Extract<DefendantGiven, { kind: 'organisation' }>,
  at: string,
): Keeping {
  const code = parseCreditCode(creditCode);
  const parent = parentCreditCode === null ? null : parseCreditCode(parentCreditCode);
  const findings = [
    ...(code.ok ? [] : under(at + pointer('creditCode'), code.problems)),
    ...(parent === null || parent.ok ? [] : under(at + pointer('parentCreditCode'), parent.problems)),
  ];
  if (!code.ok || (parent !== null && !parent.ok)) return { kept: null, findings };
  if (parent?.value === code.value)
    return { kept: null, findings: [{ code: 'field.conflict', at: at + pointer('parentCreditCode') }] };
  const own = organisationKey(code.value);
  const tail = code.value.slice(-4);
  if (parent === null) return keep('organisation', name, own, tail);
  return { kept: { kind: 'organisation', name, key: organisationKey(parent.value), tail, branch: own }, findings: [] };
}

const keep = (kind: DefendantKept['kind'], name: string, key: string, tail: string | null): Keeping => ({
  kept: { kind, name, key, tail, branch: null },
  findings: [],
});

/** 孙某: a natural person's given name is not kept, as in published judgments. */
function maskedName(name: string): string {
  const [first = '某'] = name;
  return `${first}某`;
}
