import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Interpretation on people’s assessors in trials. */
export const assessorsInterpretation = publish(
  {
    code: 'JuryI',
    title: {
      zh: '最高人民法院关于适用《中华人民共和国人民陪审员法》若干问题的解释',
      en: 'Interpretation of the Supreme People’s Court on the People’s Assessors Law',
    },
    short: { zh: '陪审员法解释', en: 'JuryI' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2019〕5号',
    from: asDay('2019-05-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '3': ['开庭七日前随机抽取人民陪审员。', 'Assessors are drawn at least seven days before the hearing.'],
    '9': ['七人合议庭开庭前制作事实认定问题清单。', 'The seven-member bench prepares a list of questions of fact.'],
    '13': ['七人合议庭的评议规则。', 'How the seven-member bench deliberates.'],
  },
);
