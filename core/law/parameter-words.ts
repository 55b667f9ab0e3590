import type { Bilingual } from '#words/language.ts';

/** What each figure says, by parameter id, for those who read or suppose it. */
export const parameterWords: Readonly<Record<string, Bilingual>> = Object.freeze({
  'bench-assessors': { zh: '七人合议庭中的人民陪审员', en: 'Assessors on the bench of seven' },
  'bench-judges': { zh: '七人合议庭中的审判员', en: 'Judges on the bench of seven' },
  'cause-number': { zh: '案由编号', en: 'Number of the cause of action' },
  'cooperation-first-reminder': {
    zh: '协作请求到期前第一次提醒',
    en: 'First reminder before a request between courts ends',
  },
  'cooperation-last-reminder': {
    zh: '协作请求到期前最后一次提醒',
    en: 'Last reminder before a request between courts ends',
  },
  'cooperation-progress-days': { zh: '告知他院案件进展的期限', en: 'Telling another court how a case stands' },
  'cooperation-request-days': {
    zh: '为他院保全或移交证据的期限',
    en: 'Preserving or handing over evidence for another court',
  },
  'cooperation-service-days': { zh: '为他院代为送达的期限', en: 'Serving papers for another court' },
  'department-reply-days': { zh: '主管部门答复法院告知的期限', en: 'A department’s answer to the court’s notice' },
  'docket-publication-hours': { zh: '立案后全国公布的时限', en: 'Publishing a docketing nationwide' },
  'extension-decision-days': { zh: '审限届满前须批准延长', en: 'Deciding an extension before the trial period ends' },
  'extension-request-days': { zh: '审限届满前须报请延长', en: 'Asking for an extension before the trial period ends' },
  'forum-victim-share': {
    zh: '受害人集中地优先所需的比例',
    en: 'Share of victims from which their province comes first',
  },
  'important-data-persons': {
    zh: '处理多少人的信息起承担重要数据处理者义务',
    en: 'Persons from whom duties of important-data processors begin',
  },
  'ladder-mass-persons': {
    zh: '不论种类均属特大规模的人数',
    en: 'Persons from whom a case is of the highest tier whatever the kind',
  },
  'ladder-most-sensitive': { zh: '「众多」起点：最敏感信息', en: '‘Many’ begins: most sensitive information' },
  'ladder-other': { zh: '「众多」起点：其他信息', en: '‘Many’ begins: other information' },
  'ladder-sensitive': { zh: '「众多」起点：敏感信息', en: '‘Many’ begins: sensitive information' },
  'ladder-special-group': { zh: '特殊群体达到多少比例起点减半', en: 'Share of special groups that halves the ladder' },
  'large-platform-active': { zh: '大型网络平台的月活跃用户', en: 'Monthly active users of a large platform' },
  'large-platform-registered': { zh: '大型网络平台的注册用户', en: 'Registered users of a large platform' },
  'level-high-persons': {
    zh: '由中级法院管辖的人数',
    en: 'Victims from whom the intermediate court would have the suit',
  },
  'level-high-provinces': {
    zh: '由中级法院管辖的涉及省份数',
    en: 'Provinces from which the intermediate court would have the suit',
  },
  'level-high-sum': { zh: '由中级法院管辖的金额', en: 'Sum from which the intermediate court would have the suit' },
  'level-low-sum': {
    zh: '基层法院可适用简易程序的金额上限',
    en: 'Sum below which a basic court could try it summarily',
  },
  'level-one-outside': {
    zh: '普通民事一审由中级法院管辖：一方在省外',
    en: 'Ordinary civil suits, intermediate court: a party outside the province',
  },
  'level-one-side': {
    zh: '普通民事一审由中级法院管辖：双方同在或同不在省内',
    en: 'Ordinary civil suits, intermediate court: all parties inside or outside',
  },
  'level-person-floor': { zh: '未主张金额时每名受害人的计算底数', en: 'Value for each victim where no sum is claimed' },
  'numerous-parties': { zh: '代表人诉讼中的「人数众多」', en: '‘Numerous’ parties of a representative action' },
  'organisation-active-years': {
    zh: '指定组织须从事公益的年数',
    en: 'Years of activity asked of a designated organisation',
  },
  'organisation-legal-staff': { zh: '指定组织须有的法律人员', en: 'Legal staff asked of a designated organisation' },
  'organisation-technical-staff': {
    zh: '指定组织须有的技术人员',
    en: 'Technical staff asked of a designated organisation',
  },
  'preservation-hours': { zh: '紧急保全裁定的时限', en: 'Ruling on an urgent preservation' },
  'preservation-security-share': { zh: '诉讼保全担保的上限比例', en: 'Most that security for preservation may be' },
  'spp-large-scale': { zh: '检察机关重点关注的处理规模', en: 'Scale of processing that procuratorates put first' },
  'urgent-persons': {
    zh: '持续泄露可不待公告即诉的人数',
    en: 'Persons from whom a continuing leak may be sued on at once',
  },
  'apology-days': { zh: '赔礼道歉在被告首页保留的天数', en: 'Days an apology stands on the defendant’s home page' },
  'apology-time-limit': { zh: '判决生效后赔礼道歉的期限', en: 'Making the apology after the judgment takes effect' },
  'apology-national-provinces': {
    zh: '在全国性媒体道歉所需涉及的省份数',
    en: 'Provinces from which an apology is made in national media',
  },
  'causation-match': {
    zh: '推定因果关系所需的信息吻合度',
    en: 'Match of the content from which causation is presumed',
  },
  'collection-officers': { zh: '检察机关取证的最少人数', en: 'Officers who collect evidence together' },
  'criminal-duty-share': {
    zh: '履职中获取的，刑事标准降为',
    en: 'What remains of the criminal figures where items came from duty',
  },
  'criminal-income': { zh: '刑事：违法所得', en: 'Criminal law: illegal income' },
  'criminal-lawful-profit': { zh: '刑事：为合法经营而获利', en: 'Criminal law: profit of a lawful business' },
  'criminal-multiple': { zh: '刑事：情节特别严重的倍数', en: 'Criminal law: multiple of the especially serious case' },
  'criminal-tier-first': { zh: '刑事：第一档条数', en: 'Criminal law: items of the first tier' },
  'criminal-tier-second': { zh: '刑事：第二档条数', en: 'Criminal law: items of the second tier' },
  'criminal-tier-third': { zh: '刑事：第三档条数', en: 'Criminal law: items of the third tier' },
  'damages-cap': { zh: '赔偿计算的上限', en: 'Cap of the proposed damages' },
  'damages-cap-turnover': {
    zh: '赔偿上限：上年营业额的比例',
    en: 'Cap of the proposed damages: share of last year’s turnover',
  },
  'grid-duration-months': { zh: '裁量表：每满几个月上调一次', en: 'Grid: months after which it rises a step' },
  'grid-duration-most': { zh: '裁量表：因持续时间上调的上限', en: 'Grid: most that duration adds' },
  'grid-duration-step': { zh: '裁量表：每次上调的幅度', en: 'Grid: what each step adds' },
  'grid-most-sensitive-high': {
    zh: '裁量表：最敏感信息每人上限',
    en: 'Grid: most for each person, most sensitive information',
  },
  'grid-most-sensitive-low': {
    zh: '裁量表：最敏感信息每人下限',
    en: 'Grid: least for each person, most sensitive information',
  },
  'grid-other-high': { zh: '裁量表：其他信息每人上限', en: 'Grid: most for each person, other information' },
  'grid-other-low': { zh: '裁量表：其他信息每人下限', en: 'Grid: least for each person, other information' },
  'grid-sensitive-high': { zh: '裁量表：敏感信息每人上限', en: 'Grid: most for each person, sensitive information' },
  'grid-sensitive-low': { zh: '裁量表：敏感信息每人下限', en: 'Grid: least for each person, sensitive information' },
  'limitation-after-suspension': { zh: '时效中止原因消除后的期间', en: 'Limitation after an obstacle has ended' },
  'network-ceiling': {
    zh: '损失与获利均难确定时酌定赔偿的上限',
    en: 'Most a court may fix where neither loss nor gain is found',
  },
  'punitive-breaches': {
    zh: '惩罚性：违反几项规则另计一分',
    en: 'Punitive: rules broken that make a point of their own',
  },
  'punitive-cap': { zh: '惩罚性赔偿的上限', en: 'Cap of the punitive sum' },
  'punitive-cap-turnover': {
    zh: '惩罚性上限：上年营业额的比例',
    en: 'Cap of the punitive sum: share of last year’s turnover',
  },
  'punitive-duration-months': {
    zh: '惩罚性：持续超过几个月另计一分',
    en: 'Punitive: months of duration that make a point of their own',
  },
  'punitive-fine-share': { zh: '惩罚性：已缴罚款可抵减的上限', en: 'Punitive: most that fines already paid take off' },
  'punitive-floor': { zh: '惩罚性：每人最低数额', en: 'Punitive: least for each person' },
  'punitive-mitigation-least': { zh: '惩罚性：减轻后至少保留', en: 'Punitive: what mitigation must leave' },
  'punitive-mitigation-step': {
    zh: '惩罚性：每项从轻情节减少',
    en: 'Punitive: what each mitigating circumstance takes off',
  },
  'punitive-most-multiple': { zh: '惩罚性：最高倍数', en: 'Punitive: highest multiple' },
  'punitive-weight-facts': { zh: '惩罚性：客观情节的权重', en: 'Punitive: weight of the facts' },
  'punitive-weight-harm': { zh: '惩罚性：损害后果的权重', en: 'Punitive: weight of the harm' },
  'punitive-weight-mind': { zh: '惩罚性：主观状态的权重', en: 'Punitive: weight of the state of mind' },
  'reduced-fee-share': { zh: '案件受理费减半后的比例', en: 'What remains of a reduced court fee' },
  'refusal-fine-entity-least': {
    zh: '拒不履行判决：单位罚款下限',
    en: 'Refusing a judgment: least fine of an organisation',
  },
  'refusal-fine-entity-most': {
    zh: '拒不履行判决：单位罚款上限',
    en: 'Refusing a judgment: most fine of an organisation',
  },
  'refusal-fine-individual': {
    zh: '拒不履行判决：个人罚款上限',
    en: 'Refusing a judgment: most fine of an individual',
  },
  'victims-claim-days': { zh: '受害人申领赔偿的天数', en: 'Days in which victims may claim their part' },
});
