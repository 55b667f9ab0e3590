import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on the numbers of court cases. */
export const caseNumberProvisions = publish(
  {
    code: 'CaseNo',
    title: {
      zh: '最高人民法院关于人民法院案件案号的若干规定',
      en: 'Provisions of the Supreme People’s Court on Case Numbers',
    },
    short: { zh: '案号规定', en: 'CaseNo' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法〔2015〕137号，法〔2018〕335号修改',
    from: asDay('2016-01-01'),
  },
  { mark: 'web', address: 'zh.wikisource; freewechat MzU1NjMxNTgwMA/2247510566' },
  {
    '': [
      '案号由年度、法院代字、类型代字、案件编号组成，同院同年同类自1顺序编号。',
      'A number has year, court code, type code and serial, counted from one per court, year and type.',
    ],
  },
);
