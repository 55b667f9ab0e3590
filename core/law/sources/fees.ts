import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Litigation Fee Measures. */
export const fees = publish(
  {
    code: 'Fee',
    title: { zh: '诉讼费用交纳办法', en: 'Litigation Fee Measures' },
    short: { zh: '交费办法', en: 'Fee' },
    issuer: { zh: '国务院', en: 'State Council' },
    force: 'law',
    number: '国务院令第481号',
    from: asDay('2007-04-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '13': [
      '案件受理费标准；其他人格权案件每件一百至五百元。',
      'Court fees; other personality-right cases 100 to 500 yuan.',
    ],
    '14': ['保全等申请费标准。', 'Application fees, preservation among them.'],
    '15': ['调解或撤诉减半。', 'Half on mediation or withdrawal.'],
    '16': ['简易程序减半。', 'Half in summary procedure.'],
    '20': ['案件受理费由原告预交。', 'The plaintiff prepays the court fee.'],
    '21': ['请求数额变更的补交退还。', 'Adjustment when claims change.'],
    '22': ['自收到交纳通知次日起七日内预交。', 'Prepaid within seven days from the day after the notice.'],
    '29': ['诉讼费用由败诉方负担。', 'The loser pays.'],
  },
);
