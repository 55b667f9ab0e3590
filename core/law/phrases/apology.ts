import type { PhraseTable } from '#law/kernel/phrase.ts';

export const apologyPhrases = {
  apology: { zh: '赔礼道歉的方式合法适当', en: 'The apology is claimed and fits' },
  'apology.claimed': { zh: '请求赔礼道歉', en: 'An apology is claimed' },
  'apology.proportionate': { zh: '道歉方式与行为方式和影响范围相当', en: 'It fits the manner and reach of the tort' },
} as const satisfies PhraseTable;
