import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preservationSecurityPhrases = {
  'preservation-security': {
    zh: '责令提供的担保没有超过请求数额的百分之三十',
    en: 'The security ordered is within thirty per cent of the sum claimed',
  },
} as const satisfies PhraseTable;
