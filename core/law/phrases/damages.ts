import type { PhraseTable } from '#law/kernel/phrase.ts';

export const damagesPhrases = {
  damages: { zh: '请求的赔偿数额有依据', en: 'The sum claimed is covered' },
  'damages.available': { zh: '公益诉讼原告可以请求赔偿损失', en: 'A public-interest plaintiff may claim damages' },
  'damages.private-suit': { zh: '由个人起诉', en: 'The individual sues' },
  'damages.basis': {
    zh: '数额在能够证明的损失、获利或者法院酌定的范围内',
    en: 'The sum lies within the loss or gain proved, or what the court sets',
  },
} as const satisfies PhraseTable;
