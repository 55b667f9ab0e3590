import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

const issuer = { zh: '最高人民法院', en: 'Supreme People’s Court' };

/** Guiding case 192: facial recognition information. */
export const guidingCase192 = publish(
  {
    code: 'GC192',
    title: {
      zh: '指导性案例192号：李开祥侵犯公民个人信息刑事附带民事公益诉讼案',
      en: 'Guiding case 192: a criminal case on personal information with an incidental public-interest suit',
    },
    short: { zh: '指导性案例 192', en: 'Guiding case 192' },
    issuer,
    force: 'case',
    number: '法〔2022〕265号',
    from: asDay('2022-12-26'),
  },
  { mark: 'secondary', address: 'm.szgme.com/hongguan/2022/1228/100082027.html' },
  {
    '': [
      '人脸识别信息属于刑法保护的公民个人信息，按五百条一档定罪。',
      'Facial recognition information is protected by criminal law and is counted in the tier of five hundred.',
    ],
  },
);

/** Guiding case 193: what an identity card shows. */
export const guidingCase193 = publish(
  {
    code: 'GC193',
    title: {
      zh: '指导性案例193号：闻巍等侵犯公民个人信息案',
      en: 'Guiding case 193: photographs of identity cards',
    },
    short: { zh: '指导性案例 193', en: 'Guiding case 193' },
    issuer,
    force: 'case',
    number: '法〔2022〕265号',
    from: asDay('2022-12-26'),
  },
  { mark: 'secondary', address: 'xsba.vip/xsal/rmsf/2023-2026/rmsf202402008.htm' },
  {
    '': [
      '居民身份证信息含姓名、人脸、号码、户籍地址等，属于其他可能影响人身、财产安全的信息，按五百条一档。',
      'What an identity card shows (name, face, number, address) may affect person or property and is counted in the tier of five hundred.',
    ],
  },
);
