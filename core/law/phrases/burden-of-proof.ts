import type { PhraseTable } from '#law/kernel/phrase.ts';

export const burdenOfProofPhrases = {
  'burden-of-proof': { zh: '由原告承担举证责任', en: 'The plaintiff bears the burden of proof' },
  'burden-of-proof.entry': { zh: '待证事实是原告资格、诉前公告', en: 'The fact is standing or the announcement' },
  'burden-of-proof.infringement': { zh: '待证事实是处理行为及其违法', en: 'The fact is the processing or its breach' },
  'burden-of-proof.damage': { zh: '待证事实是损害及人数', en: 'The fact is damage and numbers' },
  'burden-of-proof.causation': { zh: '待证事实是因果关系', en: 'The fact is causation' },
  'burden-of-proof.gain': { zh: '待证事实是被告获利', en: 'The fact is the defendant’s gain' },
} as const satisfies PhraseTable;
