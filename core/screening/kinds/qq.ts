import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const qq: Kind = {
  id: 'qq',
  words: { zh: 'QQ号', en: 'QQ number' },
  concerns: 'person',
  sameBy: 'value',
  information: 'contact',
  cites: cite('PIPL 4'),
  leads: ['qq号码', 'qq号', 'qq', '扣扣'],
  cell: { form: 'digits', least: 5, most: 11 },
  headers: ['qq号码', 'qq号', 'qq', '扣扣', 'qqhm', 'qqnumber', 'qqno', 'qqnum', 'oicq'],
  examples: {
    valid: ['QQ：100000001', 'qq 10000', 'QQ号码是100000002。'],
    invalid: [],
    none: ['100000001', '100000001@qq.com 100000002', 'QQ：1234'],
  },
};
