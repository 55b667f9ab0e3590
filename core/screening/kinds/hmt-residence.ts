import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** Numbers under 810000, 820000 and 830000, given since 2018 by the rule of GB 11643. */
export const hmtResidence: Kind = {
  id: 'hmt-residence',
  words: { zh: '港澳台居民居住证号码', en: 'Residence permit number of residents of Hong Kong, Macao and Taiwan' },
  concerns: 'person',
  sameBy: 'value',
  shape: 'identity-number',
  information: 'identity-number',
  cites: cite('GB11643', 'PIPL 28'),
  leads: [],
  cell: { form: 'shape' },
  headers: [
    '港澳台居民居住证号码',
    '港澳台居民居住证',
    '港澳台居住证',
    '居住证号码',
    '居住证号',
    '居住证',
    'jzz',
    'jzzh',
    'residencepermitno',
    'residencepermit',
  ],
  examples: {
    valid: ['810000199001010019', '820000199001010029', '居住证830000199001010039'],
    invalid: [['810000199001010011', 'check']],
    none: ['811000199001010010', '84000019900101001X'],
  },
};
