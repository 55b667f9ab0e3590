import { asCourtId, formatFilingNumber } from '#words/identifiers.ts';
import type { CaseId, OrganId } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import type { Work } from './act.ts';
import { complaintDigest, titleOf } from './complaint.ts';
import { courtNamed } from './court-named.ts';
import { nextFilingSerial } from './filing-number.ts';
import { enterMirror } from './mirror.ts';
import { insertCase } from './register.ts';
import { Refusal } from './refusal.ts';
import type { Transferring } from './services.ts';
import { newCaseId } from './case-id.ts';
import { changeLimits, limit } from './time-limits.ts';
import { victimsOf } from './victims.ts';

export interface OpenedCase {
  readonly court: OrganId;
  readonly case: CaseId;
  readonly filingNumber: string;
}

export interface Opening {
  readonly opened: OpenedCase;
  readonly transferring: Transferring;
}

/**
 * Opens the transferred case in the receiving court: a row of its own with a number of its own, the papers re-locked
 * under its key, the old court and number kept beside. A row never changes its court (citus.md rule 3).
 */
export async function openTransferred(work: Work, to: string): Promise<Opening> {
  const { state, services, tx } = work;
  const court = courtNamed(work, to, 'to');
  if (!court.participates)
    throw new Refusal(problem('invalid-request', { findings: [{ code: 'court.unknown', at: '/to' }] }));
  const id = newCaseId(work.at, services.random);
  const key = await services.keys.make(tx, id);
  const year = Number(work.today.slice(0, 4));
  const filingNumber = formatFilingNumber({
    year,
    court: asCourtId(court.id),
    serial: await nextFilingSerial(tx, court.id, year),
  });
  const title = titleOf(services.directory.name(state.filer), state.complaint.defendants);
  const isNew = await insertCase(tx, {
    court: court.id,
    case: id,
    filer: state.filer,
    filingNumber,
    stage: 'received',
    title,
    sealed: key.seal(JSON.stringify(state.complaint)),
    digest: complaintDigest(state.complaint),
    facts: state.complaint.facts,
    defendants: state.defendants,
    at: work.at,
    today: work.today,
    demonstration: services.demonstration,
    published: state.complaint.published,
    from: { court: state.court, case: state.case },
  });
  if (!isNew) throw new Refusal(problem('already-filed'));
  await copyAttachments(work, court.id, id);
  await tx.query(`INSERT INTO filing_number (number, court_id, case_id, given_at) VALUES ($1, $2, $3, $4)`, [
    filingNumber,
    court.id,
    id,
    work.at,
  ]);
  const opened = { court: court.id, case: id, filer: state.filer };
  await changeLimits(tx, opened, [limit(work, 'filing-decision')], work.at);
  await enterMirror(tx, {
    court: court.id,
    case: id,
    filer: state.filer,
    filingNumber,
    caseNumber: null,
    stage: 'received',
    title,
    complaint: state.complaint,
    victims: victimsOf(state.complaint.facts),
    receivedAt: work.at,
    docketedAt: null,
    closedAt: null,
    demonstration: services.demonstration,
  });
  await tx.query(`UPDATE cases SET to_court_id = $3, to_case_id = $4 WHERE court_id = $1 AND case_id = $2`, [
    state.court,
    state.case,
    court.id,
    id,
  ]);
  const here = await services.keys.open(tx, state.case);
  if (here === null) throw new Refusal(problem('not-found'));
  return {
    opened: { court: court.id, case: id, filingNumber },
    transferring: {
      from: { court: state.court, case: state.case, filingNumber: state.filingNumber, key: here },
      to: { court: court.id, case: id, filingNumber, key },
      filer: state.filer,
      actor: work.actor,
      at: work.at,
    },
  };
}

/** The papers stay where they lie, by digest; the new row names the case whose key opens them. */
async function copyAttachments(work: Work, court: OrganId, id: CaseId): Promise<void> {
  const papers = await work.tx.query<{ digest: string; kind: string; name: string; bytes: number; object: string }>(
    `SELECT digest, kind, name, bytes, object FROM attachment WHERE court_id = $1 AND case_id = $2`,
    [work.state.court, work.state.case],
  );
  for (const paper of papers) {
    await work.tx.query(
      `INSERT INTO attachment (court_id, case_id, digest, filer_organ_id, kind, name, bytes, object, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [court, id, paper.digest, work.state.filer, paper.kind, paper.name, paper.bytes, paper.object, work.at],
    );
  }
}
