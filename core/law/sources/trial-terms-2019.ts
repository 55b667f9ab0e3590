import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Provisions on extending trial periods and postponing hearings. */
export const trialTerms2019 = publish(
  {
    code: 'Terms19',
    title: {
      zh: '最高人民法院关于严格规范民商事案件延长审限和延期开庭问题的规定',
      en: 'Provisions of the Supreme People’s Court on Extending Trial Periods and Postponing Hearings',
    },
    short: { zh: '审限规定', en: 'Terms19' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    from: asDay('2019-03-28'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '1': [
      '延长审限应在届满十五日前申请，届满五日前决定。',
      'Extension is asked for fifteen days before expiry and decided five days before.',
    ],
  },
);
