import type { PhraseTable } from '#law/kernel/phrase.ts';

export const electronicServicePhrases = {
  'electronic-service': { zh: '电子送达有效', en: 'Service by electronic means is effective' },
  'electronic-service.consent': { zh: '受送达人同意电子送达', en: 'The recipient consented to electronic service' },
  'electronic-service.effective': { zh: '送达已经生效', en: 'An attempt at service took effect' },
} as const satisfies PhraseTable;
