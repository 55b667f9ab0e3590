import type { PhraseTable } from '#law/kernel/phrase.ts';

export const withdrawalPhrases = {
  withdrawal: { zh: '准许撤诉', en: 'The withdrawal is to be allowed' },
  'withdrawal.realised': { zh: '检察院的诉讼请求全部实现', en: 'The procuratorate’s claims are fully realised' },
  'withdrawal.by-procuratorate': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
  'withdrawal.claims-realised': { zh: '诉讼请求全部实现', en: 'The claims are fully realised' },
  'withdrawal.realised-in-time': {
    zh: '检察院的诉讼请求在辩论终结前全部实现',
    en: 'The procuratorate’s claims are realised before the debate closes',
  },
  'withdrawal.procuratorate-in-time': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
  'withdrawal.claims-realised-in-time': { zh: '诉讼请求全部实现', en: 'The claims are fully realised' },
  'withdrawal.debate-still-open': { zh: '法庭辩论尚未终结', en: 'The debate has not closed' },
  'withdrawal.allowed': { zh: '辩论终结前，法院准许', en: 'Before the debate closes, the court allows it' },
  'withdrawal.before-close': { zh: '法庭辩论尚未终结', en: 'The debate has not closed' },
  'withdrawal.granted': { zh: '法院裁定准许', en: 'The court has allowed it' },
} as const satisfies PhraseTable;
