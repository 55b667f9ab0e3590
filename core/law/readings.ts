import type { Reading } from '#law/kernel/regime.ts';

import { holidayRuleGovernsAnnouncementReading } from './readings/holiday-rule-governs-announcement.ts';
import { firstAcrossLevelsReading } from './readings/first-across-levels.ts';
import { hasSuedReading } from './readings/has-sued.ts';
import { internetCourtLevelReading } from './readings/internet-court-level.ts';
import { sevenMemberIncidentalReading } from './readings/seven-member-incidental.ts';
import { subsidiarityReading } from './readings/subsidiarity.ts';
import { victimDomicileReading } from './readings/victim-domicile.ts';
import { silentPeriodsReading } from './readings/silent-periods.ts';
import { consumerRulesReading } from './readings/consumer-rules.ts';
import { withdrawalAfterDebateReading } from './readings/withdrawal-after-debate.ts';
import { exOfficioExecutionReading } from './readings/ex-officio-execution.ts';
import { feeTableReading } from './readings/fee-table.ts';
import { damagesInPublicInterestReading } from './readings/damages-in-public-interest.ts';
import { networkCeilingReading } from './readings/network-ceiling.ts';
import { privateJudgmentsFirstReading } from './readings/private-judgments-first.ts';
import { awardDestinationReading } from './readings/award-destination.ts';

/** Every contested point, by id. */
export const readings = Object.freeze({
  subsidiarity: subsidiarityReading,
  'has-sued': hasSuedReading,
  'victim-domicile': victimDomicileReading,
  'internet-court-level': internetCourtLevelReading,
  'holiday-rule-governs-announcement': holidayRuleGovernsAnnouncementReading,
  'seven-member-incidental': sevenMemberIncidentalReading,
  'first-across-levels': firstAcrossLevelsReading,
  'silent-periods': silentPeriodsReading,
  'consumer-rules': consumerRulesReading,
  'withdrawal-after-debate': withdrawalAfterDebateReading,
  'ex-officio-execution': exOfficioExecutionReading,
  'fee-table': feeTableReading,
  'damages-in-public-interest': damagesInPublicInterestReading,
  'network-ceiling': networkCeilingReading,
  'private-judgments-first': privateJudgmentsFirstReading,
  'award-destination': awardDestinationReading,
} satisfies Record<string, Reading>);

export type ReadingId = keyof typeof readings;
