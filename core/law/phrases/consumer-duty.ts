import type { PhraseTable } from '#law/kernel/phrase.ts';

export const consumerDutyPhrases = {
  'consumer-duty': {
    zh: '消费者组织已就该事项履行公益性职责',
    en: 'The consumer organisation first did its public duty on the matter',
  },
  'consumer-duty.other-plaintiff': {
    zh: '起诉人不是消费者组织，不需此项证明',
    en: 'The plaintiff is no consumer organisation and need not prove it',
  },
  'consumer-duty.is-consumer-organisation': {
    zh: '起诉人是消费者组织',
    en: 'The plaintiff is a consumer organisation',
  },
  'consumer-duty.proved': { zh: '提交了履行职责的证明', en: 'Proof of performance was handed in' },
} as const satisfies PhraseTable;
