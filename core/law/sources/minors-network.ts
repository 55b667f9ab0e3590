import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Regulation on the Protection of Minors Online. */
export const minorsNetwork = publish(
  {
    code: 'MinorsNet',
    title: { zh: '未成年人网络保护条例', en: 'Regulation on the Protection of Minors Online' },
    short: { zh: '未成年人网络条例', en: 'MinorsNet' },
    issuer: { zh: '国务院', en: 'State Council' },
    force: 'law',
    from: asDay('2024-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '37': ['每年对未成年人个人信息处理进行合规审计。', 'Minors’ information is audited every year.'],
  },
);
