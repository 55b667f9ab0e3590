import type { PhraseTable } from '#law/kernel/phrase.ts';

export const securityWaiverPhrases = {
  'security-waiver': { zh: '可以不要求提供担保', en: 'Security may be waived' },
  'security-waiver.procuratorate': { zh: '由人民检察院起诉', en: 'The people’s procuratorate sues' },
  'security-waiver.public-interest': { zh: '属于民事公益诉讼', en: 'The suit is a civil one in the public interest' },
  'security-waiver.damages': { zh: '涉及损害赔偿', en: 'Damages are at issue' },
} as const satisfies PhraseTable;
