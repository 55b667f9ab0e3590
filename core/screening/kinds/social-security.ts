import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** Mostly the identity number itself, which is then counted as such too. */
export const socialSecurity: Kind = {
  id: 'social-security',
  words: { zh: '社会保障号码', en: 'Social security number' },
  concerns: 'person',
  sameBy: 'value',
  information: 'other',
  cites: cite('PIPL 4'),
  leads: [],
  cell: { form: 'text', least: 5, most: 24 },
  headers: [
    '社会保障号码',
    '社会保障号',
    '社保号',
    '社保卡号',
    '社保账号',
    '社保编号',
    '医保卡号',
    '医保号',
    '医保账号',
    '公积金账号',
    '公积金号',
    'sbh',
    'sbkh',
    'ybkh',
    'ybh',
    'gjjzh',
    'shbzh',
    'shbzhm',
    'socialsecurityno',
    'socialsecurity',
    'medicarecard',
    'insuranceno',
  ],
  examples: {
    valid: ['A00000001'],
    invalid: [['A1', 'form']],
    none: ['A00000001'],
  },
};
