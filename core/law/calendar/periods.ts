import { cite } from '#law/sources/cite.ts';

import { backward, days, forward, inHours, months, untilEvent, years, type RollOver } from './period.ts';

const gap: RollOver = { rule: 'gap' };
const rollsBySubstance: RollOver = { rule: 'rolls', provisions: cite('CC 203') };

const docketing = { zh: '立案', en: 'docketing' };
const service = { zh: '收到（送达）', en: 'receipt (service)' };

/**
 * The reading that decides whether the rule on holidays governs the pre-filing announcement, which runs before there is a
 * suit. The reading itself stands among the readings.
 */
export const announcementRollOver = 'holiday-rule-governs-announcement';

/** Periods in days, months and years, by their number in the rule table; a dot divides the cases of one period. */
export const periods = Object.freeze({
  T1: forward(days(30), {
    id: 'T1',
    words: { zh: '诉前公告', en: 'Pre-filing announcement' },
    trigger: { zh: '公告发布', en: 'publication' },
    provisions: ['ProcI 13'],
    rollOver: { rule: 'reading', reading: announcementRollOver, default: 'rolls' },
  }),
  T2: forward(months(3), {
    id: 'T2',
    words: { zh: '审查起诉', en: 'Review for suit' },
    trigger: { zh: '公告期满', en: 'end of the announcement' },
    provisions: ['ProcRules 47'],
    rollOver: gap,
    exclusions: ['ProcRules 48'],
  }),
  'T2.extended': forward(months(4), {
    id: 'T2.extended',
    words: { zh: '审查起诉（经检察长批准延长一个月）', en: 'Review for suit, extended by the chief procurator' },
    trigger: { zh: '公告期满', en: 'end of the announcement' },
    provisions: ['ProcRules 47'],
    rollOver: gap,
    exclusions: ['ProcRules 48'],
  }),
  T3: forward(days(7), {
    id: 'T3',
    words: { zh: '立案审查', en: 'Decision on acceptance' },
    trigger: { zh: '收到起诉状（补正的，收到补正材料）', en: 'receipt of the complaint, or of the corrected papers' },
    provisions: ['CPL 126', 'CPLI 126', 'CPLI 208'],
  }),
  T4: forward(days(7), {
    id: 'T4',
    words: { zh: '预交受理费', en: 'Prepayment of the court fee' },
    trigger: { zh: '收到交费通知', en: 'receipt of the notice' },
    provisions: ['Fee 22'],
  }),
  T5: forward(days(5), {
    id: 'T5',
    words: { zh: '发送起诉状副本', en: 'Service of the complaint' },
    trigger: docketing,
    provisions: ['CPL 128'],
  }),
  T6: forward(days(15), {
    id: 'T6',
    words: { zh: '答辩', en: 'Answer' },
    trigger: service,
    provisions: ['CPL 128'],
  }),
  'T6.abroad': forward(days(30), {
    id: 'T6.abroad',
    words: { zh: '答辩（被告在境内无住所）', en: 'Answer of a defendant without domicile in China' },
    trigger: service,
    provisions: ['CPL 285'],
  }),
  T7: forward(days(10), {
    id: 'T7',
    words: { zh: '书面告知主管部门', en: 'Notice to the department' },
    trigger: { zh: '受理（立案）', en: 'acceptance (docketing)' },
    provisions: ['CPLI 284'],
  }),
  T8: forward(days(15), {
    id: 'T8',
    words: { zh: '管辖权异议', en: 'Objection to jurisdiction' },
    trigger: service,
    provisions: ['CPL 130', 'CPL 128'],
  }),
  'T8.abroad': forward(days(30), {
    id: 'T8.abroad',
    words: { zh: '管辖权异议（被告在境内无住所）', en: 'Objection to jurisdiction by a defendant abroad' },
    trigger: service,
    provisions: ['CPL 130', 'CPL 285'],
  }),
  T10: forward(days(15), {
    id: 'T10',
    words: { zh: '举证期限（不少于）', en: 'Evidence period, at least' },
    trigger: { zh: '法院指定', en: 'the court’s order' },
    provisions: ['Evid 51'],
  }),
  'T11.notice': backward(days(3), {
    id: 'T11.notice',
    words: { zh: '出庭通知送达检察院', en: 'Notice of the hearing to the procuratorate' },
    trigger: { zh: '开庭', en: 'the hearing' },
    provisions: ['ProcI 8'],
  }),
  'T11.reply': forward(days(3), {
    id: 'T11.reply',
    words: { zh: '检察院提交派员通知', en: 'The procuratorate’s reply' },
    trigger: service,
    provisions: ['ProcI 8'],
    rollOver: gap,
  }),
  T12: backward(days(7), {
    id: 'T12',
    words: { zh: '抽取人民陪审员', en: 'Drawing of assessors' },
    trigger: { zh: '开庭', en: 'the hearing' },
    provisions: ['JuryI 3'],
  }),
  T13: forward(days(30), {
    id: 'T13',
    words: { zh: '和解、调解协议公告（不少于）', en: 'Announcement of a settlement, at least' },
    trigger: { zh: '公告发布', en: 'publication' },
    provisions: ['CPLI 287'],
    rollOver: gap,
  }),
  T14: forward(months(6), {
    id: 'T14',
    words: { zh: '一审审限', en: 'First instance' },
    trigger: docketing,
    provisions: ['CPL 152'],
    rollOver: gap,
    exclusions: ['CPLI 243'],
  }),
  'T14.extended': forward(months(12), {
    id: 'T14.extended',
    words: { zh: '一审审限（院长批准延长六个月）', en: 'First instance, extended by the president' },
    trigger: docketing,
    provisions: ['CPL 152'],
    rollOver: gap,
    exclusions: ['CPLI 243'],
  }),
  'T15.judgment': forward(days(15), {
    id: 'T15.judgment',
    words: { zh: '对判决上诉', en: 'Appeal against a judgment' },
    trigger: service,
    provisions: ['CPL 171', 'CPLI 244'],
  }),
  'T15.ruling': forward(days(10), {
    id: 'T15.ruling',
    words: { zh: '对裁定上诉', en: 'Appeal against a ruling' },
    trigger: service,
    provisions: ['CPL 171', 'CPLI 244'],
  }),
  'T15.abroad': forward(days(30), {
    id: 'T15.abroad',
    words: { zh: '上诉（在境内无住所）', en: 'Appeal of a party without domicile in China' },
    trigger: service,
    provisions: ['CPL 286', 'CPLI 244'],
  }),
  'T16.judgment': forward(months(3), {
    id: 'T16.judgment',
    words: { zh: '二审审限（判决）', en: 'Second instance, judgment' },
    trigger: { zh: '二审立案', en: 'docketing on appeal' },
    provisions: ['CPL 183'],
    rollOver: gap,
    exclusions: ['CPLI 243'],
  }),
  'T16.ruling': forward(days(30), {
    id: 'T16.ruling',
    words: { zh: '二审审限（裁定）', en: 'Second instance, ruling' },
    trigger: { zh: '二审立案', en: 'docketing on appeal' },
    provisions: ['CPL 183'],
    rollOver: gap,
    exclusions: ['CPLI 243'],
  }),
  T17: forward(days(10), {
    id: 'T17',
    words: { zh: '裁判告知主管部门（参照）', en: 'Notice of the judgment to the department, by analogy' },
    trigger: { zh: '裁判生效', en: 'the judgment’s taking effect' },
    provisions: ['ConsI 14'],
  }),
  'T18.suit': forward(days(30), {
    id: 'T18.suit',
    words: { zh: '诉前保全后起诉', en: 'Suit after preservation' },
    trigger: { zh: '采取保全措施', en: 'the preservation' },
    provisions: ['CPL 104'],
    rollOver: gap,
  }),
  T19: forward(days(30), {
    id: 'T19',
    words: { zh: '委托调查', en: 'Entrusted investigation' },
    trigger: { zh: '收到委托书', en: 'receipt of the request' },
    provisions: ['CPL 134'],
    rollOver: gap,
  }),
  'T20.knowledge': forward(years(3), {
    id: 'T20.knowledge',
    words: { zh: '诉讼时效', en: 'Limitation' },
    trigger: { zh: '知道损害和义务人', en: 'knowledge of harm and obligor' },
    provisions: ['CC 188'],
    rollOver: rollsBySubstance,
  }),
  'T20.longest': forward(years(20), {
    id: 'T20.longest',
    words: { zh: '最长诉讼时效', en: 'Longest limitation' },
    trigger: { zh: '权利受到损害', en: 'the harm' },
    provisions: ['CC 188'],
    rollOver: rollsBySubstance,
  }),
  T21: forward(years(2), {
    id: 'T21',
    words: { zh: '申请执行', en: 'Application for execution' },
    trigger: { zh: '履行期间届满', en: 'end of the time to perform' },
    provisions: ['CPL 250'],
    rollOver: gap,
  }),
  T22: forward(days(10), {
    id: 'T22',
    words: { zh: '申请顺延期限', en: 'Plea for extension' },
    trigger: { zh: '障碍消除', en: 'end of the obstacle' },
    provisions: ['CPL 86'],
    rollOver: gap,
  }),
  'answer-copy': forward(days(5), {
    id: 'answer-copy',
    words: { zh: '向原告发送答辩状副本', en: 'Sending the answer to the plaintiff' },
    trigger: { zh: '收到答辩状', en: 'receipt of the answer' },
    provisions: ['CPL 128'],
    rollOver: gap,
  }),
  'publication-service': forward(days(30), {
    id: 'publication-service',
    words: { zh: '公告送达', en: 'Service by publication' },
    trigger: { zh: '发出公告', en: 'publication' },
    provisions: ['CPL 95'],
    rollOver: gap,
  }),
  'publication-service.abroad': forward(days(60), {
    id: 'publication-service.abroad',
    words: { zh: '公告送达（在境内无住所）', en: 'Service by publication on a party without domicile in China' },
    trigger: { zh: '发出公告', en: 'publication' },
    provisions: ['CPL 283'],
    rollOver: gap,
  }),
  'preservation-ruling': forward(days(5), {
    id: 'preservation-ruling',
    words: { zh: '不紧急的保全裁定', en: 'Ruling on preservation that is not urgent' },
    trigger: { zh: '接受申请', en: 'acceptance of the request' },
    provisions: ['Preserv 4'],
    rollOver: gap,
  }),
  'appeal-copies': forward(days(5), {
    id: 'appeal-copies',
    words: { zh: '送达上诉状副本', en: 'Service of the appeal' },
    trigger: { zh: '收到上诉状', en: 'receipt of the appeal' },
    provisions: ['CPL 174'],
    rollOver: gap,
  }),
});

export type PeriodId = keyof typeof periods;

/** Periods in hours. */
export const hourPeriods = Object.freeze({
  'T18.ruling': inHours(48, {
    id: 'T18.ruling',
    words: { zh: '诉前保全裁定', en: 'Ruling on preservation before suit' },
    trigger: { zh: '接受申请', en: 'acceptance of the request' },
    provisions: ['CPL 104', 'CPLI 125'],
  }),
});

/** Periods that end with an event. */
export const openPeriods = Object.freeze({
  T9: untilEvent(
    { zh: '开庭', en: 'the hearing opens' },
    {
      id: 'T9',
      words: { zh: '申请参加诉讼', en: 'Joinder' },
      trigger: docketing,
      provisions: ['CPLI 285'],
    },
  ),
});
