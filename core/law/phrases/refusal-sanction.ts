import type { PhraseTable } from '#law/kernel/phrase.ts';

export const refusalSanctionPhrases = {
  'refusal-sanction': { zh: '罚款在法定幅度内', en: 'The fine is within its bounds' },
  'refusal-sanction.individual': { zh: '对个人的罚款在幅度内', en: 'A fine on an individual within its bounds' },
  'refusal-sanction.natural-person': { zh: '被告是自然人', en: 'The defendant is a natural person' },
  'refusal-sanction.individual-within': { zh: '没有超过十万元', en: 'It does not exceed a hundred thousand' },
  'refusal-sanction.individual-beyond': { zh: '超过十万元', en: 'It exceeds a hundred thousand' },
  'refusal-sanction.entity': { zh: '对单位的罚款在幅度内', en: 'A fine on an organisation within its bounds' },
  'refusal-sanction.organisation': { zh: '被告是单位', en: 'The defendant is an organisation' },
  'refusal-sanction.entity-least': { zh: '达到五万元', en: 'It reaches fifty thousand' },
  'refusal-sanction.entity-within': { zh: '没有超过一百万元', en: 'It does not exceed a million' },
  'refusal-sanction.entity-beyond': { zh: '超过一百万元', en: 'It exceeds a million' },
} as const satisfies PhraseTable;
