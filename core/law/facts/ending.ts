import { factsOf } from './define.ts';

const { day, yesNo, finding } = factsOf('ending');

/** Settlement and withdrawal. */
export const endingFacts = {
  settlementReached: yesNo('plaintiff', '是否达成和解或者调解协议？', 'Was a settlement reached?'),
  settlementAnnouncedOn: day(
    'court',
    '协议何时公告？（尚未公告的，不适用）',
    'On which day was the settlement announced? (not applicable while it was not)',
  ),
  settlementReviewedOn: day(
    'court',
    '法院何时审查协议？（尚未审查的，不适用）',
    'On which day did the court review the settlement? (not applicable while it has not)',
  ),
  settlementHarmsPublicInterest: yesNo(
    'plaintiff',
    '协议是否违反社会公共利益？',
    'Is the settlement contrary to the public interest?',
  ),
  settlementReducesLiability: yesNo(
    'plaintiff',
    '协议是否减免起诉书载明的责任？',
    'Does the settlement reduce the liability stated in the indictment?',
  ),
  debateClosed: yesNo('past', '法庭辩论是否已经终结？', 'Has the court debate closed?'),
  withdrawalGranted: finding('法院是否裁定准许撤诉？', 'Has the court allowed the withdrawal?'),
} as const;
