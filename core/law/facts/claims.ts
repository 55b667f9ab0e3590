import { factsOf } from './define.ts';

const { set, yesNo } = factsOf('claims');

/** What is claimed, by kind. */
export const claimsFacts = {
  claimsMade: set('plaintiff', '提出了哪些诉讼请求？', 'Which claims are made?', {
    cessation: { zh: '停止侵害、删除信息', en: 'Cessation, deletion' },
    removal: { zh: '排除妨碍', en: 'Removal of an obstruction' },
    'elimination-of-danger': { zh: '消除危险', en: 'Elimination of a danger' },
    apology: { zh: '赔礼道歉', en: 'Apology' },
    'elimination-of-effects': { zh: '消除影响、恢复名誉', en: 'Elimination of effects, rehabilitation' },
    'invalid-terms': { zh: '确认格式条款无效', en: 'Standard terms declared invalid' },
    damages: { zh: '赔偿损失', en: 'Damages' },
    costs: { zh: '预防、处置、调查、鉴定等合理费用', en: 'Costs of prevention, investigation, appraisal' },
    'punitive-damages': { zh: '惩罚性赔偿', en: 'Punitive damages' },
    'mental-damages': { zh: '精神损害赔偿', en: 'Damages for mental harm' },
    'compliance-measures': { zh: '合规整改、审计等措施', en: 'Compliance measures, audit' },
    injunction: { zh: '人格权侵害禁令', en: 'Injunction against infringing a personality right' },
  }),
  claimsRealised: yesNo('defendant', '诉讼请求是否已经全部实现？', 'Are the claims fully realised?'),
} as const;
