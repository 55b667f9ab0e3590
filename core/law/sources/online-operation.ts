import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Online Operation Rules. */
export const onlineOperation = publish(
  {
    code: 'OnlineOp',
    title: { zh: '人民法院在线运行规则', en: 'Online Operation Rules of the People’s Courts' },
    short: { zh: '在线运行规则', en: 'OnlineOp' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法发〔2022〕8号',
    from: asDay('2022-03-01'),
  },
  { mark: 'web', address: 'dinulawfirm.com, tellerreport' },
  {
    '2(1)(3)': ['坚持统筹共享，统一建设和数据共享。', 'Unified building and sharing.'],
    '4': ['在线运行系统的构成。', 'Which systems make up online operation.'],
    '33': ['线上线下的切换。', 'Switching between online and offline.'],
  },
);
