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
});
