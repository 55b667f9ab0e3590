import { factsOf } from './define.ts';

const { money, yesNo, choice, list, count, set } = factsOf('damages');

/** What is to be paid, from what, and to whom it goes. */
export const damagesFacts = {
  damagesMethod: choice(
    'plaintiff',
    '原告选择哪一种方法计算赔偿？',
    'By which method does the plaintiff reckon damages?',
    {
      loss: { zh: '个人的损失', en: 'The individuals’ loss' },
      gain: { zh: '处理者的获利', en: 'The processor’s gain' },
      'market-price': { zh: '市场价', en: 'Market price' },
      grid: { zh: '裁量表', en: 'A grid for each person' },
      highest: { zh: '能够证明的最高者', en: 'Whichever proved is highest' },
    },
  ),
  lossProvable: yesNo('past', '损失是否能够确定？', 'Can the loss be fixed?'),
  provedLoss: money('plaintiff', '能够证明的损失是多少？', 'What loss can be proved?'),
  gainProvable: yesNo('past', '被告的获利是否能够确定？', 'Can the defendant’s gain be fixed?'),
  discretionarySum: money(
    'court',
    '损失和获利难以确定的，法院确定了多少？（尚未确定的，不适用）',
    'Where neither can be fixed, what sum did the court set? (not applicable while it has not)',
  ),
  marketPricePerItem: money(
    'past',
    '每条信息的市场价或者许可费是多少？（不能证明的，不适用）',
    'What is the market or licence price of one item? (not applicable where it cannot be proved)',
  ),
  infringementMonths: count('past', '侵害持续了多少个月？', 'For how many months did the infringement last?'),
  turnoverLastYear: money(
    'past',
    '被告上一年度营业额是多少？（没有营业额的，不适用）',
    'What was the defendant’s turnover last year? (not applicable where it has none)',
  ),
  costsClaimed: list(
    'plaintiff',
    '请求哪些费用？（种类、数额、是否合理）',
    'Which costs are claimed? (kind, sum, whether reasonable)',
  ),
  damagesAwarded: money('court', '判决赔偿多少？', 'What damages are awarded?'),
  availableAssets: money('past', '被告可供执行的财产有多少？', 'What assets of the defendant can be reached?'),
  privateJudgments: money('past', '个人诉讼判决的数额共多少？', 'What do individuals’ judgments come to?'),
  finesDue: money('past', '未缴的罚款、罚金共多少？', 'What fines are still unpaid?'),
  awardDestination: choice('court', '赔偿金交到哪里？', 'Where does the sum awarded go?', {
    treasury: { zh: '国库', en: 'The treasury' },
    escrow: { zh: '检察院或者财政专门账户', en: 'An account of the procuratorate or the finance department' },
    fund: { zh: '公益诉讼专项基金', en: 'A public-interest fund' },
    'consumer-fund': { zh: '消费者组织的基金', en: 'A fund of the consumer association' },
    trust: { zh: '公益信托', en: 'A charitable trust' },
  }),
  mindState: choice('past', '被告的主观状态？', 'What was the defendant’s state of mind?', {
    slight: { zh: '轻微', en: 'Slight fault' },
    negligence: { zh: '过失', en: 'Negligence' },
    gross: { zh: '重大过失', en: 'Gross negligence' },
    intent: { zh: '故意', en: 'Intent' },
  }),
  aggravations: set('past', '有哪些恶劣情节？', 'Which circumstances make it worse?', {
    'continued-after-warning': { zh: '被警告后仍继续', en: 'It went on after a warning' },
    'for-profit': { zh: '以牟利为目的', en: 'It was for profit' },
    concealment: { zh: '隐瞒', en: 'It was concealed' },
    'evidence-destroyed': { zh: '毁灭证据', en: 'Evidence was destroyed' },
  }),
  crossBorder: yesNo('past', '是否向境外提供？', 'Was the information sent abroad?'),
  downstreamHarm: set('past', '造成了哪些后果？', 'What followed from it?', {
    crime: { zh: '被用于犯罪', en: 'It was used for crime' },
    bodily: { zh: '人身损害', en: 'Bodily harm' },
    property: { zh: '财产损失', en: 'Loss of property' },
    irreversible: { zh: '难以挽回', en: 'It cannot be undone' },
  }),
  mitigation: set('defendant', '有哪些从轻情节？', 'What speaks for the defendant?', {
    'prompt-remedy': { zh: '及时补救', en: 'Prompt remedy' },
    cooperation: { zh: '配合调查', en: 'Cooperation' },
    'compensation-paid': { zh: '已经赔偿', en: 'Compensation paid' },
  }),
  finesPaid: money('past', '就同一行为已缴多少罚款、罚金？', 'What fines were paid for the same act?'),
  punitiveInTime: yesNo(
    'plaintiff',
    '惩罚性赔偿是否在一审辩论终结前提出？',
    'Were punitive damages claimed before the debate at first instance closed?',
  ),
} as const;
