import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on the jurisdiction of internet courts of 2025. */
export const internetCourts2025 = publish(
  {
    code: 'IC25',
    title: {
      zh: '最高人民法院关于互联网法院案件管辖的规定',
      en: 'Provisions of the Supreme People’s Court on the Jurisdiction of Internet Courts',
    },
    short: { zh: '互联网法院管辖规定（2025）', en: 'IC25' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2025〕14号',
    from: asDay('2025-11-01'),
  },
  { mark: 'official-text' },
  {
    '1': [
      '互联网法院集中管辖所在市辖区内应由基层法院受理的九类第一审案件。',
      'Internet courts centrally hear nine kinds of first-instance case of their city that basic courts would accept.',
    ],
    '1(1)(2)': ['网络个人信息保护、隐私权纠纷。', 'Network personal-information and privacy disputes.'],
    '1(1)(9)': ['检察机关提起的网络公益诉讼案件。', 'Network public-interest suits brought by procuratorates.'],
    '2': ['涉外和涉港澳台的同类案件。', 'The same cases with a foreign, Hong Kong, Macau or Taiwan element.'],
    '3': [
      '上诉由所在市中级法院审理，有数个的由高级法院指定，专门法院管辖的除外。',
      'Appeals go to the city’s intermediate court; where several, the High Court designates; specialised courts keep theirs.',
    ],
    '4': ['施行前已受理的案件继续审理。', 'Cases accepted before the day of effect stay.'],
  },
);
