import type { PhraseTable } from '#law/kernel/phrase.ts';

export const executionPhrases = {
  execution: { zh: '案件应当进入执行', en: 'The case goes to execution' },
  'execution.due': { zh: '裁判生效且履行期限届满', en: 'The judgment is effective and the time to perform is over' },
  'execution.not-performed': { zh: '被告没有履行', en: 'The defendant has not performed' },
  'execution.route': {
    zh: '法院移送执行，或者依申请执行',
    en: 'The court moves it of its own motion, or it was applied for',
  },
  'execution.procuratorate': {
    zh: '由人民检察院起诉，法院移送执行',
    en: 'The procuratorate sued, so the court moves it of its own motion',
  },
  'execution.by-analogy': {
    zh: '由组织起诉，比照环境公益诉讼移送执行',
    en: 'An organisation sued, and the rule of environmental suits applies by analogy',
  },
  'execution.applied-for': { zh: '原告申请执行', en: 'The plaintiff applied for execution' },
} as const satisfies PhraseTable;
