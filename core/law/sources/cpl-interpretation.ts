import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** The Supreme People’s Court’s interpretation of the Civil Procedure Law, in its 2022 numbering. */
export const cplInterpretation = publish(
  {
    code: 'CPLI',
    title: {
      zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
      en: 'Interpretation of the Supreme People’s Court on the Civil Procedure Law',
    },
    short: { zh: '民诉解释', en: 'CPLI' },
    issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    force: 'law',
    number: '法释〔2022〕11号',
    numberMark: 'unverified',
    from: asDay('2022-04-10'),
    datesMark: 'unverified',
    first: asDay('2015-02-04'),
  },
  { mark: 'statute-text' },
  {
    '3': [
      '法人住所地为主要办事机构所在地，不能确定的为注册登记地。',
      'A legal person’s domicile is its main office, else its registered place.',
    ],
    '24': ['侵权行为地包括实施地和结果发生地。', 'The place of tort is the place of the act and of the result.'],
    '25': [
      '信息网络侵权的实施地包括设备所在地，结果发生地包括被侵权人住所地。',
      'For network torts: where the devices are, and where the victim lives.',
    ],
    '35': ['开庭前发现无管辖权的，裁定移送。', 'Want of jurisdiction found before the hearing leads to transfer.'],
    '36': [
      '先立案的法院不得移送；立案前发现他院先立案的不得重复立案，立案后发现的裁定移送。',
      'The first court keeps the case; others do not docket once they know, and transfer if they had docketed.',
    ],
    '37': ['受理后住所变更不影响管辖权。', 'Jurisdiction survives a change of domicile.'],
    '38': ['受理后行政区域变更不影响管辖权。', 'Jurisdiction survives a change of boundaries.'],
    '39': [
      '管辖不受诉讼请求变更影响，违反级别、专属管辖的除外；发回重审和再审不审查管辖异议。',
      'Jurisdiction survives changed claims, save level and exclusive jurisdiction; no objection on remand or retrial.',
    ],
    '40': [
      '共同上级法院的确定：同属一市、一省的由中院、高院，跨省的由高院协商后报最高法院。',
      'Which court is the common superior: intermediate within a city, High within a province, SPC after the High Courts.',
    ],
    '41': [
      '报请指定期间中止审理；指定用裁定；指定前作出裁判的应撤销。',
      'Proceedings are stayed pending designation, which is by ruling.',
    ],
    '42': [
      '可以在开庭前交下级审理的案件类型，包括当事人人数众多且不方便诉讼的。',
      'Types that may be handed down before the hearing, among them numerous parties for whom litigation is inconvenient.',
    ],
    '75': ['人数众多一般指十人以上。', '“Numerous” parties are generally ten persons or more.'],
    '90': [
      '当事人应就其主张的事实举证，不能证明的承担不利后果。',
      'A party proves its facts and bears the failure to.',
    ],
    '91': [
      '主张法律关系存在或变更消灭的，分别证明其基本事实。',
      'Who asserts a legal relation, or its change or end, proves the basic facts.',
    ],
    '92(2)': [
      '自认规定不适用于涉及国家、社会公共利益等应由法院依职权查明的事实。',
      'Admissions do not bind on facts of public interest that the court examines itself.',
    ],
    '96': ['法院认为审理需要的证据的范围。', 'Which evidence the court gathers of its own motion.'],
    '96(1)(1)': [
      '涉及可能损害国家利益、社会公共利益的，法院调查收集。',
      'Matters that may harm national or social public interest.',
    ],
    '96(1)(3)': ['涉及公益诉讼的，法院调查收集。', 'Public-interest suits.'],
    '103': [
      '证据应质证；涉及秘密隐私的不公开质证。',
      'Evidence is examined by the parties, secrets and privacy not in public.',
    ],
    '106': [
      '严重侵害权益、违反禁止性规定或违背公序良俗取得的证据排除。',
      'Evidence got by serious infringement, forbidden means or against public order is excluded.',
    ],
    '108': [
      '本证须达到高度可能性；反证使事实真伪不明即可。',
      'Proof to a high probability; counter-proof need only raise doubt.',
    ],
    '109': ['欺诈、胁迫、恶意串通等须排除合理怀疑。', 'Fraud, duress and collusion beyond reasonable doubt.'],
    '112': [
      '书证在对方控制下的可以申请责令提交；拒不提交的认定内容为真。',
      'A document held by the other side is ordered; refusal makes its content true.',
    ],
    '113': ['妨碍使用而毁灭书证的，可以罚款、拘留。', 'Destroying a document to prevent its use is punished.'],
    '125': [
      '以时起算的期间从次时起算，以日月年计算的从次日起算。',
      'Hours run from the next hour; days, months and years from the next day.',
    ],
    '126': [
      '起诉须补正的，立案期限自补正材料送交法院次日起算。',
      'Where papers are corrected, the docketing period runs from the day after they arrive.',
    ],
    '201': ['既有财产性又有非财产性请求的，按财产标准交费。', 'Mixed claims are charged by the monetary standard.'],
    '208': [
      '符合条件的登记立案；不能当场判定的接收材料出具凭证；七日内决定。',
      'Docket at once if in order; otherwise take the papers with a receipt and decide in seven days.',
    ],
    '209': [
      '被告信息足以区别于他人即为明确；不足的告知补正，仍不足的不予受理。',
      'A defendant is definite when told apart from others; else correction, then non-acceptance.',
    ],
    '212': [
      '裁定不予受理、驳回后再次起诉符合条件的应予受理。',
      'After non-acceptance or dismissal a suit that meets the conditions is accepted.',
    ],
    '214': ['撤诉后再以同一请求起诉的应予受理。', 'After withdrawal the same claim may be filed again.'],
    '243': [
      '审限自立案次日起算；公告、鉴定、和解、管辖异议等期间不计入。',
      'The trial period runs from the day after docketing; announcements, expert work, settlement and jurisdiction objections do not count.',
    ],
    '244': ['上诉期从各自收到裁判起算。', 'The time to appeal runs for each party from its own service.'],
    '247': [
      '当事人、标的、请求相同（或后诉实质否定前诉）的构成重复起诉。',
      'Same parties, subject-matter and claims (or claims negating the earlier result) make a duplicate suit.',
    ],
    '248': [
      '裁判生效后发生新的事实再起诉的，应当受理。',
      'New facts after an effective judgment make a new suit acceptable.',
    ],
    '256': [
      '简单民事案件三项标准：事实清楚、权利义务明确、争议不大。',
      'What is simple: clear facts, clear rights, little dispute.',
    ],
    '257': ['列举不适用简易程序的案件。', 'Lists cases barred from summary procedure.'],
    '257(1)(1)': [
      '起诉时被告下落不明的不适用简易程序。',
      'No summary procedure where the defendant’s whereabouts are unknown.',
    ],
    '257(1)(2)': ['发回重审的不适用简易程序。', 'No summary procedure on remand.'],
    '257(1)(3)': ['一方人数众多的不适用简易程序。', 'No summary procedure where one side is numerous.'],
    '257(1)(4)': ['适用审判监督程序的不适用简易程序。', 'No summary procedure on retrial.'],
    '257(1)(5)': [
      '涉及国家利益、社会公共利益的不适用简易程序。',
      'No summary procedure where national or social public interest is involved.',
    ],
    '258': [
      '简易程序延长后累计不超过四个月；转普通程序的审限自立案起算。',
      'Summary cases end within four months in all; on conversion the clock runs from docketing.',
    ],
    '260': ['已按普通程序开庭的不得转简易程序。', 'No return to summary procedure after an ordinary hearing opened.'],
    '282': ['公益诉讼受理条件。', 'Conditions for accepting a public-interest suit.'],
    '282(1)(1)': ['有明确的被告。', 'A definite defendant.'],
    '282(1)(2)': ['有具体的诉讼请求。', 'Specific claims.'],
    '282(1)(3)': [
      '有社会公共利益受到损害的初步证据。',
      'Preliminary evidence that the social public interest is harmed.',
    ],
    '282(1)(4)': ['属于法院受理民事诉讼的范围和受诉法院管辖。', 'Within civil jurisdiction and that of this court.'],
    '283(1)': [
      '公益诉讼由侵权行为地或被告住所地中级法院管辖，法律、司法解释另有规定的除外。',
      'Public-interest suits go to the intermediate court of the tort place or the defendant’s domicile, unless provided otherwise.',
    ],
    '283(3)': [
      '同一侵权行为分别向数个法院起诉的，由最先立案的法院管辖，必要时由共同上级指定。',
      'For the same tort the first-docketing court; if necessary the common superior designates.',
    ],
    '284': [
      '受理后十日内书面告知相关行政主管部门。',
      'The competent department is told in writing within ten days of acceptance.',
    ],
    '285': [
      '其他机关和组织可以在开庭前申请参加，准许的列为共同原告。',
      'Other bodies may apply before the hearing opens and become co-plaintiffs.',
    ],
    '286': ['公益诉讼不影响受害人另行起诉。', 'A public-interest suit leaves the victims’ own suits untouched.'],
    '287': [
      '可以和解、调解；协议公告不少于三十日，违反公共利益的不出具调解书。',
      'Settlement is allowed, announced for at least thirty days, refused if against the public interest.',
    ],
    '288': ['法庭辩论终结后申请撤诉的不予准许。', 'No withdrawal after the court debate has closed.'],
    '289': [
      '裁判生效后，其他有资格者就同一侵权行为另行提起公益诉讼的，裁定不予受理，另有规定的除外。',
      'After an effective judgment another body’s public-interest suit on the same tort is not accepted, unless provided otherwise.',
    ],
  },
);
