import { factsOf } from './define.ts';

const { day, choice, money } = factsOf('fees');

/** What the suit costs. */
export const feesFacts = {
  feeReduction: choice('past', '是否有减半交纳受理费的情形？', 'Is the court fee halved?', {
    none: { zh: '没有', en: 'It is not' },
    mediation: { zh: '以调解结案', en: 'Ended by mediation' },
    withdrawal: { zh: '撤诉', en: 'Withdrawn' },
    summary: { zh: '适用简易程序', en: 'Summary procedure' },
  }),
  preservedSum: money(
    'plaintiff',
    '申请保全的数额是多少？（不涉及数额的，不适用）',
    'What sum is to be preserved? (not applicable where there is none)',
  ),
  feeNoticeOn: day('court', '何时收到交费通知？', 'On which day did the notice to pay arrive?'),
  feePaidOn: day(
    'plaintiff',
    '何时交纳？（尚未交纳的，不适用）',
    'On which day was the fee paid? (not applicable while it was not)',
  ),
} as const;
