import { cite } from '#law/sources/cite.ts';
import type { Kind } from '../kind.ts';

export const communicationContent: Kind = {
  id: 'communication-content',
  words: { zh: '通信内容', en: 'Content of communications' },
  concerns: 'person',
  sameBy: 'row',
  information: 'communication-content',
  cites: cite('CrimPI 5(1)'),
  leads: [],
  cell: { form: 'text', least: 1, most: 65536 },
  headers: [
    '短信内容',
    '聊天记录',
    '聊天内容',
    '消息内容',
    '邮件正文',
    '邮件内容',
    '通话内容',
    '录音',
    'dxnr',
    'ltjl',
    'smscontent',
    'smsbody',
    'messagecontent',
    'messagetext',
    'chatcontent',
    'chatlog',
    'mailbody',
    'message',
    'msg',
  ],
  examples: {
    valid: ['示例内容'],
    invalid: [],
    none: ['示例内容'],
  },
};
