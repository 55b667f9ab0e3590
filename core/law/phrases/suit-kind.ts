import type { PhraseTable } from '#law/kernel/phrase.ts';

export const suitKindPhrases = {
  'suit-kind': { zh: '诉讼种类适当', en: 'The kind of suit is open to this plaintiff' },
  'suit-kind.civil': { zh: '可以提起民事公益诉讼', en: 'A civil public-interest suit is open' },
  'suit-kind.is-civil': { zh: '提起的是民事公益诉讼', en: 'A civil public-interest suit is brought' },
  'suit-kind.civil-plaintiff': { zh: '由三类主体之一提起', en: 'One of the three classes of plaintiff brings it' },
  'suit-kind.no-office': {
    zh: '所诉不是公共机构的履职行为',
    en: 'It is not directed at a public body’s performance of duty',
  },
  'suit-kind.office': { zh: '所诉是公共机构的履职行为', en: 'It is directed at a public body’s performance of duty' },
  'suit-kind.public-body': {
    zh: '被告是国家机关或者授权管理公共事务的组织',
    en: 'The defendant is a state organ or an authorised public body',
  },
  'suit-kind.acts-in-office': { zh: '行为属于履行法定职责', en: 'The act was the performance of a statutory duty' },
  'suit-kind.incidental': { zh: '可以提起刑事附带民事公益诉讼', en: 'A criminal-incidental suit is open' },
  'suit-kind.is-incidental': { zh: '提起的是刑事附带民事公益诉讼', en: 'A criminal-incidental suit is brought' },
  'suit-kind.incidental-plaintiff': { zh: '检察院提起附带诉讼', en: 'The procuratorate brings the incidental suit' },
  'suit-kind.criminal-case': { zh: '受诉法院正在审理该刑事案件', en: 'The court tries the criminal case' },
  'suit-kind.administrative': { zh: '可以提起行政公益诉讼', en: 'An administrative public-interest suit is open' },
  'suit-kind.is-administrative': {
    zh: '提起的是行政公益诉讼',
    en: 'An administrative public-interest suit is brought',
  },
  'suit-kind.administrative-plaintiff': {
    zh: '检察院提起行政公益诉讼',
    en: 'The procuratorate brings the administrative suit',
  },
  'suit-kind.administrative-defendant': {
    zh: '被告是行政机关或者授权组织',
    en: 'The defendant is an administrative organ or authorised body',
  },
  'suit-kind.administrative-office': { zh: '所诉是行政履职行为', en: 'The conduct was administrative duty' },
  'suit-kind.private': { zh: '可以由个人起诉', en: 'A private suit is open' },
  'suit-kind.is-private': { zh: '提起的是私益诉讼', en: 'A private suit is brought' },
  'suit-kind.private-plaintiff': { zh: '由权利人自己起诉', en: 'The holder of the right sues' },
} as const satisfies PhraseTable;
