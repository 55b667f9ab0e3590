import { factsOf } from './define.ts';

const { day, yesNo, set, list } = factsOf('service');

/** How papers reached the parties, and when. */
export const serviceFacts = {
  complaintSentOn: day(
    'court',
    '法院何时向被告发送起诉状副本？（尚未发送的，不适用）',
    'On which day did the court send the complaint to the defendant? (not applicable while it has not)',
  ),
  answeredOn: day(
    'defendant',
    '被告何时提交答辩状？（未提交的，不适用）',
    'On which day did the defendant answer? (not applicable while it has not)',
  ),
  electronicConsent: set(
    'past',
    '受送达人以何种方式同意电子送达？',
    'How did the recipient consent to electronic service?',
    {
      express: { zh: '明确同意', en: 'Expressly' },
      'prior-agreement': { zh: '诉讼前约定', en: 'By agreement before the suit' },
      'address-supplied': { zh: '在诉状中主动提供电子地址', en: 'By supplying an address in its pleadings' },
      'later-conduct': { zh: '以诉讼行为接受已完成的电子送达', en: 'By accepting earlier electronic service' },
    },
  ),
  electronicAttempts: list(
    'past',
    '各次电子送达的途径、地址是否经确认、到达日、回复日、阅知日、是否证明未收悉？',
    'Each attempt: route, whether the address was confirmed, day of arrival, of reply, of reading, and whether receipt was disproved',
  ),
  otherServiceFailed: yesNo('past', '其他方式是否均无法送达？', 'Did all other ways of service fail?'),
  publishedOn: day(
    'court',
    '送达公告何时发出？（没有公告的，不适用）',
    'On which day was the notice of service published? (not applicable if it was not)',
  ),
} as const;
