import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Rules of the Supreme People’s Procuratorate on handling public-interest cases. */
export const procuratorateRules = publish(
  {
    code: 'ProcRules',
    title: {
      zh: '人民检察院公益诉讼办案规则',
      en: 'Rules of the People’s Procuratorates on Handling Public-Interest Cases',
    },
    short: { zh: '检察办案规则', en: 'ProcRules' },
    issuer: { zh: '最高人民检察院', en: 'Supreme People’s Procuratorate' },
    force: 'law',
    number: '高检发释字〔2021〕2号',
    from: asDay('2021-07-01'),
  },
  { mark: 'official-text' },
  {
    '14(1)': [
      '由违法行为发生地、损害结果地或违法行为人住所地基层检察院立案管辖。',
      'Case filing lies with the basic procuratorate of the act, the damage or the violator’s domicile.',
    ],
    '14(2)': [
      '刑事附带民事公益诉讼由办理刑事案件的检察院立案管辖。',
      'Criminal-incidental suits are filed by the procuratorate of the criminal case.',
    ],
    '15': [
      '重大复杂案件由设区市以上检察院管辖；跨区域损害可由共同上级管辖。',
      'Major cases go to city level and above; harm across districts may go to the common superior.',
    ],
    '16': [
      '应由与有管辖权法院同级的检察院起诉，否则移送。',
      'Suit is brought by the procuratorate at the court’s level, else handed over.',
    ],
    '17': ['管辖争议协商，不成报共同上级指定。', 'Disputes are negotiated, then settled by the common superior.'],
    '18': ['上级可以指定、交办或提级管辖。', 'The superior may designate, hand down or take the case.'],
    '31': ['涉嫌犯罪或其他违法线索的移送。', 'Leads of crime or other wrongs are handed on.'],
    '32': ['调查应依法、客观、全面。', 'Investigation is lawful, objective and complete.'],
    '35': [
      '调查方式；不得限制人身自由，不得查封、扣押、冻结财产。',
      'Means of investigation; no restriction of liberty, no sealing, seizing or freezing.',
    ],
    '38': ['询问笔录的制作。', 'How questioning is recorded.'],
    '39': [
      '电子数据应收集原始存储介质，确有困难的可以复制并说明。',
      'Electronic data are taken with the original medium, copied only for reasons stated.',
    ],
    '43': [
      '可以委托异地检察院调查，三十日内完成。',
      'Another procuratorate may be asked to investigate, within thirty days.',
    ],
    '45': ['行政机关拒不配合的处理。', 'What follows when an administrative body refuses to cooperate.'],
    '46': ['起诉书送达后五日内报上一级备案。', 'The indictment is reported upward within five days.'],
    '47': [
      '自公告期满起三个月内审查起诉，可延一个月，再延报上一级。',
      'Review for suit takes three months from the end of the announcement, plus one, more by the next level.',
    ],
    '48': ['鉴定等期间不计入审查起诉期限。', 'Expert time does not count.'],
    '49': ['收到出庭通知后三日内确定人员。', 'Attendance is settled within three days of the court’s notice.'],
    '58': ['收到裁判三日内报上一级。', 'A judgment is reported upward within three days.'],
    '59': ['对一审裁判可以上诉的审查。', 'Review of whether to appeal.'],
    '63': ['上一级检察院对上诉的支持或撤回。', 'The superior supports or has the appeal withdrawn.'],
    '85': [
      '公益受到损害且可能存在违法行为的，应当立案。',
      'A case is filed where public interest is harmed and a violation possible.',
    ],
    '86': [
      '应查明违法行为人、行为、损害类型和数额、因果、过错等。',
      'Must investigate violator, act, type and amount of damage, causation and fault.',
    ],
    '88': ['可以使用刑事侦查取得的证据。', 'Evidence from criminal investigation may be used.'],
    '89': ['调查终结作出终结案件或发布公告的决定。', 'Investigation ends in closing or announcing.'],
    '90': ['列举终结案件的情形。', 'Lists when a case is closed.'],
    '90(1)(4)': [
      '其他适格主体已起诉的，终结案件，支持起诉的除外。',
      'Where another eligible body has sued the case is closed, unless supported.',
    ],
    '91': [
      '公告应在全国范围发行的媒体发布，期间三十日，内容法定。',
      'The announcement appears in media of national reach for thirty days with prescribed content.',
    ],
    '93': ['公告后跟进。', 'Following up after the announcement.'],
    '94': ['公告后其他主体拟起诉的处理。', 'What follows when another body means to sue.'],
    '96': [
      '公告期满损害仍在且无适格主体或其不起诉的，应当起诉。',
      'If the harm goes on and no eligible body sues, the procuratorate sues.',
    ],
    '96(1)(1)': ['没有适格主体的，应当起诉。', 'It sues where there is no eligible body.'],
    '96(1)(2)': ['适格主体不起诉的，应当起诉。', 'It sues where the eligible bodies do not.'],
    '97': ['可以提起刑事附带民事公益诉讼的领域。', 'Fields of criminal-incidental suits.'],
    '98': [
      '诉讼请求种类；惩罚性赔偿限于环境和食药领域。',
      'Claims; punitive damages only for environment and food and drugs.',
    ],
    '98(1)': ['可以请求停止侵害、赔偿损失、赔礼道歉等。', 'Cessation, damages, apology and others may be claimed.'],
    '98(3)': ['鉴定、专家意见等费用可以请求被告承担。', 'Appraisal and expert costs may be claimed.'],
    '99': [
      '调解、和解不得减损公益；请求全部实现可以撤诉。',
      'Mediation may not reduce liability; withdrawal on full realisation.',
    ],
    '99(2)': ['撤诉决定应在三日内提交法院。', 'A decision to withdraw is filed within three days.'],
    '100': ['可以支持起诉的情形。', 'When support for a suit is given.'],
    '101': ['支持起诉的方式。', 'How a suit is supported.'],
    '102': ['支持起诉意见书等。', 'The written opinion of support.'],
    '103': [
      '原告行为损害公益的可以撤回支持并另行立案。',
      'Support is withdrawn when the plaintiff prejudices the public interest.',
    ],
    '107': ['检察院提起公益诉讼不交纳诉讼费用。', 'Procuratorates pay no litigation fees.'],
  },
);
