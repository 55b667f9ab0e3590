import type { SheetOf, Vocabulary } from '#law/kernel/fact.ts';

import { announcementFacts } from './announcement.ts';
import { complaintFacts } from './complaint.ts';
import { courtFacts } from './court.ts';
import { defendantFacts } from './defendant.ts';
import { earlierCasesFacts } from './earlier-cases.ts';
import { informationFacts } from './information.ts';
import { placesFacts } from './places.ts';
import { organisationFacts } from './organisation.ts';
import { plaintiffFacts } from './plaintiff.ts';
import { procedureFacts } from './procedure.ts';
import { processingFacts } from './processing.ts';
import { victimsFacts } from './victims.ts';
import { claimsFacts } from './claims.ts';
import { courseFacts } from './course.ts';
import { endingFacts } from './ending.ts';
import { trialFacts } from './trial.ts';
import { serviceFacts } from './service.ts';
import { onlineFacts } from './online.ts';
import { periodFacts } from './period.ts';
import { preservationFacts } from './preservation.ts';
import { cooperationFacts } from './cooperation.ts';
import { feesFacts } from './fees.ts';
import { liabilityFacts } from './liability.ts';
import { damagesFacts } from './damages.ts';
import { remediesFacts } from './remedies.ts';
import { evidenceFacts } from './evidence.ts';
import { criminalFacts } from './criminal.ts';

/** Every fact that a rule may read, in the order in which the form asks. */
export const vocabulary = {
  ...plaintiffFacts,
  ...organisationFacts,
  ...defendantFacts,
  ...processingFacts,
  ...informationFacts,
  ...victimsFacts,
  ...announcementFacts,
  ...complaintFacts,
  ...earlierCasesFacts,
  ...courtFacts,
  ...placesFacts,
  ...procedureFacts,
  ...claimsFacts,
  ...courseFacts,
  ...endingFacts,
  ...trialFacts,
  ...serviceFacts,
  ...onlineFacts,
  ...periodFacts,
  ...preservationFacts,
  ...cooperationFacts,
  ...feesFacts,
  ...liabilityFacts,
  ...damagesFacts,
  ...remediesFacts,
  ...evidenceFacts,
  ...criminalFacts,
} as const satisfies Vocabulary;

export type FactName = keyof typeof vocabulary;

/** What is known of a case: any of the facts, each with its state. An absent one was not asked. */
export type FactSheet = SheetOf<typeof vocabulary>;
