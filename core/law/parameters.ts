import type { Parameter } from '#law/kernel/parameter.ts';

import { importantDataPersons } from './parameters/important-data-persons.ts';
import { ladderMassPersons } from './parameters/ladder-mass-persons.ts';
import { ladderMostSensitive } from './parameters/ladder-most-sensitive.ts';
import { ladderOther } from './parameters/ladder-other.ts';
import { ladderSensitive } from './parameters/ladder-sensitive.ts';
import { ladderSpecialGroup } from './parameters/ladder-special-group.ts';
import { largePlatformActive } from './parameters/large-platform-active.ts';
import { largePlatformRegistered } from './parameters/large-platform-registered.ts';
import { numerousParties } from './parameters/numerous-parties.ts';
import { sppLargeScale } from './parameters/spp-large-scale.ts';
import { urgentPersons } from './parameters/urgent-persons.ts';
import { organisationActiveYears } from './parameters/organisation-active-years.ts';
import { organisationTechnicalStaff } from './parameters/organisation-technical-staff.ts';
import { organisationLegalStaff } from './parameters/organisation-legal-staff.ts';
import { levelOneSide } from './parameters/level-one-side.ts';
import { levelOneOutside } from './parameters/level-one-outside.ts';
import { benchJudges } from './parameters/bench-judges.ts';
import { benchAssessors } from './parameters/bench-assessors.ts';
import { levelLowSum } from './parameters/level-low-sum.ts';
import { levelHighSum } from './parameters/level-high-sum.ts';
import { levelHighPersons } from './parameters/level-high-persons.ts';
import { levelHighProvinces } from './parameters/level-high-provinces.ts';
import { levelPersonFloor } from './parameters/level-person-floor.ts';
import { forumVictimShare } from './parameters/forum-victim-share.ts';
import { extensionRequestDays } from './parameters/extension-request-days.ts';
import { extensionDecisionDays } from './parameters/extension-decision-days.ts';
import { preservationHours } from './parameters/preservation-hours.ts';
import { preservationSecurityShare } from './parameters/preservation-security-share.ts';
import { docketPublicationHours } from './parameters/docket-publication-hours.ts';
import { cooperationServiceDays } from './parameters/cooperation-service-days.ts';
import { cooperationProgressDays } from './parameters/cooperation-progress-days.ts';
import { cooperationRequestDays } from './parameters/cooperation-request-days.ts';
import { cooperationFirstReminder } from './parameters/cooperation-first-reminder.ts';
import { cooperationLastReminder } from './parameters/cooperation-last-reminder.ts';
import { departmentReplyDays } from './parameters/department-reply-days.ts';
import { causeNumber } from './parameters/cause-number.ts';
import { reducedFeeShare } from './parameters/reduced-fee-share.ts';
import { networkCeiling } from './parameters/network-ceiling.ts';
import { limitationAfterSuspension } from './parameters/limitation-after-suspension.ts';
import { refusalFineIndividual } from './parameters/refusal-fine-individual.ts';
import { refusalFineEntityLeast } from './parameters/refusal-fine-entity-least.ts';
import { refusalFineEntityMost } from './parameters/refusal-fine-entity-most.ts';
import { gridMostSensitiveLow } from './parameters/grid-most-sensitive-low.ts';
import { gridMostSensitiveHigh } from './parameters/grid-most-sensitive-high.ts';
import { gridSensitiveLow } from './parameters/grid-sensitive-low.ts';
import { gridSensitiveHigh } from './parameters/grid-sensitive-high.ts';
import { gridOtherLow } from './parameters/grid-other-low.ts';
import { gridOtherHigh } from './parameters/grid-other-high.ts';
import { gridDurationMonths } from './parameters/grid-duration-months.ts';
import { gridDurationStep } from './parameters/grid-duration-step.ts';
import { gridDurationMost } from './parameters/grid-duration-most.ts';
import { apologyNationalProvinces } from './parameters/apology-national-provinces.ts';
import { apologyDays } from './parameters/apology-days.ts';
import { apologyTimeLimit } from './parameters/apology-time-limit.ts';
import { damagesCap } from './parameters/damages-cap.ts';
import { damagesCapTurnover } from './parameters/damages-cap-turnover.ts';
import { victimsClaimDays } from './parameters/victims-claim-days.ts';
import { causationMatch } from './parameters/causation-match.ts';
import { punitiveWeightMind } from './parameters/punitive-weight-mind.ts';
import { punitiveWeightFacts } from './parameters/punitive-weight-facts.ts';
import { punitiveWeightHarm } from './parameters/punitive-weight-harm.ts';
import { punitiveMostMultiple } from './parameters/punitive-most-multiple.ts';
import { punitiveBreaches } from './parameters/punitive-breaches.ts';
import { punitiveDurationMonths } from './parameters/punitive-duration-months.ts';
import { punitiveMitigationStep } from './parameters/punitive-mitigation-step.ts';
import { punitiveMitigationLeast } from './parameters/punitive-mitigation-least.ts';
import { punitiveFineShare } from './parameters/punitive-fine-share.ts';
import { punitiveFloor } from './parameters/punitive-floor.ts';
import { punitiveCap } from './parameters/punitive-cap.ts';
import { punitiveCapTurnover } from './parameters/punitive-cap-turnover.ts';
import { collectionOfficers } from './parameters/collection-officers.ts';
import { criminalTierFirst } from './parameters/criminal-tier-first.ts';
import { criminalTierSecond } from './parameters/criminal-tier-second.ts';
import { criminalTierThird } from './parameters/criminal-tier-third.ts';
import { criminalIncome } from './parameters/criminal-income.ts';
import { criminalDutyShare } from './parameters/criminal-duty-share.ts';
import { criminalMultiple } from './parameters/criminal-multiple.ts';
import { criminalLawfulProfit } from './parameters/criminal-lawful-profit.ts';

/** Every figure that a rule reads, by id. */
export const parameters: Readonly<Record<string, Parameter>> = Object.freeze({
  'spp-large-scale': sppLargeScale,
  'large-platform-registered': largePlatformRegistered,
  'large-platform-active': largePlatformActive,
  'important-data-persons': importantDataPersons,
  'numerous-parties': numerousParties,
  'ladder-most-sensitive': ladderMostSensitive,
  'ladder-sensitive': ladderSensitive,
  'ladder-other': ladderOther,
  'ladder-mass-persons': ladderMassPersons,
  'ladder-special-group': ladderSpecialGroup,
  'urgent-persons': urgentPersons,
  'organisation-active-years': organisationActiveYears,
  'organisation-technical-staff': organisationTechnicalStaff,
  'organisation-legal-staff': organisationLegalStaff,
  'level-one-side': levelOneSide,
  'level-one-outside': levelOneOutside,
  'bench-judges': benchJudges,
  'bench-assessors': benchAssessors,
  'level-low-sum': levelLowSum,
  'level-high-sum': levelHighSum,
  'level-high-persons': levelHighPersons,
  'level-high-provinces': levelHighProvinces,
  'level-person-floor': levelPersonFloor,
  'forum-victim-share': forumVictimShare,
  'extension-request-days': extensionRequestDays,
  'extension-decision-days': extensionDecisionDays,
  'preservation-hours': preservationHours,
  'preservation-security-share': preservationSecurityShare,
  'docket-publication-hours': docketPublicationHours,
  'cooperation-service-days': cooperationServiceDays,
  'cooperation-progress-days': cooperationProgressDays,
  'cooperation-request-days': cooperationRequestDays,
  'cooperation-first-reminder': cooperationFirstReminder,
  'cooperation-last-reminder': cooperationLastReminder,
  'department-reply-days': departmentReplyDays,
  'cause-number': causeNumber,
  'reduced-fee-share': reducedFeeShare,
  'network-ceiling': networkCeiling,
  'limitation-after-suspension': limitationAfterSuspension,
  'refusal-fine-individual': refusalFineIndividual,
  'refusal-fine-entity-least': refusalFineEntityLeast,
  'refusal-fine-entity-most': refusalFineEntityMost,
  'grid-most-sensitive-low': gridMostSensitiveLow,
  'grid-most-sensitive-high': gridMostSensitiveHigh,
  'grid-sensitive-low': gridSensitiveLow,
  'grid-sensitive-high': gridSensitiveHigh,
  'grid-other-low': gridOtherLow,
  'grid-other-high': gridOtherHigh,
  'grid-duration-months': gridDurationMonths,
  'grid-duration-step': gridDurationStep,
  'grid-duration-most': gridDurationMost,
  'apology-national-provinces': apologyNationalProvinces,
  'apology-days': apologyDays,
  'apology-time-limit': apologyTimeLimit,
  'damages-cap': damagesCap,
  'damages-cap-turnover': damagesCapTurnover,
  'victims-claim-days': victimsClaimDays,
  'causation-match': causationMatch,
  'punitive-weight-mind': punitiveWeightMind,
  'punitive-weight-facts': punitiveWeightFacts,
  'punitive-weight-harm': punitiveWeightHarm,
  'punitive-most-multiple': punitiveMostMultiple,
  'punitive-breaches': punitiveBreaches,
  'punitive-duration-months': punitiveDurationMonths,
  'punitive-mitigation-step': punitiveMitigationStep,
  'punitive-mitigation-least': punitiveMitigationLeast,
  'punitive-fine-share': punitiveFineShare,
  'punitive-floor': punitiveFloor,
  'punitive-cap': punitiveCap,
  'punitive-cap-turnover': punitiveCapTurnover,
  'collection-officers': collectionOfficers,
  'criminal-tier-first': criminalTierFirst,
  'criminal-tier-second': criminalTierSecond,
  'criminal-tier-third': criminalTierThird,
  'criminal-income': criminalIncome,
  'criminal-duty-share': criminalDutyShare,
  'criminal-multiple': criminalMultiple,
  'criminal-lawful-profit': criminalLawfulProfit,
});
