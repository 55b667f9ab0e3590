import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const mac: Kind = {
  id: 'mac',
  words: { zh: 'MAC地址', en: 'MAC address' },
  concerns: 'device',
  sameBy: 'value',
  shape: 'mac',
  information: 'other',
  cites: cite('PIPL 4'),
  leads: [],
  cell: { form: 'shape' },
  headers: ['mac地址', '设备mac', '无线mac', 'mac', 'macaddress', 'macaddr', 'wifimac', 'bssid', 'devicemac'],
  examples: {
    valid: ['00:00:5e:00:53:01', '00-00-5E-00-53-AF'],
    invalid: [],
    none: ['00:00:5e:00:53', '00:00:5e:00:53:01:02', '00:00-5e:00:53:01', 'a00:00:5e:00:53:01'],
  },
};
