import { asDay } from '#words/day.ts';
import { publish } from './provision.ts';

/** Personal Information Protection Law. */
export const pipl = publish(
  {
    code: 'PIPL',
    title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
    short: { zh: '个保法', en: 'PIPL' },
    issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
    force: 'law',
    from: asDay('2021-11-01'),
  },
  { mark: 'statute-text' },
  {
    '3': [
      '境内的处理活动适用本法；境外处理境内自然人信息，以向其提供产品服务或者分析评估其行为为目的的，也适用。',
      'Covers processing inside China, and processing abroad of people inside China that aims to supply them or to analyse their behaviour.',
    ],
    '4': [
      '个人信息是与已识别或可识别自然人有关的信息，匿名化的除外；处理包括收集、存储、使用、提供、公开、删除等。',
      'Personal information relates to an identified or identifiable person, anonymised data apart; processing runs from collection to deletion.',
    ],
    '5': [
      '处理须合法、正当、必要、诚信，不得误导、欺诈、胁迫。',
      'Processing is lawful, proper, necessary and in good faith; no misleading, fraud or coercion.',
    ],
    '6': [
      '目的明确合理，处理与目的直接相关且影响最小；收集限于最小范围。',
      'A clear purpose, the least intrusive means, and collection kept to the minimum.',
    ],
    '7': ['公开处理规则，明示目的、方式和范围。', 'Rules, purpose, manner and scope of processing are made public.'],
    '8': [
      '保证信息质量，避免因不准确、不完整损害个人权益。',
      'Information is kept accurate and complete enough not to harm the person.',
    ],
    '9': ['处理者对其处理活动负责并保障信息安全。', 'The processor answers for its processing and keeps it secure.'],
    '10': [
      '不得非法收集、使用、买卖、提供或者公开他人个人信息。',
      'No unlawful collection, use, trade, provision or publication of others’ information.',
    ],
    '13': [
      '处理须有七项合法性基础之一；除同意外的各项不需同意。',
      'Processing needs one of seven legal bases; only the first is consent.',
    ],
    '14': [
      '同意须充分知情、自愿、明确；目的、方式、种类变更须重新取得。',
      'Consent is informed, free and explicit, and is sought again when purpose, manner or kind changes.',
    ],
    '15': [
      '个人可以撤回同意，处理者应提供便捷方式；撤回不溯及既往。',
      'Consent can be withdrawn by easy means, without effect on what was done before.',
    ],
    '16': [
      '不得因不同意而拒绝提供产品或服务，必需的除外。',
      'Service may not be refused for want of consent unless the processing is necessary for it.',
    ],
    '17': [
      '处理前应显著、清晰地告知身份、目的、方式、种类、期限和行权方式。',
      'Before processing, the person is told clearly who, why, how, what, how long and how to exercise rights.',
    ],
    '18': [
      '法定保密或不需告知的可以不告知；紧急情形事后及时告知。',
      'Notice may be omitted where law says so, and follows promptly after an emergency.',
    ],
    '19': [
      '保存期限为实现目的所必要的最短时间，法律另有规定的除外。',
      'Information is kept no longer than its purpose needs, unless law provides otherwise.',
    ],
    '20(2)': [
      '共同处理者侵害权益造成损害的，承担连带责任。',
      'Joint processors are jointly and severally liable for damage.',
    ],
    '21': [
      '委托处理须有约定并监督；受托人不得超出约定处理，未经同意不得转委托。',
      'Entrusted processing is agreed and supervised; the entrusted party stays within the agreement.',
    ],
    '22': [
      '因合并、分立、解散、破产转移信息的，告知接收方；接收方继续承担义务。',
      'On merger, division, dissolution or bankruptcy the recipient is named and takes over the duties.',
    ],
    '23': [
      '向其他处理者提供信息，须告知接收方等事项并取得单独同意。',
      'Providing information to another processor needs notice and separate consent.',
    ],
    '24': [
      '自动化决策须透明、公平，不得不合理差别待遇，并提供拒绝方式。',
      'Automated decisions are transparent and fair, without unreasonable price discrimination, and can be refused.',
    ],
    '25': ['不得公开所处理的个人信息，取得单独同意的除外。', 'Information is not published without separate consent.'],
    '26': [
      '公共场所图像采集限于公共安全并须提示；他用须单独同意。',
      'Image capture in public serves public safety only, with signs; other use needs separate consent.',
    ],
    '27': [
      '可以合理处理已公开信息，个人明确拒绝的除外；影响重大的须取得同意。',
      'Public information may be handled within reason unless refused; major effects need consent.',
    ],
    '28': [
      '敏感信息包括生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹和不满十四周岁者的信息；须目的特定、充分必要、严格保护。',
      'Sensitive information: biometrics, religion, specific identity, health, financial accounts, whereabouts, and all of children under 14; needs a specific purpose, real necessity and strict protection.',
    ],
    '29': [
      '处理敏感信息须取得单独同意，法律要求书面的从其规定。',
      'Sensitive information needs separate, and where law says so written, consent.',
    ],
    '30': [
      '处理敏感信息还须告知必要性和对个人的影响。',
      'For sensitive information the person is also told why it is needed and what it means for them.',
    ],
    '31': [
      '不满十四周岁者的信息须监护人同意并制定专门规则。',
      'For children under 14 a guardian consents and dedicated rules exist.',
    ],
    '32': [
      '法律、行政法规对敏感信息另有许可或限制的，从其规定。',
      'Permits and further limits on sensitive information in other law are observed.',
    ],
    '33': [
      '国家机关的处理活动适用本法，本节特别规定优先。',
      'State organs are bound by this law, with the special rules of the section first.',
    ],
    '34': [
      '国家机关依权限程序处理，不得超出法定职责必需的范围。',
      'State organs process only within their powers and what their duty needs.',
    ],
    '35': [
      '国家机关应履行告知义务，保密或妨碍履职的除外。',
      'State organs give notice, save for secrecy or obstruction of their duty.',
    ],
    '36': [
      '国家机关处理的信息存于境内，出境须安全评估。',
      'Information of state organs is stored in China and assessed before export.',
    ],
    '37': [
      '授权管理公共事务的组织适用国家机关的规定。',
      'Organisations authorised to manage public affairs follow the rules for state organs.',
    ],
    '39': [
      '向境外提供须告知境外接收方等事项并取得单独同意。',
      'Export needs notice of the recipient abroad and separate consent.',
    ],
    '50': [
      '处理者应设便捷行权渠道，拒绝须说明理由；被拒者可以起诉。',
      'Rights have an easy channel, refusals have reasons, and the person refused may sue.',
    ],
    '51': [
      '采取管理制度、分类、加密去标识化、权限培训和应急预案等措施。',
      'Internal rules, classification, encryption, access control, training and incident plans.',
    ],
    '52': [
      '达到规定数量的处理者应指定保护负责人并公开联系方式。',
      'Processors above the set volume name a protection officer and publish the contact.',
    ],
    '53': [
      '境外处理者应在境内设机构或指定代表并报送。',
      'A processor abroad sets up a body or representative in China and reports it.',
    ],
    '54': ['定期进行合规审计。', 'Regular compliance audits.'],
    '55': [
      '处理敏感信息、自动化决策、委托提供公开、出境等须事前影响评估并记录。',
      'An impact assessment precedes sensitive processing, automated decisions, entrusting, providing, publishing and export.',
    ],
    '56': [
      '评估报告和处理记录至少保存三年。',
      'Assessment reports and processing records are kept for at least three years.',
    ],
    '57': [
      '发生或可能发生泄露的，立即补救并通知部门和个人。',
      'On a leak or likely leak: immediate remedy and notice to the department and the people.',
    ],
    '58': [
      '重要平台须设外部监督机构、平台规则，停止严重违法者的服务，发布社会责任报告。',
      'Very large platforms have an external supervisory body, platform rules, exclusion of gross violators and a public report.',
    ],
    '59': [
      '受托人应保障信息安全并协助处理者履行义务。',
      'The entrusted party keeps information secure and helps the processor meet its duties.',
    ],
    '60': [
      '国家网信部门统筹协调，有关部门各司其职，统称履行个人信息保护职责的部门。',
      'The cyberspace department coordinates; the departments in charge, down to county level, perform protection duties.',
    ],
    '65': [
      '任何组织、个人可以向职责部门投诉、举报，部门应处理并告知结果。',
      'Anyone may complain to a department, which deals with it and tells the result.',
    ],
    '66': [
      '一般违法责令改正等；情节严重的处五千万元以下或上年度营业额百分之五以下罚款。',
      'Ordinary breaches: correction and confiscation; serious ones: up to 50 million yuan or 5 % of last year’s turnover.',
    ],
    '68': [
      '国家机关不履行义务的，由上级机关或职责部门责令改正。',
      'State organs in breach are corrected by their superior or the department in charge.',
    ],
    '69(1)': [
      '侵害权益造成损害，处理者不能证明自己没有过错的，承担侵权责任。',
      'A processor that cannot prove absence of fault is liable for damage: fault is presumed.',
    ],
    '69(2)': [
      '赔偿按个人损失或处理者获利确定，难以确定的按实际情况确定。',
      'Damages follow the loss or the gain; if both are hard to fix, the circumstances.',
    ],
    '70': [
      '处理者违法处理个人信息，侵害众多个人权益的，检察院、法律规定的消费者组织和国家网信部门确定的组织可以起诉。',
      'Where a processor breaks this law and infringes the rights of many individuals, procuratorates, designated consumer organisations and organisations determined by the cyberspace department may sue.',
    ],
    '72': [
      '自然人因个人或家庭事务处理信息的不适用本法。',
      'Personal or household processing by a natural person is outside this law.',
    ],
    '73': [
      '处理者是自主决定处理目的、方式的组织、个人。',
      'A processor is an organisation or individual that decides purpose and means on its own.',
    ],
    '11': [
      '国家建立健全保护制度，形成多方共同参与的环境。',
      'The state builds the system of protection with all taking part.',
    ],
    '12': ['国家参与国际规则制定和互认。', 'The state takes part in international rules and mutual recognition.'],
    '61': [
      '列举职责部门的职责，包括处理投诉举报和调查违法处理。',
      'Duties of the departments, among them complaints and investigation.',
    ],
    '62': [
      '国家网信部门统筹推进规则标准、评估认证和投诉机制。',
      'The cyberspace department promotes rules, assessment, certification and complaints.',
    ],
    '63': [
      '职责部门可以询问、查阅、现场检查，经批准查封扣押。',
      'Departments may question, inspect files and sites, and with approval seal or seize.',
    ],
    '64': [
      '风险较大的可以约谈或者要求合规审计；涉嫌犯罪的移送公安机关。',
      'Grave risk leads to a talk or a compliance audit; suspected crime is referred to the police.',
    ],
  },
);
