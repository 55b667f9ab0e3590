import type { PhraseTable } from '#law/kernel/phrase.ts';

export const evidenceObstructionPhrases = {
  'evidence-obstruction': {
    zh: '可以认定对申请人有利的内容或者事实为真实',
    en: 'The content or fact is taken as true against who kept it back',
  },
  'evidence-obstruction.controlled': {
    zh: '书证、电子数据在对方控制之下',
    en: 'The other side controls the document or data',
  },
  'evidence-obstruction.kept-back': { zh: '拒不提交或者毁灭', en: 'It was refused or destroyed' },
  'evidence-obstruction.content-true': {
    zh: '责令后拒不提交，内容认定为真实',
    en: 'It was ordered and refused, so its content is taken as true',
  },
  'evidence-obstruction.asked': {
    zh: '在举证期限内书面申请',
    en: 'It was asked for in writing within the evidence period',
  },
  'evidence-obstruction.ordered': { zh: '法院责令提交', en: 'The court ordered it' },
  'evidence-obstruction.refused': { zh: '无正当理由拒不提交', en: 'It was refused without good reason' },
  'evidence-obstruction.fact-true': {
    zh: '为妨碍使用而毁灭，事实认定为真实',
    en: 'It was destroyed to hinder its use, so the fact is taken as true',
  },
} as const satisfies PhraseTable;
