import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const email: Kind = {
  id: 'email',
  words: { zh: '电子邮箱', en: 'E-mail address' },
  concerns: 'person',
  sameBy: 'value',
  shape: 'email',
  information: 'contact',
  cites: cite('PIPL 4', 'CC 1034'),
  leads: [],
  cell: { form: 'shape' },
  headers: [
    '电子邮箱',
    '电子邮件',
    '邮箱地址',
    '邮箱',
    '邮件地址',
    '联系邮箱',
    '注册邮箱',
    '電子郵箱',
    'dzyx',
    'yx',
    'emailaddress',
    'email',
    'e-mail',
    'mail',
    'mailbox',
    'useremail',
  ],
  examples: {
    valid: ['zhang.san@example.com', '13800000001@example.cn', 'a_b+c%d@mail.example.com', '寄到li-si@example.org。'],
    invalid: [
      ['.a@example.com', 'form'],
      ['a..b@example.com', 'form'],
      ['a@x-.com', 'form'],
      ['a@b..cn', 'form'],
      ['a@example.c', 'form'],
    ],
    none: ['@example.com', 'a@localhost', 'a@ example.com', 'a@例子.中国'],
  },
};
