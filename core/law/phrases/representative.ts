import type { PhraseTable } from '#law/kernel/phrase.ts';

export const representativePhrases = {
  representative: {
    zh: '境外处理者应当设机构或者指定代表而没有',
    en: 'A processor abroad owes a representative in China and has none',
  },
  'representative.abroad': { zh: '处理活动不在境内', en: 'The processing is not in China' },
  'representative.in-china': { zh: '处理活动在境内进行', en: 'The processing takes place inside China' },
  'representative.reached': { zh: '境外处理受个人信息保护法规范', en: 'PIPL reaches the processing abroad' },
  'representative.supplies': { zh: '以向境内自然人提供产品或者服务为目的', en: 'It aims to supply people in China' },
  'representative.analyses': { zh: '为分析、评估境内自然人的行为', en: 'It analyses the behaviour of people in China' },
  'representative.extended': {
    zh: '法律、行政法规另有规定适用本法',
    en: 'Another law or regulation extends PIPL to it',
  },
  'representative.none': { zh: '没有设立机构或者指定代表', en: 'There is no body or representative' },
  'representative.set-up': { zh: '已设立专门机构或者指定代表', en: 'A body or representative has been set up' },
} as const satisfies PhraseTable;
