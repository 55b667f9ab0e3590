import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rScopePhrases = {
  'acceptance.harm-or-risk': {
    zh: '有损害或者现实风险的初步证据',
    en: 'There is preliminary proof of harm or of imminent risk',
  },
  'acceptance.risk': { zh: '对不特定人的风险仍在持续', en: 'A risk to unspecified persons continues' },
  'acceptance.risk-continues': { zh: '侵害风险仍在持续', en: 'The risk continues' },
  'acceptance.risk-unspecified': { zh: '受害人不特定', en: 'The victims are unspecified' },
} as const satisfies PhraseTable;
