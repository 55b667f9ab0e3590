import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Notice on the threshold of High Courts; not read. */
export const highCourtLevel = publish(
  {
    code: 'HighLevel',
    title: {
      zh: '最高人民法院关于调整高级人民法院和中级人民法院管辖第一审民事案件标准的通知',
      en: 'Notice of the Supreme People’s Court on First-Instance Thresholds of High and Intermediate Courts',
    },
    short: { zh: '级别管辖标准通知（2019）', en: 'HighLevel' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法发〔2019〕14号',
    numberMark: 'unverified',
    from: asDay('2019-05-01'),
    datesMark: 'unverified',
  },
  { mark: 'unverified' },
  {
    '': [
      '高级法院管辖五十亿元以上的第一审民事案件。',
      'High Courts hear first-instance civil cases of five billion yuan or more.',
    ],
  },
);
