import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preservationPhrases = {
  preservation: { zh: '可以采取财产或者行为保全', en: 'Property or conduct may be preserved' },
  'preservation.in-suit': { zh: '诉讼中保全的条件具备', en: 'The conditions of preservation in suit are met' },
  'preservation.suit-pending': { zh: '在诉讼中申请', en: 'It is asked for in the suit' },
  'preservation.risk': {
    zh: '判决可能难以执行或者造成其他损害',
    en: 'The judgment may become hard to execute, or other harm may arise',
  },
  'preservation.before-suit': { zh: '诉前保全的条件具备', en: 'The conditions of preservation before suit are met' },
  'preservation.no-suit-yet': { zh: '在起诉前申请', en: 'It is asked for before the suit' },
  'preservation.urgent': { zh: '情况紧急，损害难以弥补', en: 'It is urgent and the harm hard to repair' },
  'preservation.security': { zh: '申请人提供了担保', en: 'The applicant has given security' },
} as const satisfies PhraseTable;
