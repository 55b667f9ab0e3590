import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** As it stands in its column, a digest of one included. */
export const password: Kind = {
  id: 'password',
  words: { zh: '密码', en: 'Password' },
  concerns: 'person',
  sameBy: 'row',
  information: 'other',
  cites: cite('PIPL 28', 'CrimPI 5(1)'),
  leads: [],
  cell: { form: 'text', least: 1, most: 512 },
  headers: [
    '登录密码',
    '支付密码',
    '交易密码',
    '密码',
    '口令',
    '密碼',
    'mm',
    'kl',
    'dlmm',
    'password',
    'passwd',
    'pwd',
    'passwordhash',
    'userpassword',
    'pass',
    'passcode',
    'secret',
    'pin',
  ],
  examples: {
    valid: ['example-password'],
    invalid: [],
    none: ['example-password'],
  },
};
