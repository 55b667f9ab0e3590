import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const imei: Kind = {
  id: 'imei',
  words: { zh: '设备识别码（IMEI）', en: 'Device identity (IMEI)' },
  concerns: 'device',
  sameBy: 'value',
  information: 'other',
  cites: cite('PIPL 4'),
  leads: ['imei', '设备号', '串号'],
  cell: { form: 'digits', least: 15, most: 15, check: 'luhn' },
  headers: ['imei', 'imei1', 'imei2', 'imei号', '手机串号', '串号', '设备识别码', 'imeino', 'imeinumber'],
  examples: {
    valid: ['IMEI:350000000000006'],
    invalid: [['imei 350000000000007', 'check']],
    none: ['350000000000006', 'IMEI: 123'],
  },
};
