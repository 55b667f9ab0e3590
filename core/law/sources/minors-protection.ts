import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Law on the Protection of Minors. */
export const minorsProtection = publish(
  {
    code: 'MinorsL',
    title: { zh: '中华人民共和国未成年人保护法', en: 'Law on the Protection of Minors' },
    short: { zh: '未保法', en: 'MinorsL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2021-06-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '106': [
      '侵犯未成年人权益涉及公共利益的，检察院有权提起公益诉讼。',
      'Procuratorates may sue where minors’ rights and the public interest are concerned.',
    ],
  },
);
