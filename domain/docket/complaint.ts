import { canonicalJson } from '#words/canonical.ts';
import { sha256Hex } from '#words/digest.ts';
import { pointer } from '#words/finding.ts';
import type { Finding } from '#words/finding.ts';
import type { Bilingual } from '#words/language.ts';
import { problem } from '#words/problem.ts';
import type { ComplaintKept, CorrectedComplaint, DefendantKept } from '#contract/shapes/complaint.ts';
import { holdsPersonalNumber } from '#contract/shapes/personal-number.ts';
import { parsePartialDay } from '#words/day.ts';
import { parseFacts } from '#law/facts/parse.ts';
import { vocabulary } from '#law/facts/vocabulary.ts';
import { keepAgain, keepDefendant, ownKey } from './defendant.ts';
import { Refusal } from './refusal.ts';
import type { DocketServices } from './services.ts';

type Keeping = Pick<DocketServices, 'domainDigest' | 'random'>;

/**
 * Reads a complaint as the case will keep it: defendants singled out, periods possible, facts of the vocabulary, no
 * number of a person in the text that other courts read. Every defect at once, as one refusal.
 *
 * @param before the defendants already kept, when a complaint is corrected: one of them is named by its key, and an
 *   unknown one stays the same
 */
export function keepComplaint(
  given: CorrectedComplaint,
  services: Keeping,
  before: readonly DefendantKept[] = [],
): ComplaintKept {
  const findings: Finding[] = [];
  const defendants: DefendantKept[] = [];
  given.defendants.forEach((defendant, place) => {
    const at = pointer('complaint', 'defendants', place);
    const read = defendant.kind === 'kept' ? keepAgain(defendant, at, before) : keepDefendant(defendant, at, services);
    findings.push(...read.findings);
    if (read.kept === null) return;
    const { kind, name } = read.kept;
    const earlier = before.find(
      (one) => kind === 'unknown' && one.kind === kind && one.name === name && !defendants.includes(one),
    );
    const kept = earlier ?? read.kept;
    if (defendants.some((other) => ownKey(other) === ownKey(kept))) findings.push({ code: 'field.duplicate', at });
    defendants.push(kept);
  });
  findings.push(...periodFindings(given), ...numberFindings(given));
  const facts = parseFacts(given.facts);
  if (!facts.ok)
    findings.push(...facts.problems.map((found) => ({ ...found, at: pointer('complaint', 'facts') + found.at })));
  if (Object.values(given.facts).some((state) => isFound(state)))
    findings.push({ code: 'fact.state', at: pointer('complaint', 'facts') });
  if (findings.length > 0) throw new Refusal(problem('invalid-request', { findings }));
  return { ...given, defendants };
}

/** Only a court finds: a complaint may give a fact, not find it. */
export const isFound = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'state' in state && state.state === 'found';

function periodFindings({ conduct }: CorrectedComplaint): Finding[] {
  const findings: Finding[] = [];
  for (const end of ['from', 'until'] as const) {
    const text = conduct[end];
    const read = text === null ? null : parsePartialDay(text);
    if (read !== null && !read.ok)
      findings.push(...read.problems.map((found) => ({ ...found, at: pointer('complaint', 'conduct', end) })));
  }
  if (
    conduct.from !== null &&
    conduct.until !== null &&
    conduct.until.slice(0, conduct.from.length) < conduct.from.slice(0, conduct.until.length)
  )
    findings.push({ code: 'day.order', at: pointer('complaint', 'conduct', 'until') });
  return findings;
}

/** Texts of a complaint that others read, or that a fact rests on. */
function numberFindings({ conduct, claims, defendants, facts }: CorrectedComplaint): Finding[] {
  const texts = [
    { text: conduct.summary, at: pointer('complaint', 'conduct', 'summary') },
    ...claims.map((claim, place) => ({ text: claim.text, at: pointer('complaint', 'claims', place, 'text') })),
    ...defendants.map(({ name }, place) => ({ text: name, at: pointer('complaint', 'defendants', place, 'name') })),
    ...Object.entries(facts).flatMap(([name, state]) =>
      textsIn(state).map((text) => ({ text, at: pointer('complaint', 'facts', name) })),
    ),
  ];
  return texts.flatMap(({ text, at }) =>
    holdsPersonalNumber(text) ? [{ code: 'text.personal-data' as const, at }] : [],
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What makes two filings the same complaint: everything that was filed, in canonical form. */
export function complaintDigest(kept: ComplaintKept): string {
  return sha256Hex(
    canonicalJson({
      ...kept,
      defendants: kept.defendants.map(({ kind, key, name }) => ({ kind, name, key: kind === 'unknown' ? '' : key })),
    }),
  );
}

/** 案件名称: 甲诉乙 on the docket, the first defendant standing for the others. */
export function titleOf(filer: { name: string; nameEn: string }, defendants: readonly { name: string }[]): Bilingual {
  const [first] = defendants;
  const name =
    first === undefined || first.name === ''
      ? { zh: '（被告未填）', en: '(defendant not stated)' }
      : { zh: first.name, en: first.name };
  const more = defendants.length > 1 ? { zh: '等', en: ' and others' } : { zh: '', en: '' };
  return { zh: `${filer.name}诉${name.zh}${more.zh}`, en: `${filer.nameEn} v. ${name.en}${more.en}` };
}

/** A finding of a court on one fact of the vocabulary, as a fact state and in words. */
export function readFinding(
  input: { readonly fact: string; readonly value: unknown; readonly reasons: string },
  court: string,
): { readonly state: unknown; readonly words: Bilingual } {
  const state = { state: 'found', value: input.value, by: { court, act: 'find', reasons: input.reasons } };
  const read = parseFacts({ [input.fact]: state });
  if (!read.ok)
    throw new Refusal(
      problem('invalid-request', { findings: read.problems.map((found) => ({ ...found, at: pointer('value') })) }),
    );
  const definition = Object.entries(vocabulary).find(([name]) => name === input.fact)?.[1];
  return { state, words: definition?.question ?? { zh: input.fact, en: input.fact } };
}
