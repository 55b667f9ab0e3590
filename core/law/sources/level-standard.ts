import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Notice on the first-instance thresholds of intermediate courts; cites the CPL in its older numbering. */
export const levelStandard = publish(
  {
    code: 'LevelStd',
    title: {
      zh: '最高人民法院关于调整中级人民法院管辖第一审民事案件标准的通知',
      en: 'Notice of the Supreme People’s Court on First-Instance Thresholds of Intermediate Courts',
    },
    short: { zh: '级别管辖标准通知', en: 'LevelStd' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法发〔2021〕27号',
    from: asDay('2021-10-01'),
  },
  { mark: 'web', address: 'lyfhcb.com, ssfb86.com' },
  {
    '1': [
      '当事人均在或均不在辖区省份的，中级法院管辖五亿元以上案件。',
      'Five hundred million yuan where all parties are inside, or all outside, the court’s province.',
    ],
    '2': ['一方不在辖区省份的，中级法院管辖一亿元以上案件。', 'One hundred million yuan where one party is outside.'],
    '3': ['军事法院一亿元以上。', 'One hundred million yuan for military courts.'],
    '4': ['新类型、疑难复杂或具有指导意义的案件可以提级。', 'Novel, complex or guiding cases may be lifted.'],
    '5': ['知识产权、海事海商和涉外案件不适用。', 'Not for intellectual property, maritime and foreign-related cases.'],
  },
);
