import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Anti-Telecom-Fraud Law. */
export const antiTelecomFraud = publish(
  {
    code: 'TelFraud',
    title: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
    short: { zh: '反电诈法', en: 'TelFraud' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2022-12-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '47': [
      '检察院对反电信网络诈骗中损害公益的行为可以提起公益诉讼。',
      'Procuratorates may sue where public interest is harmed in this field.',
    ],
  },
);
