import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on internet courts of 2018; articles 2 to 4 yield to the 2025 provisions. */
export const internetCourts2018 = publish(
  {
    code: 'IC18',
    title: {
      zh: '最高人民法院关于互联网法院审理案件若干问题的规定',
      en: 'Provisions of the Supreme People’s Court on Cases before Internet Courts',
    },
    short: { zh: '互联网法院规定（2018）', en: 'IC18' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2018〕16号',
    from: asDay('2018-09-07'),
  },
  { mark: 'statute-text' },
  {
    '2': [
      '互联网法院集中管辖所在市辖区内应由基层法院受理的特定互联网案件。',
      'Internet courts centrally hear listed internet cases of their city that basic courts would accept.',
      { until: '2025-11-01' },
    ],
    '2(1)(7)': [
      '在互联网上侵害他人人身权、财产权等民事权益的纠纷。',
      'Torts committed online against personal or property rights.',
      { until: '2025-11-01' },
    ],
    '2(1)(9)': [
      '检察机关提起的互联网公益诉讼案件。',
      'Internet public-interest suits brought by procuratorates.',
      { until: '2025-11-01' },
    ],
    '3': ['协议约定互联网法院管辖的规则。', 'Agreements on internet-court jurisdiction.', { until: '2025-11-01' }],
    '4': [
      '上诉法院：北京四中院、广州中院、杭州中院。',
      'Appeals go to the Beijing Fourth, Guangzhou and Hangzhou intermediate courts.',
      { until: '2025-11-01' },
    ],
    '7': ['在线立案七日内处理。', 'Online filings are dealt with in seven days.'],
    '11': [
      '电子数据真实性审查；电子签名、可信时间戳、哈希值校验、区块链等可以证明真实性的应当确认。',
      'How electronic data are tested; signatures, timestamps, hashes and blockchains that prove authenticity are confirmed.',
    ],
  },
);
