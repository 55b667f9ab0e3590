import type { PhraseTable } from '#law/kernel/phrase.ts';

export const liabilityPhrases = {
  liability: { zh: '处理者应当承担损害赔偿等侵权责任', en: 'The processor is liable in damages' },
  'liability.damage': { zh: '造成了损害', en: 'Damage was done' },
  'liability.causation': { zh: '损害由被告的处理行为造成', en: 'The defendant’s processing caused the damage' },
  'liability.fault': { zh: '处理者的过错没有被排除', en: 'The processor’s fault is not excluded' },
  'liability.no-fault': { zh: '处理者证明自己没有过错', en: 'The processor has proved that it was not at fault' },
} as const satisfies PhraseTable;
