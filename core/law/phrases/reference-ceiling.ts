import type { PhraseTable } from '#law/kernel/phrase.ts';

export const referenceCeilingPhrases = {
  'reference-ceiling': {
    zh: '可以参照五十万元的限额，且请求没有超过',
    en: 'The ceiling of half a million serves as a reference, and the claim keeps within it',
  },
  'reference-ceiling.network': { zh: '侵害通过信息网络发生', en: 'The tort happened over an information network' },
  'reference-ceiling.no-loss': { zh: '损失无法确定', en: 'The loss cannot be fixed' },
  'reference-ceiling.no-gain': { zh: '获利无法确定', en: 'The gain cannot be fixed' },
  'reference-ceiling.any-suit': { zh: '属于民事诉讼', en: 'The suit is a civil one' },
  'reference-ceiling.private-suit': { zh: '由个人起诉', en: 'The individual sues' },
  'reference-ceiling.within': { zh: '请求没有超过五十万元', en: 'The claim keeps within half a million' },
  'reference-ceiling.beyond': { zh: '请求超过五十万元', en: 'The claim goes beyond half a million' },
} as const satisfies PhraseTable;
