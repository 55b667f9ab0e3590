import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const wechat: Kind = {
  id: 'wechat',
  words: { zh: '微信号', en: 'WeChat account' },
  concerns: 'person',
  sameBy: 'value',
  shape: 'wxid',
  information: 'contact',
  cites: cite('PIPL 4'),
  leads: ['微信号', '微信', 'weixin', 'wechat', 'vx'],
  cell: { form: 'shape' },
  headers: [
    '微信号码',
    '微信号',
    '微信',
    '微信id',
    'weixin',
    'wechat',
    'wechatid',
    'wxid',
    'wxh',
    'wx',
    'vx',
    'openid',
    'unionid',
  ],
  examples: {
    valid: ['wxid_example000001', '微信：example_0001', 'vx example0002'],
    invalid: [],
    none: ['wxid_abc', '微信支付', '微信 example', 'example_0001'],
  },
};
