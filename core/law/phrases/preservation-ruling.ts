import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preservationRulingPhrases = {
  'preservation-ruling': { zh: '法院按时作出保全裁定', en: 'The court ruled on preservation in time' },
  'preservation-ruling.within-hours': { zh: '在四十八小时内裁定', en: 'It was ruled on within forty-eight hours' },
  'preservation-ruling.too-many-hours': { zh: '超过四十八小时', en: 'More than forty-eight hours passed' },
  'preservation-ruling.ordinary': { zh: '不紧急的，在五日内裁定', en: 'Where it was not urgent, within five days' },
  'preservation-ruling.in-suit': { zh: '在诉讼中申请', en: 'It was asked for in the suit' },
  'preservation-ruling.not-urgent': { zh: '情况不紧急', en: 'It was not urgent' },
  'preservation-ruling.within-days': { zh: '在五日内裁定', en: 'It was ruled on within five days' },
} as const satisfies PhraseTable;
