import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Interpretation on crimes against personal information. */
export const criminalInterpretation = publish(
  {
    code: 'CrimPI',
    title: {
      zh: '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释',
      en: 'Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on Crimes against Personal Information',
    },
    short: { zh: '侵犯个人信息刑案解释', en: 'CrimPI' },
    issuer: { zh: '最高人民法院、最高人民检察院', en: 'Supreme People’s Court and Supreme People’s Procuratorate' },
    force: 'law',
    number: '法释〔2017〕10号',
    from: asDay('2017-06-01'),
  },
  { mark: 'statute-text' },
  {
    '5': ['情节严重和特别严重的标准。', 'Thresholds of serious and especially serious circumstances.'],
    '5(1)': [
      '情节严重：五十条、五百条、五千条三档，违法所得五千元等。',
      'Serious: fifty, five hundred or five thousand items by kind, or gains of 5,000 yuan.',
    ],
    '5(1)(3)': [
      '行踪轨迹、通信内容、征信、财产信息，五十条以上。',
      'Fifty items or more of whereabouts, content of communications, credit or property information.',
    ],
    '5(1)(4)': [
      '住宿、通信记录、健康生理、交易等可能影响人身、财产安全的信息，五百条以上。',
      'Five hundred or more of accommodation, communication records, health, transactions and others that may affect person or property.',
    ],
    '5(1)(5)': [
      '前两项以外的个人信息，五千条以上。',
      'Five thousand or more of personal information not named before.',
    ],
    '5(1)(6)': ['各类数量按比例合计达到标准。', 'Mixed kinds are added in proportion.'],
    '5(1)(8)': ['履职或服务中获得的，数量减半。', 'Half the figures where obtained in duty or service.'],
    '5(1)(9)': ['曾受处罚又实施的。', 'Repetition after a conviction or penalty.'],
    '5(2)': ['情节特别严重：数量十倍等。', 'Especially serious: ten times the figures, and others.'],
    '6': ['为合法经营购买、收受的标准。', 'Thresholds for buying for lawful business.'],
    '7': ['单位犯罪适用同样标准。', 'Units are judged by the same figures.'],
    '10': ['从宽情形。', 'Leniency.'],
    '11': ['数量的计算。', 'How items are counted.'],
    '12': ['罚金为违法所得一至五倍。', 'Fines of one to five times the illegal income.'],
  },
);
