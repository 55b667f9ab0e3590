import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Case-Registration Provisions. */
export const caseRegistration = publish(
  {
    code: 'Reg',
    title: {
      zh: '最高人民法院关于人民法院登记立案若干问题的规定',
      en: 'Provisions of the Supreme People’s Court on Case Registration',
    },
    short: { zh: '登记立案规定', en: 'Reg' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2015〕8号',
    from: asDay('2015-05-01'),
  },
  { mark: 'statute-text' },
  {
    '2': [
      '一律接收诉状，出具注明日期的书面凭证，符合的当场登记。',
      'All papers are taken with a dated receipt, and registered at once if in order.',
    ],
    '7': ['不符合要求的一次性书面告知补正。', 'Defects are told once, in writing.'],
    '8': ['法定期间内决定是否立案。', 'Decides within the legal period.'],
    '8(2)': ['法定期间内不能判定的，应当先行立案。', 'If it cannot be decided in time, the case is registered first.'],
  },
);
