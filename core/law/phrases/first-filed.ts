import type { PhraseTable } from '#law/kernel/phrase.ts';

export const firstFiledPhrases = {
  'first-filed': { zh: '受诉法院可以立案或者继续审理', en: 'This court may docket or keep the case' },
  'first-filed.first': { zh: '受诉法院为最先立案或者指定的法院', en: 'This court docketed first or was designated' },
  'first-filed.none-earlier': {
    zh: '没有其他法院先就同一侵权行为立案',
    en: 'No other court docketed the same tort earlier',
  },
  'first-filed.earlier': { zh: '其他法院先就同一侵权行为立案', en: 'Another court docketed the same tort earlier' },
  'first-filed.docketed-elsewhere': {
    zh: '其他法院先就该被告的公益诉讼立案',
    en: 'Another court earlier docketed a public-interest suit against the defendant',
  },
  'first-filed.still-docketed': { zh: '先立的案件没有终结', en: 'That case has not been dismissed or withdrawn' },
  'first-filed.released': { zh: '先立的案件已经驳回或者撤诉', en: 'That case was dismissed or withdrawn' },
  'first-filed.same-tort': { zh: '与先立案件属于同一侵权行为', en: 'It concerns the same tort as that case' },
  'first-filed.designated': { zh: '受诉法院由共同上级指定', en: 'The common superior designated this court' },
  'first-filed.otherwise': {
    zh: '不是最先立案时的处理：立案前不得立案，立案后移送',
    en: 'Where it was not first: it does not docket, or transfers what it docketed',
  },
} as const satisfies PhraseTable;
