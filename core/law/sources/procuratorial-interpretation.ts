import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Read in the text of 2018 under the same number, and saying what the revised text is reported to say. */
const since2018 = { from: '2018-03-02' };

/** Interpretation on procuratorial public-interest litigation, revised 2020; cites CPL 2017 numbers. */
export const procuratorialInterpretation = publish(
  {
    code: 'ProcI',
    title: {
      zh: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
      en: 'Interpretation of the Supreme People’s Court and the Supreme People’s Procuratorate on Procuratorial Public-Interest Litigation',
    },
    short: { zh: '检察公益诉讼解释', en: 'ProcI' },
    issuer: { zh: '最高人民法院、最高人民检察院', en: 'Supreme People’s Court and Supreme People’s Procuratorate' },
    force: 'law',
    number: '法释〔2018〕6号（2020年修正）',
    from: asDay('2021-01-01'),
    first: asDay('2018-03-02'),
  },
  { mark: 'official-text' },
  {
    '4': [
      '检察院以公益诉讼起诉人身份起诉，享有原告权利义务。',
      'The procuratorate sues as public-interest litigation prosecutor, with a plaintiff’s rights and duties.',
      since2018,
    ],
    '5': [
      '市级检察院提起的一审民事公益诉讼由侵权行为地或被告住所地中级法院管辖。',
      'A city-level procuratorate’s civil suit goes to the intermediate court of the tort place or the defendant’s domicile.',
      since2018,
    ],
    '6': [
      '检察院可以调查收集证据，有关单位和个人应当配合；可以申请保全。',
      'The procuratorate may investigate, others must cooperate, and preservation may be sought.',
      since2018,
    ],
    '7': ['一审检察公益诉讼适用人民陪审制。', 'First-instance procuratorial suits apply the assessor system.'],
    '8': [
      '法院开庭三日前送达出庭通知，检察院收到后三日内提交派员通知。',
      'Attendance is asked for three days before the hearing and answered within three days.',
      since2018,
    ],
    '10': [
      '检察院不服一审裁判的，可以上诉。',
      'The procuratorate challenges a first-instance judgment by appeal.',
      since2018,
    ],
    '11': [
      '二审由提起诉讼的检察院出庭，上一级可以派员。',
      'On appeal the suing procuratorate attends, and its superior may.',
      since2018,
    ],
    '12': [
      '裁判生效被告不履行的，法院移送执行。',
      'An effective judgment not performed is transferred to execution by the court.',
      since2018,
    ],
    '13': [
      '拟提起民事公益诉讼的应公告三十日；期满其他主体不起诉的可以起诉。',
      'Before suing the procuratorate announces for thirty days; if no eligible body sues, it may.',
      since2018,
    ],
    '14': [
      '起诉应提交起诉书及副本、损害公益的初步证明和已公告的证明。',
      'Indictment with copies, preliminary proof of harm, proof of the announcement.',
      since2018,
    ],
    '15': ['符合起诉条件和本解释的，应当登记立案。', 'A suit that meets the conditions is registered.', since2018],
    '16': ['被告反诉的不予受理。', 'Counterclaims are not accepted.', since2018],
    '17': [
      '立案五日内送达起诉书副本；已诉前公告的法院不再公告。',
      'The indictment is served within five days; no second announcement after the procuratorate’s.',
      since2018,
    ],
    '17(2)': [
      '检察院已履行公告程序的，法院立案后不再公告。',
      'After the procuratorate’s announcement the court does not announce again.',
      since2018,
    ],
    '18': [
      '请求不足以保护公益的，法院可以释明变更或增加。',
      'The court may explain that claims fall short.',
      since2018,
    ],
    '19': [
      '诉讼请求全部实现而撤诉的，应当准许。',
      'Withdrawal on full realisation of the claims is allowed.',
      since2018,
    ],
    '20': [
      '可以提起附带民事公益诉讼，由同一审判组织审理，由审理刑事案件的法院管辖。',
      'A civil public-interest suit may be joined to the prosecution, before the same panel and the court of the criminal case.',
      since2018,
    ],
    '21': ['行政公益诉讼的诉前检察建议和起诉。', 'Administrative public-interest suits: advice first, then suit.'],
  },
);
