import type { PhraseTable } from '#law/kernel/phrase.ts';

import { kernelPhrases } from './phrases/kernel.ts';
import { processorPhrases } from './phrases/processor.ts';
import { extraterritorialPhrases } from './phrases/extraterritorial.ts';
import { representativePhrases } from './phrases/representative.ts';
import { sensitivePhrases } from './phrases/sensitive.ts';
import { legalBasisPhrases } from './phrases/legal-basis.ts';
import { breachPhrases } from './phrases/breach.ts';
import { preliminaryBreachPhrases } from './phrases/preliminary-breach.ts';
import { manyPhrases } from './phrases/many.ts';
import { manyPriorityPhrases } from './phrases/many-priority.ts';
import { largePlatformPhrases } from './phrases/large-platform.ts';
import { importantDataPhrases } from './phrases/important-data.ts';
import { scopePhrases } from './phrases/scope.ts';
import { announcementPhrases } from './phrases/announcement.ts';
import { subsidiarityPhrases } from './phrases/subsidiarity.ts';
import { designatedOrganisationPhrases } from './phrases/designated-organisation.ts';
import { standingPhrases } from './phrases/standing.ts';
import { plaintiffClassPhrases } from './phrases/plaintiff-class.ts';
import { consumerDutyPhrases } from './phrases/consumer-duty.ts';
import { procuratorateLevelPhrases } from './phrases/procuratorate-level.ts';
import { joinderPhrases } from './phrases/joinder.ts';
import { supportPhrases } from './phrases/support.ts';
import { individualSuitPhrases } from './phrases/individual-suit.ts';
import { plaintiffOrderPhrases } from './phrases/plaintiff-order.ts';
import { rStandPhrases } from './phrases/r-stand.ts';
import { rManyPhrases } from './phrases/r-many.ts';
import { acceptancePhrases } from './phrases/acceptance.ts';
import { acceptancePeriodPhrases } from './phrases/acceptance-period.ts';
import { barsPhrases } from './phrases/bars.ts';
import { preclusionPhrases } from './phrases/preclusion.ts';
import { jurisdictionTerritorialPhrases } from './phrases/jurisdiction-territorial.ts';
import { jurisdictionForeignPhrases } from './phrases/jurisdiction-foreign.ts';
import { firstFiledPhrases } from './phrases/first-filed.ts';
import { jurisdictionDisputePhrases } from './phrases/jurisdiction-dispute.ts';
import { jurisdictionObjectionPhrases } from './phrases/jurisdiction-objection.ts';
import { internetCourtPhrases } from './phrases/internet-court.ts';
import { criminalIncidentalCourtPhrases } from './phrases/criminal-incidental-court.ts';
import { levelDownPhrases } from './phrases/level-down.ts';
import { levelPhrases } from './phrases/level.ts';
import { levelMoneyPhrases } from './phrases/level-money.ts';
import { forumPhrases } from './phrases/forum.ts';
import { noSummaryPhrases } from './phrases/no-summary.ts';
import { noSoleJudgePhrases } from './phrases/no-sole-judge.ts';
import { sevenMemberBenchPhrases } from './phrases/seven-member-bench.ts';
import { suitKindPhrases } from './phrases/suit-kind.ts';
import { caseNumberPhrases } from './phrases/case-number.ts';
import { rScopePhrases } from './phrases/r-scope.ts';
import { rForumPhrases } from './phrases/r-forum.ts';
import { rLevelPhrases } from './phrases/r-level.ts';
import { ppilDraftOnePhrases } from './phrases/ppil-draft-1.ts';
import { dutyToSuePhrases } from './phrases/duty-to-sue.ts';
import { priorityAcrossLevelsPhrases } from './phrases/priority-across-levels.ts';
import { departmentNoticePhrases } from './phrases/department-notice.ts';
import { acceptanceAnnouncementPhrases } from './phrases/acceptance-announcement.ts';
import { judgmentNoticePhrases } from './phrases/judgment-notice.ts';
import { counterclaimPhrases } from './phrases/counterclaim.ts';
import { admissionPhrases } from './phrases/admission.ts';
import { settlementPhrases } from './phrases/settlement.ts';
import { withdrawalPhrases } from './phrases/withdrawal.ts';
import { clarificationPhrases } from './phrases/clarification.ts';
import { trialPeriodPhrases } from './phrases/trial-period.ts';
import { complaintServicePhrases } from './phrases/complaint-service.ts';
import { answerPeriodPhrases } from './phrases/answer-period.ts';
import { hearingNoticePhrases } from './phrases/hearing-notice.ts';
import { appealPhrases } from './phrases/appeal.ts';
import { onlineStepPhrases } from './phrases/online-step.ts';
import { electronicServicePhrases } from './phrases/electronic-service.ts';
import { publicationServicePhrases } from './phrases/publication-service.ts';
import { periodPhrases } from './phrases/period.ts';
import { causeOfActionPhrases } from './phrases/cause-of-action.ts';
import { preservationPhrases } from './phrases/preservation.ts';
import { preservationRulingPhrases } from './phrases/preservation-ruling.ts';
import { preservationSecurityPhrases } from './phrases/preservation-security.ts';
import { securityWaiverPhrases } from './phrases/security-waiver.ts';
import { evidencePreservationPhrases } from './phrases/evidence-preservation.ts';
import { rPreservePhrases } from './phrases/r-preserve.ts';
import { courtAssistancePhrases } from './phrases/court-assistance.ts';
import { departmentReplyPhrases } from './phrases/department-reply.ts';
import { docketPublicationPhrases } from './phrases/docket-publication.ts';
import { executionPhrases } from './phrases/execution.ts';
import { executionPeriodPhrases } from './phrases/execution-period.ts';
import { rCoopPhrases } from './phrases/r-coop.ts';
import { courtFeePhrases } from './phrases/court-fee.ts';
import { preservationFeePhrases } from './phrases/preservation-fee.ts';
import { feePrepaymentPhrases } from './phrases/fee-prepayment.ts';
import { liabilityPhrases } from './phrases/liability.ts';
import { preventiveRemediesPhrases } from './phrases/preventive-remedies.ts';
import { jointLiabilityPhrases } from './phrases/joint-liability.ts';
import { severalSharesPhrases } from './phrases/several-shares.ts';
import { limitationPhrases } from './phrases/limitation.ts';
import { remediesPhrases } from './phrases/remedies.ts';
import { damagesPhrases } from './phrases/damages.ts';
import { referenceCeilingPhrases } from './phrases/reference-ceiling.ts';
import { recoverableCostsPhrases } from './phrases/recoverable-costs.ts';
import { paymentOrderPhrases } from './phrases/payment-order.ts';
import { awardDestinationPhrases } from './phrases/award-destination.ts';
import { punitiveDamagesPhrases } from './phrases/punitive-damages.ts';
import { apologyPhrases } from './phrases/apology.ts';
import { substitutePublicationPhrases } from './phrases/substitute-publication.ts';
import { refusalSanctionPhrases } from './phrases/refusal-sanction.ts';
import { rDamagePhrases } from './phrases/r-damage.ts';
import { rPunitivePhrases } from './phrases/r-punitive.ts';
import { rApologyPhrases } from './phrases/r-apology.ts';
import { burdenOfProofPhrases } from './phrases/burden-of-proof.ts';
import { standardOfProofPhrases } from './phrases/standard-of-proof.ts';
import { courtCollectsPhrases } from './phrases/court-collects.ts';
import { evidenceObstructionPhrases } from './phrases/evidence-obstruction.ts';
import { electronicDataPhrases } from './phrases/electronic-data.ts';
import { chainEvidencePhrases } from './phrases/chain-evidence.ts';
import { procuratorateCollectionPhrases } from './phrases/procuratorate-collection.ts';
import { evidenceExclusionPhrases } from './phrases/evidence-exclusion.ts';
import { rProofPhrases } from './phrases/r-proof.ts';
import { criminalLadderPhrases } from './phrases/criminal-ladder.ts';
import { criminalLadderEspeciallyPhrases } from './phrases/criminal-ladder-especially.ts';

/** The words of every step, by step id. A step id stands in exactly one table; a test holds that. */
export const phraseTables = {
  kernel: kernelPhrases,
  processor: processorPhrases,
  extraterritorial: extraterritorialPhrases,
  representative: representativePhrases,
  sensitive: sensitivePhrases,
  'legal-basis': legalBasisPhrases,
  breach: breachPhrases,
  'preliminary-breach': preliminaryBreachPhrases,
  many: manyPhrases,
  'many-priority': manyPriorityPhrases,
  'large-platform': largePlatformPhrases,
  'important-data': importantDataPhrases,
  scope: scopePhrases,
  announcement: announcementPhrases,
  subsidiarity: subsidiarityPhrases,
  'designated-organisation': designatedOrganisationPhrases,
  standing: standingPhrases,
  'plaintiff-class': plaintiffClassPhrases,
  'consumer-duty': consumerDutyPhrases,
  'procuratorate-level': procuratorateLevelPhrases,
  joinder: joinderPhrases,
  support: supportPhrases,
  'individual-suit': individualSuitPhrases,
  'plaintiff-order': plaintiffOrderPhrases,
  'r-stand': rStandPhrases,
  'r-many': rManyPhrases,
  acceptance: acceptancePhrases,
  'acceptance-period': acceptancePeriodPhrases,
  bars: barsPhrases,
  preclusion: preclusionPhrases,
  'jurisdiction-territorial': jurisdictionTerritorialPhrases,
  'jurisdiction-foreign': jurisdictionForeignPhrases,
  'first-filed': firstFiledPhrases,
  'jurisdiction-dispute': jurisdictionDisputePhrases,
  'jurisdiction-objection': jurisdictionObjectionPhrases,
  'internet-court': internetCourtPhrases,
  'criminal-incidental-court': criminalIncidentalCourtPhrases,
  'level-down': levelDownPhrases,
  level: levelPhrases,
  'level-money': levelMoneyPhrases,
  forum: forumPhrases,
  'no-summary': noSummaryPhrases,
  'no-sole-judge': noSoleJudgePhrases,
  'seven-member-bench': sevenMemberBenchPhrases,
  'suit-kind': suitKindPhrases,
  'case-number': caseNumberPhrases,
  'r-scope': rScopePhrases,
  'r-level': rLevelPhrases,
  'r-forum': rForumPhrases,
  'ppil-draft-1': ppilDraftOnePhrases,
  'duty-to-sue': dutyToSuePhrases,
  'priority-across-levels': priorityAcrossLevelsPhrases,
  'department-notice': departmentNoticePhrases,
  'acceptance-announcement': acceptanceAnnouncementPhrases,
  'judgment-notice': judgmentNoticePhrases,
  counterclaim: counterclaimPhrases,
  admission: admissionPhrases,
  settlement: settlementPhrases,
  withdrawal: withdrawalPhrases,
  clarification: clarificationPhrases,
  'trial-period': trialPeriodPhrases,
  'complaint-service': complaintServicePhrases,
  'answer-period': answerPeriodPhrases,
  'hearing-notice': hearingNoticePhrases,
  appeal: appealPhrases,
  'online-step': onlineStepPhrases,
  'electronic-service': electronicServicePhrases,
  'publication-service': publicationServicePhrases,
  period: periodPhrases,
  'cause-of-action': causeOfActionPhrases,
  preservation: preservationPhrases,
  'preservation-ruling': preservationRulingPhrases,
  'preservation-security': preservationSecurityPhrases,
  'security-waiver': securityWaiverPhrases,
  'evidence-preservation': evidencePreservationPhrases,
  'r-preserve': rPreservePhrases,
  'court-assistance': courtAssistancePhrases,
  'department-reply': departmentReplyPhrases,
  'docket-publication': docketPublicationPhrases,
  execution: executionPhrases,
  'execution-period': executionPeriodPhrases,
  'r-coop': rCoopPhrases,
  'court-fee': courtFeePhrases,
  'preservation-fee': preservationFeePhrases,
  'fee-prepayment': feePrepaymentPhrases,
  liability: liabilityPhrases,
  'preventive-remedies': preventiveRemediesPhrases,
  'joint-liability': jointLiabilityPhrases,
  'several-shares': severalSharesPhrases,
  limitation: limitationPhrases,
  remedies: remediesPhrases,
  damages: damagesPhrases,
  'reference-ceiling': referenceCeilingPhrases,
  'recoverable-costs': recoverableCostsPhrases,
  'payment-order': paymentOrderPhrases,
  'award-destination': awardDestinationPhrases,
  'punitive-damages': punitiveDamagesPhrases,
  apology: apologyPhrases,
  'substitute-publication': substitutePublicationPhrases,
  'refusal-sanction': refusalSanctionPhrases,
  'r-damage': rDamagePhrases,
  'r-punitive': rPunitivePhrases,
  'r-apology': rApologyPhrases,
  'burden-of-proof': burdenOfProofPhrases,
  'standard-of-proof': standardOfProofPhrases,
  'court-collects': courtCollectsPhrases,
  'evidence-obstruction': evidenceObstructionPhrases,
  'electronic-data': electronicDataPhrases,
  'chain-evidence': chainEvidencePhrases,
  'procuratorate-collection': procuratorateCollectionPhrases,
  'evidence-exclusion': evidenceExclusionPhrases,
  'r-proof': rProofPhrases,
  'criminal-ladder': criminalLadderPhrases,
  'criminal-ladder-especially': criminalLadderEspeciallyPhrases,
} as const satisfies Record<string, PhraseTable>;

export const phrases: PhraseTable = Object.freeze(Object.assign({}, ...Object.values(phraseTables)));
