import type { PhraseTable } from '#law/kernel/phrase.ts';

export const extraterritorialPhrases = {
  extraterritorial: { zh: '个人信息保护法适用于该处理活动', en: 'PIPL applies to the processing' },
  'extraterritorial.in-china': { zh: '处理活动在境内进行', en: 'The processing takes place inside China' },
  'extraterritorial.supplies': {
    zh: '境外处理以向境内自然人提供产品或者服务为目的',
    en: 'The processing abroad aims to supply people in China',
  },
  'extraterritorial.analyses': {
    zh: '境外处理是为分析、评估境内自然人的行为',
    en: 'The processing abroad analyses the behaviour of people in China',
  },
  'extraterritorial.extended': {
    zh: '法律、行政法规另有规定适用本法',
    en: 'Another law or regulation extends PIPL to it',
  },
} as const satisfies PhraseTable;
