import type { PhraseTable } from '#law/kernel/phrase.ts';

export const standardOfProofPhrases = {
  'standard-of-proof': { zh: '事实的证明达到标准', en: 'The fact is proved to the standard' },
  'standard-of-proof.procedure': { zh: '程序事实达到可能性较大', en: 'A fact of procedure is more likely than not' },
  'standard-of-proof.procedural': { zh: '属于程序事实', en: 'The fact is one of procedure' },
  'standard-of-proof.greater': { zh: '至少可能性较大', en: 'It is at least more likely than not' },
  'standard-of-proof.substance': { zh: '实体事实达到高度可能性', en: 'A fact of substance is highly probable' },
  'standard-of-proof.ordinary': { zh: '属于一般实体事实', en: 'The fact is an ordinary one of substance' },
  'standard-of-proof.high': { zh: '至少达到高度可能性', en: 'It is at least highly probable' },
  'standard-of-proof.grave': { zh: '欺诈等事实排除合理怀疑', en: 'Fraud and the like is beyond reasonable doubt' },
  'standard-of-proof.fraud': { zh: '属于欺诈、胁迫、恶意串通', en: 'The fact is fraud, duress or collusion' },
  'standard-of-proof.certain': { zh: '排除合理怀疑', en: 'It is beyond reasonable doubt' },
} as const satisfies PhraseTable;
