import type { PhraseTable } from '#law/kernel/phrase.ts';

export const causeOfActionPhrases = {
  'cause-of-action': {
    zh: '登记的案由符合立案时的案由规定',
    en: 'The cause entered stands in the table that holds at docketing',
  },
  'cause-of-action.2020': {
    zh: '案由是个人信息保护纠纷或者消费民事公益诉讼（当时没有专门案由）',
    en: 'The cause is the nearest one of the 2020 table, which had none of its own',
  },
  'cause-of-action.2025': {
    zh: '案由是个人信息保护民事公益诉讼',
    en: 'The cause is the personal-information public-interest suit',
  },
} as const satisfies PhraseTable;
