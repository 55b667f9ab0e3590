import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

/** Twelve digits; the number of the licence itself is the identity number. */
export const drivingFile: Kind = {
  id: 'driving-file',
  words: { zh: '驾驶证档案编号', en: 'Driving licence file number' },
  concerns: 'person',
  sameBy: 'value',
  information: 'other',
  cites: cite('PIPL 4'),
  leads: ['档案编号', '档案号', '驾驶证档案编号'],
  cell: { form: 'digits', least: 12, most: 12 },
  headers: [
    '驾驶证档案编号',
    '驾驶证档案号',
    '驾照档案编号',
    '档案编号',
    '档案号',
    'dabh',
    'drivingfileno',
    'filenumber',
    'licencefileno',
    'licensefileno',
  ],
  examples: {
    valid: ['档案编号：330000000001'],
    invalid: [],
    none: ['330000000001', '档案编号 33'],
  },
};
