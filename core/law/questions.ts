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
} satisfies Record<string, Question>);

export type QuestionId = keyof typeof questions;
