import type { Done, Work } from './act.ts';
import { complaintDigest, titleOf } from './complaint.ts';
import { closedStages, enterMirror, moveMirror } from './mirror.ts';
import type { CaseKey } from './services.ts';
import { changeLimits } from './time-limits.ts';
import { victimsOf } from './victims.ts';

/** Moves the case along: its row, its clocks, and the mirror by which other courts see it. */
export async function advance(work: Work, done: Done, key: CaseKey): Promise<void> {
  const { tx, state, services, at } = work;
  const complaint = done.complaint ?? state.complaint;
  const facts = { ...complaint.facts, ...done.facts };
  const caseNumber = done.caseNumber ?? state.caseNumber;
  const docketedAt = done.docketedAt ?? state.docketedAt;
  const closedAt = closedStages.has(done.stage) ? at : null;
  await tx.query(
    `UPDATE cases SET stage = $3, case_number = $4, docketed_at = $5, closed_at = $6, defects = $7, facts = $8, version = version + 1
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
  await changeLimits(tx, state, done.limits, at);
  if (done.complaint === undefined) {
    await moveMirror(tx, { ...state, caseNumber, stage: done.stage, docketedAt, closedAt });
    return;
  }
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
      complaint.defendants.map((defendant) => defendant.key).toSorted(),
    ],
  );
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
