import type { CaseSummary, CaseView, Entry } from '#contract/shapes/case.ts';
import { transact } from '#platform/store/transact.ts';
import type { Transaction } from '#platform/store/transact.ts';
import { gates } from '#law/gates.ts';
import { regime } from '#law/regime.ts';
import { custodyActions, custodyActionWords } from '#evidence/custody.ts';
import type { Actor } from '#words/actor.ts';
import { shanghaiDay } from '#words/day.ts';
import { asCaseId } from '#words/identifiers.ts';
import type { Bilingual } from '#words/language.ts';
import { problem } from '#words/problem.ts';
import { acts, isActId } from './acts.ts';
import { submitComplaint } from './acts/submit-complaint.ts';
import { factsBefore } from './facts-before-court.ts';
import { tortsOfOthers, precedenceOf } from './first-filed.ts';
import { isParty, mayRead } from './may.ts';
import { partiesOf } from './parties.ts';
import { actsOf, reasonsOf } from './read-act.ts';
import type { RecordedAct } from './read-act.ts';
import { Refusal } from './refusal.ts';
import { readCase, stateOf } from './register.ts';
import type { CaseRow } from './register.ts';
import { relatedCases } from './related.ts';
import { scopeOf } from './scope-of.ts';
import type { Directory, DocketServices } from './services.ts';
import { firstRunning, limitsIfDocketed, limitsOf } from './time-limits.ts';
import { waysOn } from './ways-on.ts';

/** The whole case, for its court's judges, those who filed it and parties admitted to it. Others are told that there is none. */
export function openCase(
  services: DocketServices,
  actor: Actor,
  ref: { readonly court: string; readonly case: string },
): Promise<CaseView> {
  return transact(services.store, scopeOf(actor), async (tx) => {
    const row = await readCase(tx, ref.court, ref.case);
    const key = row === undefined ? null : await services.keys.open(tx, asCaseId(ref.case));
    if (row === undefined || key === null) throw new Refusal(problem('not-found'));
    const state = stateOf(row, key);
    const asParty = isParty(actor, state);
    if (!mayRead(actor, state) && !asParty) throw new Refusal(problem('not-found'));
    const today = shanghaiDay(services.now());
    // Other cases of the country are not a party's to read.
    const others = asParty ? [] : await tortsOfOthers(tx, state);
    const related = asParty ? [] : await relatedCases(tx, services.directory, state, others);
    const recorded = (await actsOf(tx, ref.court, ref.case)).filter(({ act }) => !asParty || !betweenCourts.has(act));
    const limits = await limitsOf(tx, ref.court, ref.case, today);
    const facts = factsBefore(state, services.directory);
    const inForce = regime({ on: today });
    const attachments = await tx.query<CaseView['attachments'][number]>(
      `SELECT digest, kind, name, bytes FROM attachment WHERE court_id = $1 AND case_id = $2 ORDER BY added_at, name`,
      [ref.court, ref.case],
    );
    await noteReading(tx, actor, ref, 'case');
    return {
      summary: { ...summaryOf(row, services.directory), limit: firstRunning(limits), related: related.length },
      complaint: state.complaint,
      attachments: asParty ? attachments.filter(({ kind }) => served.has(kind)) : attachments,
      facts,
      regime: { on: today, digest: inForce.digest },
      gates: gates(facts, inForce).map(({ id, outcome, because }) => ({ gate: id, outcome, because })),
      limits: [...limits, ...(state.stage === 'received' ? limitsIfDocketed(today) : [])],
      entries: recorded.map((act) => entryOf(act, services.directory, ref, reasonsOf(act.sealed, key))),
      acts: asParty ? [] : [...waysOn(actor, state, precedenceOf(others))],
      related: [...related],
      defects: [...state.defects],
      nationalCheck: state.complaint.defendants.every(({ kind }) => kind === 'unknown') ? 'not-possible' : 'done',
      transfer: await transferOf(tx, services.directory, row),
      parties: await partiesOf(tx, ref, services.directory),
      reach: asParty ? 'party' : 'whole',
    };
  });
}

/** Papers that are served on a defendant (CPL 128) or show that suit could be brought; the rest is inspected at the court. */
export const served: ReadonlySet<string> = new Set(['indictment', 'announcement-proof', 'duty-proof']);

/** Acts about other cases, which the parties of this one do not read. */
const betweenCourts: ReadonlySet<string> = new Set([
  'compare-torts',
  'report-dispute',
  'authorise-overlap',
  'enter-overlap',
]);

/** Other readings than of papers go to the access log of the court (settled 24). */
export async function noteReading(
  tx: Transaction,
  actor: Actor,
  ref: { readonly court: string; readonly case: string },
  what: 'case' | 'progress',
): Promise<void> {
  await tx.query(`INSERT INTO access_log (court_id, case_id, person_id, organ_id, what) VALUES ($1, $2, $3, $4, $5)`, [
    ref.court,
    ref.case,
    actor.person,
    actor.organ,
    what,
  ]);
}

export function entryOf(
  act: RecordedAct,
  directory: Directory,
  { court }: { readonly court: string },
  reasons: string | null = null,
): Entry {
  return {
    index: act.index,
    act: act.act,
    words: wordsOf(act.act),
    organ: directory.name(act.organ),
    earlier: act.court === court ? null : directory.name(act.court),
    at: act.at,
    says: act.sealed === null ? null : act.says,
    reasons,
  };
}

const ofExhibits: Readonly<Record<string, Bilingual>> = {
  'exhibit-sign': { zh: '国密签名', en: 'SM2 signature' },
  'exhibit-restrict': { zh: '限制在线查阅证据', en: 'Exhibit restricted' },
  'exhibit-unrestrict': { zh: '恢复在线查阅证据', en: 'Restriction lifted' },
  'begin-screening': { zh: '开始筛查', en: 'Screening begun' },
  'stop-screening': { zh: '暂停筛查', en: 'Screening stopped' },
  'resume-screening': { zh: '继续筛查', en: 'Screening goes on' },
  'enter-screening': { zh: '筛查结果入卷', en: 'Screening entered' },
  'authorise-overlap': { zh: '批准逐一比对', en: 'Counting one by one authorised' },
  'enter-overlap': { zh: '逐一比对结果入卷', en: 'Overlap entered' },
};

/** An act by its name in the time line; what happens to an exhibit is entered in the same line as `exhibit-…`. */
function wordsOf(act: string): Bilingual {
  if (isActId(act)) return acts[act].words;
  if (act === 'make-bundle') return { zh: '制作证据包', en: 'Bundle of evidence' };
  const words = ofExhibits[act];
  if (words !== undefined) return words;
  const action = custodyActions.find((one) => act === `exhibit-${one}`);
  if (action === undefined) return submitComplaint.words;
  const { zh, en } = custodyActionWords[action];
  return { zh: `证据${zh}`, en: `Exhibit: ${en.toLowerCase()}` };
}

/** A line of a register: what a list shows of a case. */
export function summaryOf(row: CaseRow, directory: Directory): CaseSummary {
  return {
    ref: { court: row.court_id, case: row.case_id },
    title: { zh: row.title_zh, en: row.title_en },
    court: directory.name(row.court_id),
    filer: directory.name(row.filer_organ_id),
    stage: row.stage,
    filingNumber: row.filing_number,
    caseNumber: row.case_number,
    receivedAt: row.received_at,
    docketedAt: row.docketed_at,
    limit: null,
    related: 0,
    defects: Array.isArray(row.defects) ? row.defects.length : 0,
    demonstration: row.demonstration,
  };
}

/** Both courts and both numbers are kept; the number of the other row is public among organs by the number table. */
async function transferOf(tx: Transaction, directory: Directory, row: CaseRow): Promise<CaseView['transfer']> {
  const [direction, court, id] =
    row.to_court_id !== null && row.to_case_id !== null
      ? (['to', row.to_court_id, row.to_case_id] as const)
      : (['from', row.from_court_id, row.from_case_id] as const);
  if (court === null || id === null) return null;
  const [number] = await tx.query<{ number: string }>(
    `SELECT number FROM filing_number WHERE court_id = $1 AND case_id = $2`,
    [court, id],
  );
  return { direction, court: directory.name(court), ref: { court, case: id }, filingNumber: number?.number ?? '' };
}
