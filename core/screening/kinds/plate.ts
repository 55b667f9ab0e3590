import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const plate: Kind = {
  id: 'plate',
  words: { zh: '机动车号牌', en: 'Motor vehicle plate' },
  concerns: 'person',
  shape: 'plate',
  information: 'other',
  cites: cite('PIPL 4', 'CrimPI 5(1)'),
  leads: [],
  cell: { form: 'shape' },
  headers: [
    '车牌号码',
    '车牌号',
    '车牌',
    '号牌号码',
    '号牌',
    '机动车号牌',
    '车号',
    'cph',
    'cphm',
    'hphm',
    'hpzl',
    'platenumber',
    'plateno',
    'licenseplate',
    'licenceplate',
    'carno',
    'carnumber',
    'vehicleno',
    'plate',
  ],
  examples: {
    valid: ['浙A00001', '京AD00002', '沪B·C0003', '粤Z0004港', '川A00005D', '苏E 00D06'],
    invalid: [],
    none: ['浙I00001', '浙A0000O', '浙A000011', '浙AABCDE', '阿里云ACCESS', 'X浙'],
  },
};
