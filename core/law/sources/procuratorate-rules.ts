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
      '设区的市级以上检察院管辖重大复杂案件；损害涉及两个以上区划的可由共同的上一级管辖。',
      'Major cases go to city level and above; harm across districts may go to the common superior.',
    ],
    '16': [
      '立案管辖与诉讼管辖不对应的可以立案，起诉时移送与有管辖权法院对应的同级检察院。',
      'A procuratorate may file a case whose court is elsewhere, but suit is brought by the one at that court’s level.',
    ],
    '17': [
      '上级可以指定管辖；可以按跨区域协作机制移送；争议协商不成报共同上级。',
      'The superior may designate; cross-district cooperation may move cases; disputes go to the common superior.',
    ],
    '18': [
      '上级可以办理下级案件或者交下级办理，下级可以报请上级。',
      'The superior may take a case or hand one down, and a lower one may ask.',
    ],
    '31': ['发现涉嫌犯罪或者职务违法线索的应当移送。', 'Leads of crime or official misconduct are handed on.'],
    '32': ['依法、客观、全面调查收集证据。', 'Evidence is gathered lawfully, objectively and completely.'],
    '33': ['调查前应当制定调查方案和证据清单。', 'A plan with a list of evidence precedes the investigation.'],
    '34': [
      '列举证据种类，包括电子数据和专家意见。',
      'Lists the kinds of evidence, electronic data and expert opinions among them.',
    ],
    '35': [
      '列举调查方式；不得限制人身自由或者查封、扣押、冻结财产。',
      'Means of investigation; no restriction of liberty, no sealing, seizing or freezing.',
    ],
    '36': [
      '调查由两名以上检察人员进行，可以请专门人员参与并使用技术设备。',
      'At least two officers investigate, with specialists and devices where needed.',
    ],
    '37': ['询问个别进行，出示证件，制作笔录。', 'Questioning is one by one, on showing credentials, and recorded.'],
    '38': [
      '调取书证物证出具通知书和清单，以原件原物为原则。',
      'Documents and objects are taken by written notice and list, in the original where possible.',
    ],
    '39': [
      '电子数据应收集原始存储介质，确有困难的可以复制并说明来源；自行提取的注明时间、地点、人员。',
      'Electronic data are taken with the original medium, copied only for reasons stated, with time, place and persons noted.',
    ],
    '40': ['可以咨询专业人员、部门或者行业协会。', 'Specialists, departments and trade bodies may be consulted.'],
    '41': [
      '确有必要的可以委托鉴定、评估、审计等。',
      'Appraisal, valuation and audit may be commissioned where necessary.',
    ],
    '42': [
      '可以勘验物证或者现场，两名以上检察人员进行并制作笔录。',
      'Objects and places may be inspected by at least two officers, on record.',
    ],
    '43': [
      '可以委托异地检察院调查，收到之日起三十日内完成。',
      'Another procuratorate may be asked to investigate, within thirty days of receipt.',
    ],
    '44': ['可以组织听证，意见作为办案参考。', 'Hearings may be held, whose written results serve as reference.'],
    '45': [
      '行政机关拒绝或妨碍调查的，可以向人大常委会报告或者通报监察机关、上级机关。',
      'Obstruction by an administrative body is reported to the people’s congress, the supervisors or its superior.',
    ],
    '46': [
      '起诉应提交起诉书和证据，并在五日内报上一级备案。',
      'The indictment and evidence are filed, and reported upward within five days.',
    ],
    '47': [
      '民事案件自公告期满起三个月内审查起诉，经检察长批准可延一个月，再延报上一级。',
      'Review for a civil suit takes three months from the end of the announcement, plus one, more by the next level.',
    ],
    '48': [
      '鉴定、评估、审计、检测、翻译期间不计入。',
      'Time for appraisal, valuation, audit, testing and translation does not count.',
    ],
    '49': [
      '收到出庭通知后三日内提交派员出庭通知书。',
      'Attendance is notified within three days of the court’s notice.',
    ],
    '58': [
      '收到一审裁判三日内报上一级备案；认为有错误的由起诉的检察院决定上诉。',
      'A judgment is reported upward within three days; the suing procuratorate decides on an appeal.',
    ],
    '59': ['上诉书的内容。', 'What the appeal states.'],
    '60': [
      '在上诉期内通过原审法院提交上诉书，副本报上一级。',
      'The appeal goes through the first court in time, with a copy to the superior.',
    ],
    '61': [
      '上一级认为上诉不当的指令撤回，应当上诉未上诉的指令上诉。',
      'The superior orders an improper appeal withdrawn and a missing one filed.',
    ],
    '62': [
      '被告上诉的，三日内报上一级，两级检察院审查全案。',
      'A defendant’s appeal is reported within three days and both levels review the file.',
    ],
    '63': [
      '二审开庭由起诉的检察院和上一级共同派员。',
      'Both the suing procuratorate and its superior attend the hearing on appeal.',
    ],
    '85': [
      '公益受到损害且可能存在违法行为的，应当立案。',
      'A case is filed where public interest is harmed and a violation possible.',
    ],
    '86': [
      '应调查违法行为人、行为、损害类型和数额、因果、过错及免责事由。',
      'Must investigate violator, act, type and amount of damage, causation, fault and exemptions.',
    ],
    '88': [
      '刑事侦查依法收集的证据可以在同一事实的民事公益诉讼中使用。',
      'Evidence lawfully gathered in the criminal investigation may be used on the same facts.',
    ],
    '89': ['调查结束提出终结案件或者发布公告的意见。', 'Investigation ends in closing or announcing.'],
    '90': ['列举终结案件的情形。', 'Lists when a case is closed.'],
    '90(1)(4)': [
      '其他适格主体已起诉的，终结案件；检察院支持起诉的除外。',
      'Where another eligible body has sued the case is closed, unless supported.',
    ],
    '90(1)(5)': [
      '社会公共利益已经得到有效保护的，终结案件。',
      'Where the public interest is effectively protected the case is closed.',
    ],
    '91': [
      '公告在具有全国影响的媒体发布，期间三十日，写明损害事实、告知起诉、期限、联系方式和单位日期。',
      'The announcement appears in media of national influence for thirty days, stating harm, the right to sue, period, contact, issuer and date.',
    ],
    '93': [
      '公告后跟进适格主体起诉和公益受损情况。',
      'After the announcement, suits by others and the state of the harm are followed up.',
    ],
    '94': ['跟进后提出终结、起诉或者移送的意见。', 'Follow-up ends in closing, suing or handing over.'],
    '96': ['列举损害仍在时应当提起民事公益诉讼的情形。', 'Lists when, the harm going on, the procuratorate must sue.'],
    '96(1)(2)': [
      '没有适格主体，或者公告期满后适格主体不起诉的，应当起诉。',
      'It must sue where there is no eligible body, or none sues after the announcement.',
    ],
    '97': [
      '列举可以提起刑事附带民事公益诉讼的领域，未列个人信息而以“等”字收尾。',
      'Fields of criminal-incidental suits: personal information is not named, and the list is not closed.',
    ],
    '98': [
      '规定诉讼请求；惩罚性赔偿只见于环境和食药领域。',
      'Sets out claims; punitive damages appear only for environment and food and drugs.',
    ],
    '98(1)': [
      '可以请求停止侵害、排除妨碍、消除危险、恢复原状、赔偿损失等。',
      'Cessation, removal, elimination of danger, restoration, damages and others may be claimed.',
    ],
    '98(3)': ['鉴定评估、专家咨询等费用可以请求被告承担。', 'Appraisal and expert costs may be claimed.'],
    '99': [
      '调解协议不得减免起诉书载明的责任，不得损害公益；请求全部实现可以撤回。',
      'Mediation may not reduce the liability claimed nor harm the public interest; withdrawal on full realisation.',
    ],
    '99(2)': [
      '请求全部实现的可以撤回起诉，决定书三日内提交法院。',
      'On full realisation the suit may be withdrawn, by a decision filed within three days.',
    ],
    '100': [
      '列举可以支持起诉的案件，包括适格主体的民事公益诉讼。',
      'Lists suits that may be supported, public-interest suits of eligible bodies among them.',
    ],
    '101': [
      '以法律咨询、支持起诉意见书、协助取证、出席法庭等方式支持。',
      'Support by advice, a written opinion, help with evidence and attendance.',
    ],
    '102': [
      '原告不当变更、撤诉、和解或费用过高损害公益的，可以撤回支持。',
      'Support is withdrawn where the plaintiff drops claims, settles or charges fees to the harm of the public interest.',
    ],
    '103': [
      '撤回支持后认为请求不足以保护公益的，可以另行立案。',
      'After withdrawing support it may file a case of its own.',
    ],
    '107': ['检察院提起公益诉讼不需要交纳诉讼费用。', 'Procuratorates pay no litigation fees.'],
  },
);
