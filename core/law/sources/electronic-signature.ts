import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Electronic Signature Law. */
export const electronicSignature = publish(
  {
    code: 'ESL',
    title: { zh: '中华人民共和国电子签名法', en: 'Electronic Signature Law' },
    short: { zh: '电子签名法', en: 'ESL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2019-04-23'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '4': ['数据电文视为书面形式的条件。', 'When a data message is in writing.'],
    '5': ['原件形式。', 'Original form.'],
    '6': ['保存要求。', 'Retention.'],
    '7': ['不得仅因其为数据电文而拒绝作为证据。', 'No refusal as evidence merely for being electronic.'],
    '8': ['审查真实性的因素。', 'Factors of authenticity.'],
    '13': ['可靠电子签名的条件。', 'Conditions of a reliable signature.'],
    '14': ['可靠的电子签名与手写签名同等效力。', 'A reliable signature equals a handwritten one.'],
  },
);
