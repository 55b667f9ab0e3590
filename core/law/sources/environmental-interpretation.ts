import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Interpretation on environmental civil public-interest litigation: for personal information an analogy only. */
export const environmentalInterpretation = publish(
  {
    code: 'EnvI',
    title: {
      zh: '最高人民法院关于审理环境民事公益诉讼案件适用法律若干问题的解释',
      en: 'Interpretation of the Supreme People’s Court on Environmental Civil Public-Interest Litigation',
    },
    short: { zh: '环境公益诉讼解释', en: 'EnvI' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'analogy',
    number: '法释〔2015〕1号（2020年修正）',
    from: asDay('2021-01-01'),
    first: asDay('2015-01-07'),
  },
  { mark: 'statute-text' },
  {
    '2': ['可以起诉的社会组织的登记要求。', 'Which registered social organisations may sue.'],
    '3': ['登记层级：设区的市级以上民政部门。', 'Registered at city level or above.'],
    '4': ['宗旨和活动应与公益相符。', 'Charter and work serve the public interest.'],
    '5': ['起诉前五年无违法记录。', 'No violation in the five years before suit.'],
    '6(2)': [
      '中级法院可以报高级法院批准将案件交基层法院审理。',
      'With High Court approval an intermediate court may hand a case to a basic court.',
    ],
    '10': [
      '受理公告三十日内其他主体可以申请参加。',
      'Others may join within thirty days of the acceptance announcement.',
    ],
    '13': [
      '被告持有环境信息拒不提供的，可以推定主张成立。',
      'A defendant withholding the data it must hold faces an inference.',
    ],
    '24': ['判决款项用于修复。', 'Sums awarded go to restoration.'],
    '25(2)': ['不得以达成和解为由撤诉。', 'No withdrawal on the ground of settlement.'],
    '28': [
      '前案被驳回或撤诉等情形，其他主体可以再诉。',
      'Another body may sue again where the earlier suit was dismissed or withdrawn.',
    ],
    '30': ['生效裁判认定的事实在私益诉讼中的效力。', 'Effect of facts found in later private suits.'],
    '31': ['财产不足的先履行私益判决。', 'Private judgments are paid first when assets fall short.'],
    '32': ['被告不履行的移送执行。', 'An unperformed judgment is transferred to execution.'],
    '33': ['可以缓交、减交诉讼费用。', 'Fees may be deferred or reduced.'],
    '34': ['社会组织不得借诉讼牟利。', 'Organisations may not profit from suits.'],
  },
);
