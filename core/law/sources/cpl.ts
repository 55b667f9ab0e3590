import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** The 2023 amendment renumbered what follows article 193; until then the numbers are those of the 2021 text. */
const since2023 = { from: '2024-01-01' };

/** Civil Procedure Law, in the numbering since 2022-01-01 (articles above 193: since 2024-01-01). */
export const cpl = publish(
  {
    code: 'CPL',
    title: { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law' },
    short: { zh: '民诉法', en: 'CPL' },
    issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
    force: 'law',
    from: asDay('2022-01-01'),
    datesMark: 'unverified',
  },
  { mark: 'statute-text' },
  {
    '15': [
      '机关、团体、企事业单位可以支持受损害者起诉。',
      'Organs and organisations may support those harmed in suing.',
    ],
    '16': [
      '经当事人同意可以在线诉讼，与线下同等效力。',
      'With the parties’ consent litigation may run online with equal effect.',
    ],
    '18': [
      '基层法院管辖第一审民事案件，另有规定的除外。',
      'Basic courts hear civil cases at first instance unless provided otherwise.',
    ],
    '19': [
      '中级法院管辖重大涉外、本辖区有重大影响和最高法院确定的案件。',
      'Intermediate courts hear major foreign-related cases, those of major impact in their area, and those assigned by the SPC.',
    ],
    '20': [
      '高级法院管辖在本辖区有重大影响的第一审案件。',
      'High Courts hear first-instance cases of major impact in the province.',
    ],
    '21': [
      '最高法院管辖全国有重大影响和认为应由其审理的案件。',
      'The SPC hears cases of national impact and those it chooses.',
    ],
    '22': [
      '由被告住所地法院管辖，公民以经常居住地为准。',
      'The court of the defendant’s domicile, for individuals the habitual residence.',
    ],
    '22(3)': [
      '数个被告住所地分属不同法院的，各该法院都有管辖权。',
      'With several defendants each one’s court is competent.',
    ],
    '24': [
      '合同纠纷由被告住所地或履行地法院管辖。',
      'Contract disputes go to the domicile or the place of performance.',
    ],
    '29': ['侵权纠纷由侵权行为地或被告住所地法院管辖。', 'Torts go to the place of tort or the defendant’s domicile.'],
    '34': ['不动产、港口作业、遗产纠纷专属管辖。', 'Exclusive jurisdiction over land, port operations and estates.'],
    '35': [
      '合同等财产纠纷可以书面协议选择有实际联系地的法院。',
      'Property disputes may be placed by written agreement before a connected court.',
    ],
    '36': [
      '数个法院都有管辖权的，原告可以选择；向数个法院起诉的，由最先立案的法院管辖。',
      'Among competent courts the plaintiff chooses; sued in several, the court that dockets first.',
    ],
    '37': [
      '受理后发现无管辖权的应当移送；受移送法院不得再移送，只能报请指定。',
      'A court without jurisdiction transfers; the transferee may only ask for designation.',
    ],
    '38': [
      '因故不能行使管辖权由上级指定；管辖争议先协商，不成报共同上级指定。',
      'Disputes are negotiated, then designated by the common superior.',
    ],
    '39(1)': [
      '上级可以提审下级一审案件；确有必要交下级审理的，须报其上级批准。',
      'A superior may take a case, or hand one down if truly necessary and its own superior approves.',
    ],
    '39(2)': ['下级法院认为需要的，可以报请上级审理。', 'A lower court may ask its superior to try its case.'],
    '42': ['列举不得独任审理的六类案件。', 'Lists six kinds of case that no single judge may try.'],
    '42(1)(1)': [
      '涉及国家利益、社会公共利益的案件不得独任审理。',
      'A case involving national or social public interest is not tried by one judge.',
    ],
    '42(1)(2)': [
      '可能影响社会稳定的群体性纠纷不得独任审理。',
      'Mass disputes that may affect social stability are not tried by one judge.',
    ],
    '42(1)(3)': [
      '群众广泛关注或社会影响较大的案件不得独任审理。',
      'Cases of wide public attention are not tried by one judge.',
    ],
    '42(1)(4)': ['新类型或疑难复杂案件不得独任审理。', 'Novel or complex cases are not tried by one judge.'],
    '52': [
      '当事人可以委托代理人，查阅、复制本案有关材料，范围和办法由最高法院规定。',
      'A party may appoint a representative, and inspect and copy materials of the case within bounds the Supreme Court sets.',
      { mark: 'unverified' },
    ],
    '56': ['一方人数众多的共同诉讼可以推选代表人。', 'Numerous parties may choose representatives.'],
    '57': [
      '起诉时人数未确定的，可以公告通知权利人登记。',
      'Where their number is open, right holders are called by announcement to register.',
    ],
    '58(1)': [
      '对损害社会公共利益的行为，法律规定的机关和有关组织可以起诉。',
      'Organs and organisations prescribed by law may sue against harm to the public interest.',
    ],
    '58(2)': [
      '检察院在特定领域，没有前述主体或其不起诉时可以起诉；其起诉的，检察院可以支持。',
      'In named fields the procuratorate sues where no such body exists or sues, and may support one that does.',
    ],
    '66': ['证据八种，包括电子数据。', 'Eight kinds of evidence, electronic data among them.'],
    '67': [
      '当事人对自己的主张有责任提供证据；客观上不能收集的由法院收集。',
      'Each party proves its claims; the court collects what a party cannot.',
    ],
    '71': ['涉及秘密和隐私的证据不得公开出示。', 'Evidence touching secrets or privacy is not shown in public.'],
    '84': [
      '证据可能灭失的，诉中可以申请保全，紧急时诉前可以申请。',
      'Evidence at risk may be preserved in suit and, if urgent, before it.',
    ],
    '85': [
      '期间按时、日、月、年计算，开始的时和日不计；末日为法定休假日的顺延至其后第一日；不包括在途时间。',
      'Periods run in hours, days, months, years; the first is not counted; a last day on a statutory holiday moves to the first day after; travel time is excluded.',
    ],
    '86': [
      '因正当理由耽误期限的，障碍消除后十日内可以申请顺延。',
      'A period missed for good cause may be extended on application within ten days after the obstacle.',
    ],
    '90': [
      '经同意可以电子送达，以到达特定系统之日为送达日。',
      'Electronic service with consent takes effect on arrival in the addressee’s system.',
    ],
    '95': [
      '下落不明或无法送达的公告送达，经过三十日视为送达。',
      'Service by publication takes effect after thirty days.',
    ],
    '103': [
      '诉中财产和行为保全；紧急的四十八小时内裁定并立即执行。',
      'Preservation in suit; urgent requests are ruled on within 48 hours.',
    ],
    '104': [
      '诉前保全须担保，四十八小时内裁定；三十日内不起诉的解除。',
      'Preservation before suit needs security, is ruled on within 48 hours and lapses unless suit follows in thirty days.',
    ],
    '105': ['保全限于请求范围或与案件有关的财物。', 'Preservation is limited to the claim or the property concerned.'],
    '107': [
      '财产案件被申请人提供担保的应当解除保全。',
      'In property cases counter-security releases the preservation.',
    ],
    '108': ['申请错误的应当赔偿损失。', 'A wrong application makes its applicant liable.'],
    '114': [
      '伪造毁灭证据、拒不履行裁判等可以罚款、拘留。',
      'Forging evidence or refusing a judgment is fined or punished by detention.',
    ],
    '118': [
      '罚款个人十万元以下，单位五万元以上一百万元以下；拘留十五日以下。',
      'Fines up to 100,000 yuan for individuals, 50,000 to 1,000,000 for units; detention up to fifteen days.',
    ],
    '122': [
      '起诉条件：直接利害关系、明确被告、具体请求和理由、主管和管辖。',
      'Conditions of suit: direct interest, definite defendant, specific claims, jurisdiction.',
    ],
    '124': [
      '起诉状应记明当事人、请求与理由、证据和来源、证人。',
      'The complaint states parties, claims and reasons, evidence and its source, witnesses.',
    ],
    '126': [
      '符合条件的七日内立案；不符合的七日内裁定不予受理，可以上诉。',
      'Docketing within seven days, or a ruling of non-acceptance, which can be appealed.',
    ],
    '127': ['对不应受理的各类起诉分别处理。', 'Sets out how suits that are not to be accepted are dealt with.'],
    '127(1)(1)': [
      '属于行政诉讼的，告知提起行政诉讼。',
      'An administrative case is pointed to administrative litigation.',
    ],
    '127(1)(2)': [
      '有书面仲裁协议的，告知申请仲裁。',
      'A case under an arbitration agreement is pointed to arbitration.',
    ],
    '127(1)(3)': ['应由其他机关处理的，告知向有关机关申请。', 'A dispute for another organ is pointed there.'],
    '127(1)(4)': [
      '不属于本院管辖的，告知向有管辖权的法院起诉。',
      'A case of another court is pointed to the competent court.',
    ],
    '127(1)(5)': [
      '裁判已生效又起诉的，告知申请再审，准许撤诉的除外。',
      'After an effective judgment the way is retrial, unless the suit had been withdrawn.',
    ],
    '127(1)(6)': ['法定不得起诉期限内起诉的，不予受理。', 'A suit within a statutory no-suit period is not accepted.'],
    '128': [
      '立案五日内发送起诉状副本，被告十五日内答辩，答辩状五日内发送原告。',
      'Complaint served within five days of docketing, answer within fifteen, its copy to the plaintiff within five.',
    ],
    '130': [
      '管辖异议应在答辩期内提出；未异议并应诉的视为有管辖权，违反级别和专属管辖的除外。',
      'Jurisdiction is objected to within the answer period; pleading submits, save level and exclusive jurisdiction.',
    ],
    '131': ['审判人员确定后三日内告知当事人。', 'The bench is made known within three days.'],
    '134': [
      '可以委托外地法院调查，三十日内完成或函告。',
      'Another court may be asked to investigate, within thirty days.',
    ],
    '137': ['公开审理，国家秘密、个人隐私等除外。', 'Hearings are public save for state secrets and personal privacy.'],
    '148': ['宣判前申请撤诉的，由法院裁定。', 'Withdrawal before judgment is for the court to allow.'],
    '152': [
      '普通程序六个月审结，院长可延六个月，再延报上级。',
      'Ordinary first instance ends in six months, plus six by the president, more by the superior.',
    ],
    '157': [
      '裁定适用范围；不予受理、管辖异议、驳回起诉可以上诉。',
      'Lists rulings; non-acceptance, jurisdiction and dismissal can be appealed.',
    ],
    '160': ['基层法院审理简单民事案件适用简易程序。', 'Basic courts try simple cases by summary procedure.'],
    '164': ['简易程序三个月审结，可延一个月。', 'Summary cases end in three months, plus one.'],
    '165': ['小额诉讼适用范围。', 'Scope of small claims.'],
    '171': ['判决十五日、裁定十日内上诉。', 'Appeal within fifteen days of a judgment, ten of a ruling.'],
    '174': [
      '上诉状副本五日内送达，十五日内答辩，五日内移送卷宗。',
      'Appeal copies within five days, answer within fifteen, file within five.',
    ],
    '183': [
      '二审判决三个月、裁定三十日审结。',
      'Second instance ends in three months for a judgment, thirty days for a ruling.',
    ],
    '250': ['申请执行期间二年。', 'Two years to apply for execution.', since2023],
    '263': [
      '行为义务不履行的可以强制或代履行，费用由被执行人负担。',
      'Acts not performed are enforced or done by another at the debtor’s cost.',
      since2023,
    ],
    '264': [
      '迟延履行金钱义务加倍支付利息，其他义务支付迟延履行金。',
      'Late money bears double interest; other duties a delay sum.',
      since2023,
    ],
    '276': [
      '被告在境内无住所的，侵权行为地、可供扣押财产地、代表机构所在地等有适当联系的法院可以管辖。',
      'A defendant without domicile in China may be sued at the tort place, seizable property, representative office or another appropriate connection.',
      since2023,
    ],
    '277': [
      '涉外纠纷当事人可以书面协议选择人民法院管辖。',
      'Parties to a foreign-related dispute may choose a people’s court in writing.',
      since2023,
    ],
    '278': [
      '当事人未提异议并应诉或反诉的，视为人民法院有管辖权。',
      'Pleading or counterclaiming without objection submits to the people’s court.',
      since2023,
    ],
    '283': [
      '涉外送达方式；公告送达经过六十日视为送达。',
      'Service abroad; publication takes effect after sixty days.',
      since2023,
    ],
    '284': ['境外证据的调查收集方式。', 'How evidence abroad is obtained.', since2023],
    '285': [
      '被告在境内无住所的，答辩期三十日，可以申请延期。',
      'A defendant abroad answers within thirty days, extendable on request.',
      since2023,
    ],
    '286': [
      '当事人在境内无住所的，上诉期和答辩期三十日。',
      'A party abroad appeals and answers within thirty days.',
      since2023,
    ],
    '106': [
      '财产保全采取查封、扣押、冻结等方法，并立即通知被保全人；不得重复查封。',
      'Property is preserved by sealing, seizing or freezing, with immediate notice and never twice.',
    ],
  },
);
