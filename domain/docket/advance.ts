import type { Done, Work } from './act.ts';
import { complaintDigest, isFound, titleOf } from './complaint.ts';
import { keysOf } from './defendant.ts';
import { closedStages, enterMirror, moveMirror } from './mirror.ts';
import type { CaseKey } from './services.ts';
import { changeLimits, endLimits } from './time-limits.ts';
import { victimsOf } from './victims.ts';

/** Moves the case along: its row, its clocks, and the mirror by which other courts see it. */
export async function advance(work: Work, done: Done, key: CaseKey): Promise<void> {
  const { tx, state, services, at } = work;
  const complaint = done.complaint ?? state.complaint;
  const facts = { ...complaint.facts, ...foundIn(state.complaint.facts), ...done.facts };
  const caseNumber = done.caseNumber ?? state.caseNumber;
  const docketedAt = done.docketedAt ?? state.docketedAt;
  const closedAt = closedStages.has(done.stage) ? at : null;
  await tx.query(
    `UPDATE cases SET stage = $3, case_number = $4, docketed_at = $5, closed_at = coalesce(closed_at, $6), defects = $7, facts = $8, version = version + 1
      WHERE court_id = $1 AND case_id = $2`,
    [
      state.court,
      state.case,
      done.stage,
      caseNumber,
      docketedAt,
      closedAt,
      JSON.stringify(done.defects ?? state.defects),
      facts,
    ],
  );
  if (closedAt !== null && !closedStages.has(state.stage)) await endLimits(tx, state, at);
  await changeLimits(tx, state, done.limits, at);
  if (done.complaint === undefined) {
    await moveMirror(tx, { ...state, caseNumber, stage: done.stage, docketedAt, closedAt });
    return;
  }
  const keys = keysOf(complaint.defendants);
  const title = titleOf(services.directory.name(state.filer), complaint.defendants);
  await tx.query(
    `UPDATE cases SET complaint = $3, complaint_digest = $4, title_zh = $5, title_en = $6, defendant_keys = $7
      WHERE court_id = $1 AND case_id = $2`,
    [
      state.court,
      state.case,
      { sealed: key.seal(JSON.stringify(complaint)) },
      complaintDigest(complaint),
      title.zh,
      title.en,
      keys,
    ],
  );
  // Who is sued no longer: for them the filing was taken back.
  const released = { ...state, defendants: state.defendants.filter((one) => !keys.includes(one)) };
  await moveMirror(tx, { ...released, caseNumber, stage: 'withdrawn', docketedAt, closedAt: at });
  await enterMirror(tx, {
    court: state.court,
    case: state.case,
    filer: state.filer,
    filingNumber: state.filingNumber,
    caseNumber,
    stage: done.stage,
    title,
    complaint,
    victims: victimsOf(facts),
    receivedAt: state.receivedAt,
    docketedAt,
    closedAt,
    demonstration: services.demonstration,
  });
}

/** What a court found stays found, whatever a corrected complaint gives. */
const foundIn = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).filter(([, state]) => isFound(state)));
