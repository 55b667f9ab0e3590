import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rProofPhrases = {
  'liability.causation-or-presumption': { zh: '因果关系得到证明或者推定', en: 'Causation is proved or presumed' },
  'liability.causation-stands': { zh: '推定的因果关系没有被推翻', en: 'The presumption of causation stands' },
  'liability.presumed': { zh: '四项推定条件具备', en: 'The four conditions of the presumption hold' },
  'liability.held-fields': { zh: '被告持有泄露的全部字段', en: 'The defendant held the fields that leaked' },
  'liability.time-matches': { zh: '时间吻合', en: 'The time matches' },
  'liability.content-matches': { zh: '内容吻合达到比例', en: 'The content matches far enough' },
  'liability.no-other-source': { zh: '没有同样可能的其他来源', en: 'No other source is as likely' },
  'liability.other-source': { zh: '显示有同样可能的其他来源', en: 'Another source is shown to be as likely' },
  'liability.rebutted': { zh: '被告推翻了推定', en: 'The defendant has rebutted the presumption' },
  'liability.rebuttal': {
    zh: '提出完整日志、合规审计和独立报告',
    en: 'Logs, an audit and an independent report are brought',
  },
  'liability.records-kept': {
    zh: '依法应当保存的记录没有缺失，或者因不可抗力缺失',
    en: 'The records are there, or missing through force majeure',
  },
  'liability.records-there': { zh: '记录没有缺失', en: 'The records are there' },
  'liability.records-missing': { zh: '记录缺失', en: 'The records are missing' },
  'liability.force-majeure': { zh: '因不可抗力', en: 'It was through force majeure' },
  'burden-of-proof.causation-unless-presumed': {
    zh: '因果关系没有被推定的，由原告证明',
    en: 'Causation is the plaintiff’s to prove unless it is presumed',
  },
  'burden-of-proof.presumed': { zh: '四项推定条件具备', en: 'The four conditions of the presumption hold' },
  'burden-of-proof.held-fields': { zh: '被告持有泄露的全部字段', en: 'The defendant held the fields that leaked' },
  'burden-of-proof.time-matches': { zh: '时间吻合', en: 'The time matches' },
  'burden-of-proof.content-matches': { zh: '内容吻合达到比例', en: 'The content matches far enough' },
  'burden-of-proof.no-other-source': { zh: '没有同样可能的其他来源', en: 'No other source is as likely' },
  'burden-of-proof.other-source': { zh: '显示有同样可能的其他来源', en: 'Another source is shown to be as likely' },
} as const satisfies PhraseTable;
