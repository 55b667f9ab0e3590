import { factsOf } from './define.ts';

const { day, yesNo, choice, list, count } = factsOf('trial');

/** How long the trial takes, how it ends, and what follows. */
export const trialFacts = {
  concludedOn: day(
    'court',
    '案件何时审结？（尚未审结的，不适用）',
    'On which day was the case decided? (not applicable while it is not)',
  ),
  decisionForm: choice('court', '以判决还是裁定结案？', 'Does it end by judgment or by ruling?', {
    judgment: { zh: '判决', en: 'Judgment' },
    ruling: { zh: '裁定', en: 'Ruling' },
  }),
  termExtension: choice('court', '审限是否延长？', 'Was the trial period extended?', {
    none: { zh: '没有延长', en: 'It was not' },
    president: { zh: '由本院院长批准', en: 'By the court’s president' },
    superior: { zh: '由上级法院批准', en: 'By the superior court' },
  }),
  extendedUntil: day('superior-court', '批准延长到哪一天？', 'Until which day was it extended?'),
  daysLeftOut: list(
    'past',
    '哪些期间不计入审限？（公告、鉴定、和解、管辖异议等的起止日）',
    'Which days do not count? (first and last day of announcements, expert work, settlement talks, jurisdiction objections)',
  ),
  hearingOn: day('court', '何时开庭？', 'On which day is the hearing?'),
  hearingNoticeServedOn: day(
    'court',
    '出庭通知何时送达检察院？（尚未送达的，不适用）',
    'On which day did the notice of the hearing reach the procuratorate? (not applicable while it has not)',
  ),
  appealTarget: choice('past', '对什么上诉？', 'What is appealed against?', {
    judgment: { zh: '判决', en: 'A judgment' },
    'non-acceptance': { zh: '不予受理的裁定', en: 'A ruling of non-acceptance' },
    jurisdiction: { zh: '管辖权异议的裁定', en: 'A ruling on jurisdiction' },
    dismissal: { zh: '驳回起诉的裁定', en: 'A ruling dismissing the suit' },
    'other-ruling': { zh: '其他裁定', en: 'Another ruling' },
  }),
  decisionServedOn: day(
    'past',
    '上诉人何时收到裁判？',
    'On which day was the decision served on the party that appeals?',
  ),
  appealedOn: day(
    'plaintiff',
    '何时提交上诉状？（尚未上诉的，不适用）',
    'On which day was the appeal filed? (not applicable while it is not)',
  ),
  appellantDomicileInChina: yesNo(
    'past',
    '上诉人在境内是否有住所？',
    'Has the party that appeals a domicile in China?',
  ),
  performanceEndedOn: day('past', '履行期限何时届满？', 'On which day did the time to perform end?'),
  performed: yesNo('defendant', '被告是否已经履行裁判？', 'Has the defendant performed?'),
  performanceDue: yesNo(
    'past',
    '裁判是否已经生效且履行期限届满？',
    'Is the judgment effective and the time to perform over?',
  ),
  executionAppliedOn: day(
    'plaintiff',
    '何时申请执行？（尚未申请的，不适用）',
    'On which day was execution applied for? (not applicable while it was not)',
  ),
  executionApplied: yesNo('plaintiff', '是否申请执行？', 'Was execution applied for?'),
  hoursToPublication: count(
    'court',
    '立案后多少小时向全国公布？',
    'How many hours after docketing was the docket published nationwide?',
  ),
  causeEntered: choice('court', '登记的案由是什么？', 'Which cause of action is entered?', {
    'personal-information-pil': { zh: '个人信息保护民事公益诉讼', en: 'Personal-information public-interest suit' },
    'consumer-pil': { zh: '消费民事公益诉讼', en: 'Consumer public-interest suit' },
    'personal-information-dispute': { zh: '个人信息保护纠纷', en: 'Personal-information dispute' },
    'privacy-dispute': { zh: '隐私权纠纷', en: 'Privacy dispute' },
    other: { zh: '其他', en: 'Another' },
  }),
} as const;
