import type { PhraseTable } from '#law/kernel/phrase.ts';

export const electronicDataPhrases = {
  'electronic-data': { zh: '电子数据可以作为真实的证据', en: 'The electronic data stand as authentic evidence' },
  'electronic-data.original': {
    zh: '以原件或者视为原件的形式提交',
    en: 'They are submitted as original, or in a form that counts as such',
  },
  'electronic-data.authentic': { zh: '电子数据真实', en: 'They are authentic' },
  'electronic-data.presumed': { zh: '推定真实', en: 'They are presumed authentic' },
  'electronic-data.ground': { zh: '存在推定真实的情形', en: 'A ground of presumption holds' },
  'electronic-data.rebutted': { zh: '有足以推翻的相反证据', en: 'Evidence enough rebuts it' },
  'electronic-data.found': { zh: '法院综合认定真实', en: 'The court has found them authentic' },
} as const satisfies PhraseTable;
