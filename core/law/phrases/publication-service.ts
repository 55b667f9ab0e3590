import type { PhraseTable } from '#law/kernel/phrase.ts';

export const publicationServicePhrases = {
  'publication-service': { zh: '公告送达已经完成', en: 'Service by publication is complete' },
  'publication-service.last-resort': { zh: '其他方式无法送达', en: 'No other way of service was open' },
  'publication-service.whereabouts-unknown': { zh: '受送达人下落不明', en: 'The recipient’s whereabouts are unknown' },
  'publication-service.others-failed': { zh: '其他方式均无法送达', en: 'All other ways failed' },
  'publication-service.over': { zh: '公告期间已经届满', en: 'The period of publication is over' },
} as const satisfies PhraseTable;
