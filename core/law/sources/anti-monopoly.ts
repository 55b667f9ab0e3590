import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Anti-Monopoly Law. */
export const antiMonopoly = publish(
  {
    code: 'AML',
    title: { zh: '中华人民共和国反垄断法', en: 'Anti-Monopoly Law' },
    short: { zh: '反垄断法', en: 'AML' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2022-08-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '60(2)': [
      '垄断行为损害公益的，设区市级以上检察院可以提起民事公益诉讼。',
      'Procuratorates of city level and above may sue against monopolies that harm the public interest.',
    ],
  },
);
