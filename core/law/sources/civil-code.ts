import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Civil Code. */
export const civilCode = publish(
  {
    code: 'CC',
    title: { zh: '中华人民共和国民法典', en: 'Civil Code' },
    short: { zh: '民法典', en: 'CC' },
    issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
    force: 'law',
    from: asDay('2021-01-01'),
  },
  { mark: 'statute-text' },
  {
    '111': [
      '自然人的个人信息受保护，不得非法收集、使用、加工、传输、买卖、提供、公开。',
      'Personal information is protected against unlawful collection, use, transfer, trade, provision and disclosure.',
    ],
    '179': [
      '列举承担民事责任的方式，可以单独或合并适用。',
      'Lists the forms of civil liability, which may be combined.',
    ],
    '179(2)': ['惩罚性赔偿以法律有规定为限。', 'Punitive damages only where a statute provides them.'],
    '187': [
      '民事、行政、刑事责任并存而财产不足的，优先承担民事责任。',
      'Where liabilities concur and assets are short, civil liability comes first.',
    ],
    '188': [
      '诉讼时效三年，自知道损害和义务人起算；自损害起二十年为限。',
      'Limitation of three years from knowledge of harm and obligor, twenty at most from the harm.',
    ],
    '192': [
      '时效届满，义务人可以抗辩；自愿履行的不得请求返还。',
      'After the period the obligor may refuse; what was performed is not returned.',
    ],
    '193': ['法院不得主动适用诉讼时效。', 'The court does not raise limitation of its own motion.'],
    '194': ['最后六个月内有法定障碍的，时效中止。', 'Obstacles in the last six months suspend the period.'],
    '195': ['请求、同意、起诉等使时效中断。', 'Demand, acknowledgment or suit interrupts the period.'],
    '196': [
      '停止侵害、排除妨碍、消除危险等请求不适用诉讼时效。',
      'Claims for cessation, removal and elimination of danger are not time-barred.',
    ],
    '200': ['期间按公历年、月、日、小时计算。', 'Periods run by calendar years, months, days and hours.'],
    '201': [
      '按日、月、年计算的，开始当日不计入；按小时计算的，自法定或约定时间开始。',
      'The day a period begins is not counted; hours run from the time fixed by law or agreement.',
    ],
    '202': [
      '按月、年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。',
      'Months and years end on the corresponding day, or else on the last day of the month.',
    ],
    '203': [
      '最后一日是法定休假日的，以其结束的次日为最后一日；截止时间为二十四时或停止业务时间。',
      'A period ending on a statutory holiday ends on the day after it, at midnight or close of business.',
    ],
    '995': [
      '停止侵害、消除影响、恢复名誉、赔礼道歉等请求不适用诉讼时效。',
      'Claims for cessation, elimination of effects, rehabilitation and apology are not time-barred.',
    ],
    '997': [
      '有证据证明正在或即将侵害人格权且将难以弥补的，可以申请责令停止。',
      'A holder of a personality right may obtain an order to stop harm that would be irreparable.',
    ],
    '998': [
      '认定人格权责任考虑职业、影响范围、过错程度、目的、方式、后果等。',
      'Liability weighs occupation, reach, degree of fault, purpose, manner and consequences.',
    ],
    '1000': [
      '消除影响、赔礼道歉须与行为方式和影响范围相当；拒不承担的，法院可以公布裁判文书等，费用由行为人负担。',
      'Apology fits manner and reach; on refusal the court may publish the judgment at the defendant’s cost.',
    ],
    '1032': ['自然人享有隐私权。', 'Natural persons enjoy privacy.'],
    '1033': ['列举不得实施的侵害隐私行为。', 'Lists acts that infringe privacy.'],
    '1034': [
      '界定个人信息；其中的私密信息先适用隐私权规定。',
      'Defines personal information; private information follows privacy rules first.',
    ],
    '1035': [
      '处理须合法、正当、必要，取得同意，公开规则，明示目的。',
      'Processing is lawful, proper and necessary, with consent, open rules and stated purpose.',
    ],
    '1036': [
      '在同意范围内、合理处理已公开信息、为公共利益等情形不承担责任。',
      'No liability within consent, for reasonable use of public information, or for public interest.',
    ],
    '1037': ['个人可以查阅、复制、更正、要求删除。', 'The person may inspect, copy, correct and demand deletion.'],
    '1038': [
      '不得泄露、篡改、非法提供；发生泄露应补救、告知、报告。',
      'No leakage, tampering or unlawful provision; leaks are remedied, told and reported.',
    ],
    '1165(2)': [
      '法律规定推定过错的，行为人不能证明没有过错即承担责任。',
      'Where law presumes fault, the actor who cannot disprove it is liable.',
    ],
    '1167': [
      '侵权危及他人人身、财产的，可以请求停止侵害、排除妨碍、消除危险。',
      'Danger to person or property suffices for cessation, removal and elimination of danger.',
    ],
    '1168': ['共同侵权承担连带责任。', 'Joint tortfeasors are jointly and severally liable.'],
    '1169': ['教唆、帮助者承担连带责任。', 'Those who instigate or aid are jointly liable.'],
    '1170': [
      '共同危险行为不能确定侵权人的，连带责任。',
      'Joint danger with an unidentified tortfeasor makes all liable.',
    ],
    '1171': [
      '分别实施而每人行为均足以造成全部损害的，连带责任。',
      'Separate acts, each enough for the whole harm, make all liable.',
    ],
    '1172': ['分别实施能确定责任大小的按份，不能确定的平均。', 'Separate acts are apportioned, or shared equally.'],
    '1182': [
      '侵害人身权益造成财产损失的，按损失或获利赔偿，协商不成由法院确定。',
      'Property loss from personal injury follows loss or gain, else the court decides.',
    ],
    '1183': [
      '造成严重精神损害的，被侵权人可以请求精神损害赔偿。',
      'Serious mental harm gives the injured person mental damages.',
    ],
    '1194': [
      '网络用户、服务提供者利用网络侵权的，承担责任。',
      'Network users and providers answer for torts committed online.',
    ],
    '1195': [
      '通知后未采取必要措施的，对扩大部分连带责任。',
      'A provider that ignores notice is liable for the increase of harm.',
    ],
    '1196': ['不侵权声明及转送规则。', 'Counter-notice and its transmission.'],
    '1197': [
      '知道或应当知道而不采取措施的，连带责任。',
      'A provider that knew or should have known is jointly liable.',
    ],
    '1232': [
      '故意污染环境破坏生态后果严重的，可以请求惩罚性赔偿。',
      'Intentional environmental harm with grave results allows punitive damages.',
      { mark: 'unverified' },
    ],
    '1259': [
      '以上、以下、届满包括本数；不满、超过、以外不包括。',
      'Bounds named 以上, 以下 and 届满 include the figure; 不满, 超过 and 以外 exclude it.',
      { mark: 'unverified' },
    ],
  },
);
