import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Interpretation on punitive damages in intellectual property, for comparison. */
export const ipPunitive = publish(
  {
    code: 'IPPun',
    title: {
      zh: '最高人民法院关于审理侵害知识产权民事案件适用惩罚性赔偿的解释',
      en: 'Interpretation of the Supreme People’s Court on Punitive Damages in Intellectual Property',
    },
    short: { zh: '知产惩罚性赔偿解释', en: 'IPPun' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'analogy',
    number: '法释〔2021〕4号',
    from: asDay('2021-03-03'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '1': ['故意且情节严重的适用惩罚性赔偿。', 'Intent and seriousness are required.'],
    '2': ['应在起诉时提出，一审辩论终结前可以增加。', 'Claimed at filing, or before first-instance debate closes.'],
    '4': ['情节严重的认定。', 'What is serious.'],
    '5': ['基数为损失或获利，不含合理开支。', 'The base is loss or gain without costs.'],
    '6(1)': ['倍数综合过错程度和情节确定。', 'The multiple follows fault and seriousness.'],
    '6(2)': ['已处罚款不免除，但确定倍数时可以考虑。', 'Fines paid do not exempt but may lower the multiple.'],
  },
);
