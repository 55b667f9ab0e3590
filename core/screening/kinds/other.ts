import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** What is masked or destroyed, and nobody can say any more what it was. */
export const other: Kind = {
  id: 'other',
  words: { zh: '其他信息', en: 'Other information' },
  concerns: 'person',
  sameBy: 'row',
  information: 'other',
  cites: cite('PIPL 4'),
  leads: [],
  cell: { form: 'text', least: 1, most: 65536 },
  headers: [],
  examples: {
    valid: ['示例'],
    invalid: [],
    none: ['示例'],
  },
};
