import type { ActAnswer } from '#contract/shapes/case.ts';
import { complaint } from '#contract/shapes/complaint.ts';
import type { Complaint } from '#contract/shapes/complaint.ts';
import type { Transaction } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { factsOfPapers } from '#law/facts/register.ts';
import { shanghaiDay } from '#words/day.ts';
import { asCaseId, asCourtId, formatFilingNumber } from '#words/identifiers.ts';
import { problem } from '#words/problem.ts';
import { resolveBranches } from '../alias.ts';
import { newCaseId } from '../case-id.ts';
import { complaintDigest, keepComplaint, titleOf } from '../complaint.ts';
import { keysOf } from '../defendant.ts';
import { takeDraft } from '../draft.ts';
import { commitTo, firstPlace, layDown } from '../enter-act.ts';
import { enterOnce, intentDigest } from '../enter-once.ts';
import type { Prepared } from '../enter-once.ts';
import { nextFilingSerial } from '../filing-number.ts';
import { decidedBy } from '../law-of-act.ts';
import { mayFile } from '../may.ts';
import { mustBeFirst } from '../must-be-first.ts';
import { enterMirror } from '../mirror.ts';
import { orRefusal } from '../perform.ts';
import type { Result } from '../perform.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';
import { insertCase } from '../register.ts';
import { scopeOf } from '../scope-of.ts';
import type { DocketServices, OrganFacts } from '../services.ts';
import { changeLimits, limit, limitsOf } from '../time-limits.ts';
import { victimsOf } from '../victims.ts';

/** 提交起诉状: the act that makes a case. The court takes all papers and gives a dated receipt (Reg 2; CPLI 208). */
export const submitComplaint = Object.freeze({
  id: 'submit-complaint',
  words: { zh: '提交起诉状', en: 'File a complaint' },
  explains: {
    zh: '法院收到后七日内决定是否立案。收到的先后不决定管辖，立案的先后才决定。',
    en: 'The court decides within seven days whether to docket. Not the order of receipt but that of docketing decides between courts.',
  },
  provisions: provision('CPL 126', 'CPLI 208', 'Reg 2'),
  input: complaint,
  questions: ['standing', 'scope', 'acceptance', 'forum', 'level', 'suit-kind'],
});

export interface Filing {
  readonly court: string;
  /** Closed in the same transaction; its papers go along. */
  readonly draft: string | null;
  readonly complaint: Complaint;
  readonly key: string;
}

/** Files a complaint to a court that takes part. The same complaint filed again is answered with the first. */
export function file(services: DocketServices, actor: Actor, filing: Filing): Promise<Result<ActAnswer>> {
  return orRefusal(() => {
    if (!mayFile(actor)) throw new Refusal(problem('not-permitted', { provisions: provision('PIPL 70') }));
    const court = courtTakingPart(services, filing.court);
    return enterOnce(
      services,
      scopeOf(actor),
      {
        court: court.id,
        actor,
        key: filing.key,
        bodyDigest: intentDigest(services, [submitComplaint.id, filing.draft, filing.complaint]),
      },
      (tx, mustBeNew) => prepare(tx, services, actor, court, filing, mustBeNew),
    );
  });
}

function courtTakingPart(services: DocketServices, id: string): OrganFacts {
  const court = services.directory.organ(id);
  if (court?.kind === 'court' && court.participates) return court;
  throw new Refusal(problem('invalid-request', { findings: [{ code: 'court.unknown', at: '/court' }] }));
}

async function prepare(
  tx: Transaction,
  services: DocketServices,
  actor: Actor,
  court: OrganFacts,
  filing: Filing,
  mustBeNew: () => Promise<void>,
): Promise<Prepared> {
  const at = services.now();
  const today = shanghaiDay(at);
  const given = keepComplaint(filing.complaint, services);
  const serial = await nextFilingSerial(tx, court.id, Number(today.slice(0, 4)));
  await mustBeNew();
  const draft = filing.draft === null ? null : await takeDraft(tx, actor, filing.draft);
  const id = draft?.case ?? newCaseId(at, services.random);
  const filingNumber = formatFilingNumber({ year: Number(today.slice(0, 4)), court: asCourtId(court.id), serial });
  const facts = { ...factsOfPapers(draft?.papers ?? []), ...given.facts };
  const kept = { ...given, defendants: await resolveBranches(tx, given.defendants, filingNumber, at), facts };
  await mustBeFirst(tx, { filer: actor.organ, court: court.id, case: id }, kept);
  const key = draft === null ? await services.keys.make(tx, id) : await services.keys.open(tx, id);
  if (key === null) throw new Refusal(problem('not-found'));
  const title = titleOf(services.directory.name(actor.organ), kept.defendants);
  const state = { court: court.id, case: id, filer: actor.organ, complaint: kept, receivedAt: at };
  const entered = {
    act: submitComplaint.id,
    ...state,
    actor,
    at,
    says: { zh: `收文号 ${filingNumber}`, en: `Filing number ${filingNumber}` },
    content: {
      attachments: (draft?.papers ?? []).map(({ digest: paper, kind, bytes }) => ({ digest: paper, kind, bytes })),
      complaint: JSON.parse(JSON.stringify(kept)),
      decided: decidedBy(submitComplaint.questions, { state, today, services }),
      filingNumber,
    },
  };
  const laid = commitTo(services, entered, firstPlace);
  const isNew = await insertCase(tx, {
    ...state,
    filingNumber,
    stage: 'received',
    title,
    sealed: key.seal(JSON.stringify(kept)),
    digest: complaintDigest(kept),
    facts: kept.facts,
    defendants: keysOf(kept.defendants),
    at,
    today,
    demonstration: services.demonstration,
    published: kept.published,
    from: null,
  });
  if (!isNew) throw new Refusal(problem('already-filed'));
  for (const paper of draft?.papers ?? []) {
    await tx.query(
      `INSERT INTO attachment (court_id, case_id, digest, filer_organ_id, kind, name, bytes, object, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [court.id, id, paper.digest, actor.organ, paper.kind, paper.name, paper.bytes, paper.object, at],
    );
  }
  await tx.query(`INSERT INTO filing_number (number, court_id, case_id, given_at) VALUES ($1, $2, $3, $4)`, [
    filingNumber,
    court.id,
    id,
    at,
  ]);
  await layDown(tx, key, entered, laid);
  await changeLimits(tx, state, [limit({ today }, 'filing-decision')], at);
  await enterMirror(tx, {
    ...state,
    filingNumber,
    caseNumber: null,
    stage: 'received',
    title,
    victims: victimsOf(kept.facts),
    docketedAt: null,
    closedAt: null,
    demonstration: services.demonstration,
  });
  return {
    laid,
    kept: {
      act: submitComplaint.id,
      ref: { court: court.id, case: asCaseId(id) },
      stage: 'received',
      filingNumber,
      caseNumber: null,
      caseNumberNote: null,
      at,
      limits: [...(await limitsOf(tx, court.id, id, today))],
      commitment: laid.commitment,
    },
  };
}
