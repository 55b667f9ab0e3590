import type { Question } from '#law/kernel/decision.ts';

import { processor } from './questions/processor.ts';
import { extraterritorial } from './questions/extraterritorial.ts';
import { representative } from './questions/representative.ts';
import { sensitive } from './questions/sensitive.ts';
import { legalBasis } from './questions/legal-basis.ts';
import { breach } from './questions/breach.ts';
import { preliminaryBreach } from './questions/preliminary-breach.ts';
import { many } from './questions/many.ts';
import { manyPriority } from './questions/many-priority.ts';
import { largePlatform } from './questions/large-platform.ts';
import { importantData } from './questions/important-data.ts';
import { scope } from './questions/scope.ts';
import { announcement } from './questions/announcement.ts';
import { subsidiarity } from './questions/subsidiarity.ts';
import { designatedOrganisation } from './questions/designated-organisation.ts';
import { standing } from './questions/standing.ts';
import { plaintiffClass } from './questions/plaintiff-class.ts';
import { consumerDuty } from './questions/consumer-duty.ts';
import { procuratorateLevel } from './questions/procuratorate-level.ts';
import { joinder } from './questions/joinder.ts';
import { support } from './questions/support.ts';
import { individualSuit } from './questions/individual-suit.ts';
import { plaintiffOrder } from './questions/plaintiff-order.ts';
import { acceptance } from './questions/acceptance.ts';
import { acceptancePeriod } from './questions/acceptance-period.ts';
import { bars } from './questions/bars.ts';
import { preclusion } from './questions/preclusion.ts';
import { jurisdictionTerritorial } from './questions/jurisdiction-territorial.ts';
import { jurisdictionForeign } from './questions/jurisdiction-foreign.ts';
import { firstFiled } from './questions/first-filed.ts';
import { jurisdictionDispute } from './questions/jurisdiction-dispute.ts';
import { jurisdictionObjection } from './questions/jurisdiction-objection.ts';
import { internetCourt } from './questions/internet-court.ts';
import { criminalIncidentalCourt } from './questions/criminal-incidental-court.ts';
import { levelDown } from './questions/level-down.ts';
import { level } from './questions/level.ts';
import { levelMoney } from './questions/level-money.ts';
import { forum } from './questions/forum.ts';
import { noSummary } from './questions/no-summary.ts';
import { noSoleJudge } from './questions/no-sole-judge.ts';
import { sevenMemberBench } from './questions/seven-member-bench.ts';
import { suitKind } from './questions/suit-kind.ts';
import { caseNumber } from './questions/case-number.ts';
import { dutyToSue } from './questions/duty-to-sue.ts';
import { priorityAcrossLevels } from './questions/priority-across-levels.ts';
import { departmentNotice } from './questions/department-notice.ts';
import { acceptanceAnnouncement } from './questions/acceptance-announcement.ts';
import { judgmentNotice } from './questions/judgment-notice.ts';
import { counterclaim } from './questions/counterclaim.ts';
import { admission } from './questions/admission.ts';
import { settlement } from './questions/settlement.ts';
import { withdrawal } from './questions/withdrawal.ts';
import { clarification } from './questions/clarification.ts';
import { trialPeriod } from './questions/trial-period.ts';
import { complaintService } from './questions/complaint-service.ts';
import { answerPeriod } from './questions/answer-period.ts';
import { hearingNotice } from './questions/hearing-notice.ts';
import { appeal } from './questions/appeal.ts';
import { onlineStep } from './questions/online-step.ts';
import { electronicService } from './questions/electronic-service.ts';
import { publicationService } from './questions/publication-service.ts';
import { period } from './questions/period.ts';
import { causeOfAction } from './questions/cause-of-action.ts';
import { preservation } from './questions/preservation.ts';
import { preservationRuling } from './questions/preservation-ruling.ts';
import { preservationSecurity } from './questions/preservation-security.ts';
import { securityWaiver } from './questions/security-waiver.ts';
import { evidencePreservation } from './questions/evidence-preservation.ts';
import { courtAssistance } from './questions/court-assistance.ts';
import { departmentReply } from './questions/department-reply.ts';
import { docketPublication } from './questions/docket-publication.ts';
import { execution } from './questions/execution.ts';
import { executionPeriod } from './questions/execution-period.ts';
import { courtFee } from './questions/court-fee.ts';
import { preservationFee } from './questions/preservation-fee.ts';
import { feePrepayment } from './questions/fee-prepayment.ts';
import { liability } from './questions/liability.ts';
import { preventiveRemedies } from './questions/preventive-remedies.ts';
import { jointLiability } from './questions/joint-liability.ts';
import { severalShares } from './questions/several-shares.ts';
import { limitation } from './questions/limitation.ts';
import { remedies } from './questions/remedies.ts';
import { damages } from './questions/damages.ts';
import { referenceCeiling } from './questions/reference-ceiling.ts';
import { recoverableCosts } from './questions/recoverable-costs.ts';
import { paymentOrder } from './questions/payment-order.ts';
import { awardDestination } from './questions/award-destination.ts';
import { punitiveDamages } from './questions/punitive-damages.ts';
import { apology } from './questions/apology.ts';
import { substitutePublication } from './questions/substitute-publication.ts';
import { refusalSanction } from './questions/refusal-sanction.ts';
import { burdenOfProof } from './questions/burden-of-proof.ts';
import { standardOfProof } from './questions/standard-of-proof.ts';
import { courtCollects } from './questions/court-collects.ts';
import { evidenceObstruction } from './questions/evidence-obstruction.ts';
import { electronicData } from './questions/electronic-data.ts';
import { chainEvidence } from './questions/chain-evidence.ts';
import { procuratorateCollection } from './questions/procuratorate-collection.ts';
import { evidenceExclusion } from './questions/evidence-exclusion.ts';
import { criminalLadder } from './questions/criminal-ladder.ts';
import { criminalLadderEspecially } from './questions/criminal-ladder-especially.ts';

/** Every question of law, by id; the id is the file's name under `questions/`. */
export const questions = Object.freeze({
  processor,
  extraterritorial: extraterritorial,
  representative: representative,
  sensitive: sensitive,
  'legal-basis': legalBasis,
  breach: breach,
  'preliminary-breach': preliminaryBreach,
  many: many,
  'many-priority': manyPriority,
  'large-platform': largePlatform,
  'important-data': importantData,
  scope: scope,
  announcement: announcement,
  subsidiarity: subsidiarity,
  'designated-organisation': designatedOrganisation,
  standing: standing,
  'plaintiff-class': plaintiffClass,
  'consumer-duty': consumerDuty,
  'procuratorate-level': procuratorateLevel,
  joinder: joinder,
  support: support,
  'individual-suit': individualSuit,
  'plaintiff-order': plaintiffOrder,
  acceptance,
  'acceptance-period': acceptancePeriod,
  bars,
  preclusion,
  'jurisdiction-territorial': jurisdictionTerritorial,
  'jurisdiction-foreign': jurisdictionForeign,
  'first-filed': firstFiled,
  'jurisdiction-dispute': jurisdictionDispute,
  'jurisdiction-objection': jurisdictionObjection,
  'internet-court': internetCourt,
  'criminal-incidental-court': criminalIncidentalCourt,
  'level-down': levelDown,
  level,
  'level-money': levelMoney,
  forum,
  'no-summary': noSummary,
  'no-sole-judge': noSoleJudge,
  'seven-member-bench': sevenMemberBench,
  'suit-kind': suitKind,
  'case-number': caseNumber,
  'duty-to-sue': dutyToSue,
  'priority-across-levels': priorityAcrossLevels,
  'department-notice': departmentNotice,
  'acceptance-announcement': acceptanceAnnouncement,
  'judgment-notice': judgmentNotice,
  counterclaim,
  admission,
  settlement,
  withdrawal,
  clarification,
  'trial-period': trialPeriod,
  'complaint-service': complaintService,
  'answer-period': answerPeriod,
  'hearing-notice': hearingNotice,
  appeal,
  'online-step': onlineStep,
  'electronic-service': electronicService,
  'publication-service': publicationService,
  period,
  'cause-of-action': causeOfAction,
  preservation,
  'preservation-ruling': preservationRuling,
  'preservation-security': preservationSecurity,
  'security-waiver': securityWaiver,
  'evidence-preservation': evidencePreservation,
  'court-assistance': courtAssistance,
  'department-reply': departmentReply,
  'docket-publication': docketPublication,
  execution,
  'execution-period': executionPeriod,
  'court-fee': courtFee,
  'preservation-fee': preservationFee,
  'fee-prepayment': feePrepayment,
  liability,
  'preventive-remedies': preventiveRemedies,
  'joint-liability': jointLiability,
  'several-shares': severalShares,
  limitation,
  remedies,
  damages,
  'reference-ceiling': referenceCeiling,
  'recoverable-costs': recoverableCosts,
  'payment-order': paymentOrder,
  'award-destination': awardDestination,
  'punitive-damages': punitiveDamages,
  apology,
  'substitute-publication': substitutePublication,
  'refusal-sanction': refusalSanction,
  'burden-of-proof': burdenOfProof,
  'standard-of-proof': standardOfProof,
  'court-collects': courtCollects,
  'evidence-obstruction': evidenceObstruction,
  'electronic-data': electronicData,
  'chain-evidence': chainEvidence,
  'procuratorate-collection': procuratorateCollection,
  'evidence-exclusion': evidenceExclusion,
  'criminal-ladder': criminalLadder,
  'criminal-ladder-especially': criminalLadderEspecially,
} satisfies Record<string, Question>);

export type QuestionId = keyof typeof questions;
