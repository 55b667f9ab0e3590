import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** No check digit: only where its column or a lead word says so. Chinese booklets by their letters, others by the commonest forms. */
export const passport: Kind = {
  id: 'passport',
  words: { zh: '护照号码', en: 'Passport number' },
  concerns: 'person',
  sameBy: 'value',
  information: 'identity-number',
  cites: cite('PIPL 28'),
  leads: ['护照号码', '护照号', '护照', 'passport number', 'passport no', 'passport'],
  cell: {
    form: 'words',
    words: [
      'E########',
      'E@#######',
      'G########',
      '14#######',
      '15#######',
      'P########',
      'PE#######',
      'SE#######',
      'DE#######',
      'MA#######',
      '@########',
      '@@#######',
      '#########',
    ],
  },
  headers: [
    '护照号码',
    '护照号',
    '护照',
    '护照编号',
    'hzh',
    'hzhm',
    'hz',
    'passportno',
    'passportnumber',
    'passportnum',
    'passportid',
    'passport',
  ],
  examples: {
    valid: ['护照号：E00000001', 'passport no. EA0000002', '护照 G00000003'],
    invalid: [],
    none: ['E00000001', '护照：E000001'],
  },
};
