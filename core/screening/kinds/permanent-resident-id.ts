import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** Since 2023-12-01 of 18 digits, the first of them 9; before, three letters and twelve digits. The layout behind the 9 was read at second hand. */
export const permanentResidentId: Kind = {
  id: 'permanent-resident-id',
  words: { zh: '外国人永久居留身份证号码', en: 'Foreign permanent resident identity number' },
  concerns: 'person',
  sameBy: 'value',
  shape: 'identity-number',
  information: 'identity-number',
  cites: cite('GB11643', 'PIPL 28'),
  leads: ['永久居留身份证', '永久居留证', '永居证', 'permanent resident id'],
  cell: { form: 'shape' },
  headers: [
    '外国人永久居留身份证号码',
    '外国人永久居留身份证',
    '永久居留身份证',
    '永久居留证号',
    '永久居留证',
    '永居证',
    'permanentresidentid',
    'permanentresidentno',
    'prcno',
  ],
  examples: {
    valid: ['911000199001010013', '永居证：ABC110000123456'],
    invalid: [['911000199001010011', 'check']],
    none: ['ABC110000123456', '9110001990010100131'],
  },
};
