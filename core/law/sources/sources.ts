import { citationOf, type ProvisionId } from '#words/citation.ts';

import { announcementReply } from './announcement-reply.ts';
import { antiMonopoly } from './anti-monopoly.ts';
import { antiTelecomFraud } from './anti-telecom-fraud.ts';
import { assessorsInterpretation } from './assessors-interpretation.ts';
import { assessorsLaw } from './assessors-law.ts';
import { auditMeasures } from './audit-measures.ts';
import { caseNumberProvisions } from './case-number-provisions.ts';
import { caseRegistration } from './case-registration.ts';
import { causes2020 } from './causes-2020.ts';
import { causes2025 } from './causes-2025.ts';
import { civilCode } from './civil-code.ts';
import { consumerInterpretation } from './consumer-interpretation.ts';
import { consumerLaw } from './consumer-law.ts';
import { cplInterpretation } from './cpl-interpretation.ts';
import { cpl } from './cpl.ts';
import { criminalInterpretation } from './criminal-interpretation.ts';
import { electronicDataCriminal } from './electronic-data-criminal.ts';
import { electronicSignature } from './electronic-signature.ts';
import { environmentalInterpretation } from './environmental-interpretation.ts';
import { evidenceProvisions } from './evidence-provisions.ts';
import { faceMeasures } from './face-measures.ts';
import { facialRecognition } from './facial-recognition.ts';
import { fees } from './fees.ts';
import { foodMinutes } from './food-minutes.ts';
import { foodSafety } from './food-safety.ts';
import { foreignLevel } from './foreign-level.ts';
import { guidingCase192, guidingCase193 } from './guiding-cases.ts';
import { highCourtLevel } from './high-court-level.ts';
import { holidayMeasures } from './holiday-measures.ts';
import { creditCodeStandard, identityNumberStandard, mobileAllocation, numberingPlan } from './identifier-standards.ts';
import { internetCourts2018 } from './internet-courts-2018.ts';
import { internetCourts2025 } from './internet-courts-2025.ts';
import { ipPunitive } from './ip-punitive.ts';
import { levelStandard } from './level-standard.ts';
import { minorsNetwork } from './minors-network.ts';
import { minorsProtection } from './minors-protection.ts';
import { networkDataRegulation } from './network-data-regulation.ts';
import { networkRights } from './network-rights.ts';
import { onlineLitigation } from './online-litigation.ts';
import { onlineOperation } from './online-operation.ts';
import { pipl } from './pipl.ts';
import { preservation } from './preservation.ts';
import { procuratorateOrganicLaw } from './procuratorate-organic-law.ts';
import { procuratorateRules } from './procuratorate-rules.ts';
import { procuratorialInterpretation } from './procuratorial-interpretation.ts';
import { reform } from './reform.ts';
import { sppNotice } from './spp-notice.ts';
import { trialTerms2019 } from './trial-terms-2019.ts';
import { identityRowCase } from './identity-row-case.ts';
import { securitySpecification } from './security-specification.ts';
import { sensitiveRequirements } from './sensitive-requirements.ts';
import { draftOne, draftTwo } from './watch.ts';
import { womenProtection } from './women-protection.ts';
import type { Provision, Source } from './provision.ts';

const all = {
  ...announcementReply,
  ...antiMonopoly,
  ...antiTelecomFraud,
  ...assessorsInterpretation,
  ...assessorsLaw,
  ...auditMeasures,
  ...caseNumberProvisions,
  ...caseRegistration,
  ...causes2020,
  ...causes2025,
  ...civilCode,
  ...consumerInterpretation,
  ...consumerLaw,
  ...creditCodeStandard,
  ...cplInterpretation,
  ...cpl,
  ...criminalInterpretation,
  ...electronicDataCriminal,
  ...electronicSignature,
  ...environmentalInterpretation,
  ...evidenceProvisions,
  ...faceMeasures,
  ...facialRecognition,
  ...fees,
  ...foodMinutes,
  ...foodSafety,
  ...foreignLevel,
  ...guidingCase192,
  ...guidingCase193,
  ...highCourtLevel,
  ...holidayMeasures,
  ...identityNumberStandard,
  ...internetCourts2018,
  ...internetCourts2025,
  ...ipPunitive,
  ...levelStandard,
  ...minorsNetwork,
  ...mobileAllocation,
  ...minorsProtection,
  ...networkDataRegulation,
  ...networkRights,
  ...numberingPlan,
  ...onlineLitigation,
  ...onlineOperation,
  ...pipl,
  ...preservation,
  ...procuratorateOrganicLaw,
  ...procuratorateRules,
  ...procuratorialInterpretation,
  ...reform,
  ...sppNotice,
  ...trialTerms2019,
  ...identityRowCase,
  ...securitySpecification,
  ...sensitiveRequirements,
  ...draftOne,
  ...draftTwo,
  ...womenProtection,
};

/** Every citation that resolves: a misspelt one does not compile. */
export type KnownProvision = keyof typeof all;

/** Every provision that a rule may cite, by id. */
export const provisions: Source = Object.freeze<Source>(all);

/** Whether a citation resolves. */
export function isKnown(id: string): id is KnownProvision {
  return Object.hasOwn(provisions, id);
}

/**
 * The provision behind a citation. Throws a RangeError naming the neighbours in the same article where there is none: a
 * citation that does not resolve is a defect of the law book, never of a case.
 */
export function provision(id: ProvisionId): Provision {
  const found = provisions[id];
  if (found !== undefined) return found;
  const { instrument, article } = citationOf(id);
  const near = Object.values(provisions)
    .filter(
      (other) =>
        article !== undefined && other.instrument.code === instrument && citationOf(other.id).article === article,
    )
    .map((other) => other.id);
  throw new RangeError(`no source for ${id}${near.length === 0 ? '' : `; there is ${near.join(', ')}`}`);
}
