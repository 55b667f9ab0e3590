import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rManyPhrases = {
  'many.proposed': {
    zh: '达到建议的「众多」门槛，或者风险持续',
    en: 'The proposed threshold of "many" is reached, or the risk continues',
  },
  'many.ladder': { zh: '按敏感程度计算，人数达到门槛', en: 'Weighed by sensitivity, the persons reach the threshold' },
  'many.risk': { zh: '受害人不特定并且风险持续', en: 'Unspecified victims and a continuing risk' },
  'many.unspecified': { zh: '受害人不特定', en: 'The victims are unspecified' },
  'many.continuing': { zh: '侵害风险仍在持续', en: 'The risk of infringement continues' },
} as const satisfies PhraseTable;
