import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Property-Preservation Provisions. */
export const preservation = publish(
  {
    code: 'Preserv',
    title: {
      zh: '最高人民法院关于人民法院办理财产保全案件若干问题的规定',
      en: 'Provisions of the Supreme People’s Court on Property Preservation',
    },
    short: { zh: '财产保全规定', en: 'Preserv' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2016〕22号（2020年修正）',
    from: asDay('2021-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '4': ['保全裁定五日内作出，紧急的四十八小时。', 'Rulings in five days, in 48 hours if urgent.'],
    '5': ['诉中保全担保不超过请求数额百分之三十。', 'Security in suit up to thirty per cent.'],
    '9(1)(3)': [
      '检察院提起的公益诉讼涉及损害赔偿的，可以不要求担保。',
      'No security need be asked of procuratorial suits for damages.',
    ],
  },
);
