import type { Role } from '#words/actor.ts';
import type { Bilingual } from '#words/language.ts';
import { demonstrationDefendantCode } from './demonstration-organs.ts';

/** The one password of every demonstration account. It protects nothing: whoever opens the page is shown it. */
export const demonstrationPassword = 'dengwen-demo-2026';

export interface DemonstrationPerson {
  /** The part of the account before `@demo`, and of the identifier after `demo-`. */
  readonly account: string;
  readonly name: string;
  /** The organ's identifier without `demo-`, and the role; the first is acted in after signing in. */
  readonly memberships: readonly [Seat, ...Seat[]];
  readonly task: Bilingual;
}

export interface Seat {
  readonly organ: string;
  readonly role: Role;
}

function person(
  account: string,
  name: string,
  memberships: readonly [Seat, ...Seat[]],
  zh: string,
  en: string,
): DemonstrationPerson {
  return { account, name, memberships, task: { zh, en } };
}

/** Someone for every role of the design's table, in the order in which a case meets them. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person(
    'procurator.city',
    '检察官甲',
    [{ organ: 'jiangnan-procuratorate', role: 'filer' }],
    `从已公布案例载入一份草稿，把被告改为演示公司（信用代码 ${demonstrationDefendantCode}），看五道门的判断，再向江南市中级人民法院提交。`,
    `Load a published case as a draft, name the demonstration company (credit code ${demonstrationDefendantCode}) as defendant, read the five gates, and file to the Jiangnan Intermediate Court.`,
  ),
  person(
    'procurator.basic',
    '检察官乙',
    [{ organ: 'yutang-procuratorate', role: 'filer' }],
    '向江南互联网法院起诉，看检察院与法院级别是否对应；再向中级人民法院试一次。',
    'File to the Jiangnan Internet Court and see how the levels of procuratorate and court match; then try an intermediate court.',
  ),
  person(
    'procurator.shuzhou',
    '检察官丙',
    [{ organ: 'shuzhou-procuratorate', role: 'filer' }],
    '就同一被告的同一侵权向蜀州市中级人民法院再诉一次，看全国核查如何提示。',
    'File on the same tort of the same defendant to the Shuzhou Intermediate Court, and see what the national check says.',
  ),
  person(
    'consumer',
    '消协工作人员丁',
    [{ organ: 'shuzhou-consumer-council', role: 'filer' }],
    '以省级消费者组织的身份起诉，看原告资格怎样判断、缺什么事实。',
    'File as a consumer organisation of province level; see how standing is decided and which facts are missing.',
  ),
  person(
    'designated',
    '指定组织工作人员戊',
    [{ organ: 'personal-information-centre', role: 'filer' }],
    '以国家网信部门确定的组织的身份起诉，看这一类原告的依据。',
    'File as an organisation designated by the cyberspace authority; see what the standing of this class rests on.',
  ),
  person(
    'filing.jiangnan',
    '立案法官甲',
    [
      { organ: 'jiangnan', role: 'filing-judge' },
      { organ: 'jiangnan', role: 'bench-judge' },
    ],
    '在七日队列中审查起诉材料，立案、通知补正或者不予受理；右上角可切换为审判职责，认定未决概念。',
    'Review filings in the seven-day queue: docket, ask for correction or refuse. Switch to the bench at the top right to find on an open term.',
  ),
  person(
    'filing.internet',
    '立案法官乙',
    [{ organ: 'jiangnan-net', role: 'filing-judge' }],
    '办理提交到江南互联网法院的案件，取得演示案号。',
    'Handle what was filed to the Jiangnan Internet Court; docket and receive a demonstration case number.',
  ),
  person(
    'filing.shuzhou',
    '立案法官丙',
    [{ organ: 'shuzhou', role: 'filing-judge' }],
    '在江南市中级人民法院立案之后立案：看到「已有在先立案」，比对侵权行为，选择合法的去向。',
    'Docket after the Jiangnan court did: see that an earlier case stands, compare the torts, choose a lawful way on.',
  ),
  person(
    'filing.yutang',
    '立案法官丁',
    [{ organ: 'yutang', role: 'filing-judge' }],
    '收到依级别不属于本院的案件，看管辖一门的理由，写明有管辖权的法院而不予受理。',
    'Receive a case that belongs to a higher court; read the reasons on jurisdiction and refuse, naming the competent court.',
  ),
  person(
    'bench.internet',
    '审判法官戊',
    [{ organ: 'jiangnan-net', role: 'bench-judge' }],
    '打开已立案的案件，认定「众多」，看结论怎样随认定改变。',
    'Open a docketed case, find on “many individuals”, and see how the decision changes with the finding.',
  ),
  person(
    'department',
    '网信办工作人员己',
    [{ organ: 'jiangnan-cyberspace-office', role: 'department-officer' }],
    '查看公开的立案，查名录和法规。',
    'Read what is docketed in public, the directory and the law.',
  ),
  person(
    'defendant',
    '合规负责人庚',
    [{ organ: 'network-company', role: 'defendant' }],
    '在法官登记送达并准许查阅之后：读本案，逐份查阅证据、离线核验，下载只含可见内容的证据包，对收到的登记册末端加签。',
    'Once a judge recorded service and admitted you: read the case, open and verify each exhibit, take a bundle of what you may see, and countersign the head you received.',
  ),
  person(
    'counsel',
    '律师子',
    [{ organ: 'law-firm', role: 'defendant' }],
    '作为被告的代理单位，由承办法官凭授权文书准许后查阅本案。',
    'As the defendant’s representative, read the case once its judge admitted the firm on its authority.',
  ),
  person(
    'researcher',
    '研究人员辛',
    [{ organ: 'platform', role: 'researcher' }],
    '把一件已公布案例放在现行法与改革建议之下比较。',
    'Put a published case under the law in force and under the proposals, and compare.',
  ),
  person(
    'administrator',
    '管理员壬',
    [{ organ: 'platform', role: 'administrator' }],
    '启用机关、新增人员、指定代理；每一步都进入全国日志。',
    'Enrol organs, add people, appoint deputies; every step is an entry of the national log.',
  ),
];
