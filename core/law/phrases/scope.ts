import type { PhraseTable } from '#law/kernel/phrase.ts';

export const scopePhrases = {
  scope: {
    zh: '属于个人信息保护民事公益诉讼的受案范围',
    en: 'The matter belongs to public-interest litigation under article 70',
  },
  'scope.elements': { zh: '具备个保法第七十条的各项要件', en: 'The elements of article 70 are present' },
  'scope.public-office': {
    zh: '是国家机关或者授权组织履行职责的行为，应走行政公益诉讼',
    en: 'It is the official act of a public body, for the administrative public-interest suit',
  },
  'scope.public-defendant': {
    zh: '被告是国家机关或者授权管理公共事务的组织',
    en: 'The defendant is a state organ or authorised public body',
  },
  'scope.in-office': { zh: '所诉行为是履行法定职责', en: 'The conduct was the performance of a statutory duty' },
} as const satisfies PhraseTable;
