import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const ip: Kind = {
  id: 'ip',
  words: { zh: 'IP地址', en: 'IP address' },
  concerns: 'person',
  sameBy: 'value',
  shape: 'ip',
  information: 'other',
  cites: cite('PIPL 4'),
  leads: [],
  cell: { form: 'shape' },
  headers: [
    'ip地址',
    '登录ip',
    '注册ip',
    '访问ip',
    '客户端ip',
    'ip',
    'ipaddress',
    'ipaddr',
    'clientip',
    'loginip',
    'registerip',
    'remoteip',
    'remoteaddr',
    'sourceip',
    'userip',
    'lastloginip',
  ],
  examples: {
    valid: ['192.0.2.1', '198.51.100.255', '从203.0.113.7登录', '192.0.2.1:443'],
    invalid: [],
    none: ['192.0.2.256', '192.0.2', '1.192.0.2.1', '192.0.2.01', 'v192.0.2.1'],
  },
};
