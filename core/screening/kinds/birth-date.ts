import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const birthDate: Kind = {
  id: 'birth-date',
  words: { zh: '出生日期', en: 'Date of birth' },
  concerns: 'person',
  sameBy: 'row',
  information: 'other',
  cites: cite('PIPL 4', 'PIPL 28'),
  leads: [],
  cell: { form: 'date' },
  headers: [
    '出生日期',
    '出生年月日',
    '出生年月',
    '生日',
    '出生时间',
    'csrq',
    'csny',
    'sr',
    'dateofbirth',
    'birthdate',
    'birthday',
    'birth',
    'dob',
  ],
  examples: {
    valid: ['1990-01-01', '19900101', '1990年1月1日', '1990/1/1 00:00:00'],
    invalid: [
      ['1990-02-30', 'date'],
      ['1890-01-01', 'range'],
      ['九零年', 'form'],
    ],
    none: ['1990-01-01'],
  },
};
