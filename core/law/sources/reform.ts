import { asDay } from '#words/day.ts';
import { publish, type Source } from './provision.ts';

/**
 * The paper the proposals come from. It binds nobody: every provision below is marked as a proposal. `from` is the day
 * from which a proposal can be laid over article 70, not the day of the paper.
 */
const paper = {
  title: {
    zh: '个人信息保护民事公益诉讼制度研究',
    en: 'Research on the Civil Public Interest Litigation System for Personal Information Protection in China',
  },
  issuer: { zh: '学术论文及其工程化参数', en: 'An academic paper, with figures set by this project' },
  force: 'proposal',
  from: asDay('2021-11-01'),
} as const;

const proposal = <Code extends string>(code: Code, name: string, zh: string, en: string): Source<Code> =>
  publish({ ...paper, code, short: { zh: `改革建议·${name}`, en: code } }, { mark: 'proposal' }, { '': [zh, en] });

/** Proposals of the paper, made exact: what each would change. */
export const reform = Object.freeze({
  ...proposal(
    'RStand',
    '原告顺位',
    '明确三类原告的顺位、等待期与紧急例外，并设定组织的认定条件。',
    'Ranks the three classes of plaintiff, with a window, an urgent waiver and criteria for organisations.',
  ),
  ...proposal(
    'RMany',
    '众多个人的阶梯',
    '按敏感程度分档设定“众多”的人数门槛。',
    'Sets numbers for “many” by the sensitivity of the information.',
  ),
  ...proposal(
    'RScope',
    '受理范围',
    '受理审查清单，并把现实风险纳入。',
    'A checklist of acceptance that admits imminent risk.',
  ),
  ...proposal(
    'RLevel',
    '级别与程序',
    '按金额和人数分流级别与审理程序。',
    'Divides level and procedure by amount and headcount.',
  ),
  ...proposal('RForum', '管辖集中', '为多个有管辖权的法院排序。', 'Ranks the courts that are competent.'),
  ...proposal(
    'RPlatform',
    '统一平台',
    '建立法院、检察院和组织共用的在线立案平台。',
    'One online docket for courts, procuratorates and organisations.',
  ),
  ...proposal(
    'RCoop',
    '协作',
    '法院之间、部门之间的协作请求与期限。',
    'Requests between courts and departments, with time limits.',
  ),
  ...proposal('RProof', '举证责任', '在四项条件下推定因果关系。', 'Presumes causation on four conditions.'),
  ...proposal(
    'RDamage',
    '赔偿基准',
    '增设市场价与裁量表两种计算方法。',
    'Adds market price and a discretion grid to the bases of damages.',
  ),
  ...proposal(
    'RPunitive',
    '惩罚性赔偿',
    '按主观、客观、后果三要素确定倍数。',
    'A multiple from three factors: mind, facts, harm.',
  ),
  ...proposal(
    'RApology',
    '赔礼道歉',
    '规范道歉的文本、媒介、期限与替代公布。',
    'Text, medium, duration and substitute publication of the apology.',
  ),
  ...proposal('RPreserve', '及时保全', '持续泄露时及时保全证据和行为。', 'Timely preservation while a leak goes on.'),
});
