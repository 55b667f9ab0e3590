import type { PhraseTable } from '#law/kernel/phrase.ts';

export const legalBasisPhrases = {
  'legal-basis': { zh: '处理有合法性基础', en: 'The processing had a legal basis' },
  'legal-basis.claimed': { zh: '被告主张了法定的合法性基础', en: 'The defendant claims one of the bases of the law' },
  'legal-basis.proved': { zh: '被告证明了该基础', en: 'The defendant has proved it' },
} as const satisfies PhraseTable;
