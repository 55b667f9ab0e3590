import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** People’s Assessors Law. */
export const assessorsLaw = publish(
  {
    code: 'Jury',
    title: { zh: '中华人民共和国人民陪审员法', en: 'People’s Assessors Law' },
    short: { zh: '陪审员法', en: 'Jury' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2018-04-27'),
  },
  { mark: 'statute-text' },
  {
    '14': [
      '合议庭三人或七人；七人合议庭为法官三人、陪审员四人。',
      'Panels of three or seven; seven means three judges and four assessors.',
    ],
    '16': ['列举由七人合议庭审理的第一审案件。', 'Lists first-instance cases for a seven-member bench.'],
    '16(1)(2)': [
      '根据民事诉讼法、行政诉讼法提起的公益诉讼案件由七人合议庭审理。',
      'Public-interest suits under the civil and administrative procedure laws go to a seven-member bench.',
    ],
    '22': [
      '七人合议庭中陪审员对事实表决，对法律适用发表意见不表决。',
      'In the seven-member bench assessors vote on facts and speak on law.',
    ],
  },
);
