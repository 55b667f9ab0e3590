import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rPreservePhrases = {
  'preservation.risk-or-leak': { zh: '存在风险，或者泄露仍在持续', en: 'There is a risk, or the leak goes on' },
  'preservation.leak-goes-on': { zh: '泄露仍在持续', en: 'The leak goes on' },
  'preservation.urgent-or-leak': { zh: '情况紧急，或者泄露仍在持续', en: 'It is urgent, or the leak goes on' },
  'preservation.urgent-leak': { zh: '泄露仍在持续', en: 'The leak goes on' },
  'preservation.security-or-waiver': {
    zh: '提供了担保，或者由检察院起诉',
    en: 'Security is given, or the procuratorate sues',
  },
  'preservation.procuratorate-waived': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
} as const satisfies PhraseTable;
