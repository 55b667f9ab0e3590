import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Organic Law of the People’s Procuratorates. */
export const procuratorateOrganicLaw = publish(
  {
    code: 'ProcL',
    title: { zh: '中华人民共和国人民检察院组织法', en: 'Organic Law of the People’s Procuratorates' },
    short: { zh: '检察院组织法', en: 'ProcL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2019-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '21': [
      '检察院行使职权可以调查核实，有关单位应当配合。',
      'Procuratorates may verify facts, and units concerned cooperate.',
    ],
  },
);
