import { recordFacts } from '#law/corpus/record-facts.ts';
import { recordDate } from '#law/corpus/record-date.ts';
import { parseFacts } from '#law/facts/parse.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import type { Json } from '#words/canonical.ts';
import type { Day } from '#words/day.ts';
import { isWholeDay, asPartialDay, parseDay } from '#words/day.ts';
import type { Finding } from '#words/finding.ts';
import { under } from '#words/finding.ts';
import { parseCaseRecord } from '#corpus/format.ts';
import { recordOrgans } from '#corpus/organs.ts';

import { refusedFor } from './failure.ts';

/** A case as `assess` reads it, whichever of its forms it came in. */
export interface CaseInput {
  readonly form: 'facts' | 'record';
  /** The record's, where it is one. */
  readonly id: string | null;
  readonly facts: FactSheet;
  /** The day whose law is taken, where the case tells one. */
  readonly date: { readonly on: Day; readonly assumed: boolean } | null;
}

/** Members that a published record has and neither form of a fact sheet could. */
const recordMembers = ['titleZh', 'titleEn', 'procedureKind', 'procuratorateOrPlaintiff', 'preLitigationAnnouncement'];

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a fact sheet (`{"facts": {…}, "on": "2026-11-23"}`, or the sheet alone) or one published record, told apart by
 * what is in it.
 * @throws Failure with every defect.
 */
export function readCase(json: Json, path: string): CaseInput {
  if (Array.isArray(json))
    throw refusedFor(
      `${path}：这是一组案例；请用 dengwen corpus，或只给出一件。`,
      `${path}: this is a list of cases; use dengwen corpus, or give one.`,
    );
  if (!isObject(json))
    throw refusedFor(
      `${path}：既不是事实表，也不是案例记录。`,
      `${path}: neither a fact sheet nor a record of a case.`,
    );
  return recordMembers.some((name) => Object.hasOwn(json, name)) ? readRecord(json, path) : readSheet(json, path);
}

function readRecord(json: Json, path: string): CaseInput {
  const read = parseCaseRecord(json);
  if (!read.ok)
    throw refusedFor(
      `${path}：案例记录有误，已全部列出。`,
      `${path}: the record has defects, all listed.`,
      read.problems,
    );
  return {
    form: 'record',
    id: read.value.id,
    facts: recordFacts(read.value, recordOrgans),
    date: recordDate(read.value),
  };
}

function readSheet(json: { readonly [name: string]: Json }, path: string): CaseInput {
  const wrapped = Object.hasOwn(json, 'facts');
  const facts = parseFacts(wrapped ? json['facts'] : json);
  const findings: Finding[] = facts.ok ? [] : [...under(wrapped ? '/facts' : '', facts.problems)];
  if (wrapped)
    for (const name of Object.keys(json))
      if (name !== 'facts' && name !== 'on') findings.push({ code: 'field.unknown', at: `/${name}`, params: { name } });
  const on = wrapped ? dayGiven(json['on'], findings) : null;
  if (!facts.ok || findings.length > 0)
    throw refusedFor(`${path}：事实表有误，已全部列出。`, `${path}: the fact sheet has defects, all listed.`, findings);
  const day = on ?? filingDay(facts.value);
  return { form: 'facts', id: null, facts: facts.value, date: day === null ? null : { on: day, assumed: false } };
}

function dayGiven(value: Json | undefined, findings: Finding[]): Day | null {
  if (value === undefined) return null;
  const read = parseDay(typeof value === 'string' ? value : '');
  if (read.ok) return read.value;
  findings.push(...under('/on', read.problems));
  return null;
}

/** The law of a case is that of the day on which the suit is filed. */
function filingDay({ filedOn }: FactSheet): Day | null {
  if (filedOn?.state !== 'given' && filedOn?.state !== 'found') return null;
  const day = asPartialDay(filedOn.value);
  return isWholeDay(day) ? day : null;
}
