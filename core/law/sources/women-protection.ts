import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Law on the Protection of Women’s Rights. */
export const womenProtection = publish(
  {
    code: 'WomenL',
    title: { zh: '中华人民共和国妇女权益保障法', en: 'Law on the Protection of Women’s Rights' },
    short: { zh: '妇保法', en: 'WomenL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2023-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '77': [
      '所列侵害妇女权益情形导致公益受损的，检察院可以提起公益诉讼。',
      'Procuratorates may sue in listed situations.',
    ],
  },
);
