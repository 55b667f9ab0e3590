import { factsOf } from './define.ts';

const { day, yesNo, choice, count, money } = factsOf('preservation');

/** Preservation of property, conduct and evidence. */
export const preservationFacts = {
  preservationStage: choice('plaintiff', '何时申请保全？', 'When is preservation asked for?', {
    'in-suit': { zh: '诉讼中', en: 'In the suit' },
    'before-suit': { zh: '起诉前', en: 'Before the suit' },
  }),
  judgmentAtRisk: yesNo(
    'past',
    '不保全是否可能使判决难以执行或者造成其他损害？',
    'Could the judgment become hard to execute, or other harm arise, without it?',
  ),
  preservationUrgent: yesNo(
    'past',
    '是否情况紧急，不立即保全将使合法权益受到难以弥补的损害？',
    'Is it urgent, so that harm hard to repair would follow without it?',
  ),
  securityGiven: yesNo('plaintiff', '申请人是否提供担保？', 'Has the applicant given security?'),
  securityAmount: money('court', '责令提供多少担保？', 'How much security is ordered?'),
  hoursToRuling: count(
    'court',
    '自接受申请的下一小时起，多少小时内作出裁定？',
    'Within how many hours, counted from the hour after the request, was it ruled on?',
  ),
  preservationAcceptedOn: day('past', '何时接受保全申请？', 'On which day was the request accepted?'),
  preservationRuledOn: day(
    'court',
    '何时作出保全裁定？（尚未裁定的，不适用）',
    'On which day was it ruled on? (not applicable while it is not)',
  ),
  evidenceAtRisk: yesNo(
    'past',
    '证据是否可能灭失或者以后难以取得？',
    'Could the evidence be lost, or be hard to get later?',
  ),
} as const;
