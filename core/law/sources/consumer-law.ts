import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Consumer Protection Law. */
export const consumerLaw = publish(
  {
    code: 'ConsL',
    title: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Protection Law' },
    short: { zh: '消保法', en: 'ConsL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2014-03-15'),
  },
  { mark: 'statute-text' },
  {
    '14': ['消费者的个人信息依法受到保护。', 'Consumers’ personal information is protected.'],
    '29': ['经营者收集使用消费者信息的义务。', 'A business’s duties in collecting and using consumer information.'],
    '37(1)(4)': [
      '消费者协会就消费者权益向有关部门反映、查询、建议。',
      'Consumer associations report to, inquire of and advise departments.',
    ],
    '37(1)(5)': ['消费者协会受理投诉并调查、调解。', 'Consumer associations handle and mediate complaints.'],
    '47': [
      '对侵害众多消费者权益的行为，中国消费者协会和省级消费者协会可以起诉。',
      'The China Consumers Association and provincial associations may sue where many consumers are infringed.',
    ],
    '50': [
      '侵害消费者人格尊严、个人信息的民事责任。',
      'Civil liability for infringing consumers’ dignity or information.',
    ],
    '55': [
      '欺诈三倍赔偿、最低五百元；明知缺陷造成严重损害的二倍以下。',
      'Threefold for fraud, at least 500 yuan; up to twofold for known defects with grave harm.',
    ],
    '56(1)(9)': ['侵害消费者个人信息的行政处罚。', 'Administrative penalties for infringing consumers’ information.'],
    '58': ['财产不足的先承担民事赔偿。', 'Civil compensation comes first.'],
  },
);
