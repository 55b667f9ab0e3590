import type { PhraseTable } from '#law/kernel/phrase.ts';

export const internetCourtPhrases = {
  'internet-court': { zh: '案件由受诉互联网法院管辖', en: 'The internet court asked has this case' },
  'internet-court.case': { zh: '属于互联网法院集中管辖的案件', en: 'The case is on the internet court’s list' },
  'internet-court.court': { zh: '受诉法院是互联网法院', en: 'The court asked is an internet court' },
  'internet-court.city': {
    zh: '属于该市市辖区内应由基层法院受理的案件',
    en: 'It belongs to the districts of the court’s city',
  },
  'internet-court.online': { zh: '侵害发生在网络上', en: 'It happened online' },
  'internet-court.list': { zh: '属于集中管辖清单', en: 'It is of a kind on the list' },
  'internet-court.list-2018': { zh: '属于2018年清单', en: 'It is of a kind on the list of 2018' },
  'internet-court.procuratorial-2018': {
    zh: '检察机关提起的互联网公益诉讼（2018）',
    en: 'A procuratorial internet public-interest suit (2018)',
  },
  'internet-court.public-interest-2018': {
    zh: '提起民事公益诉讼（2018）',
    en: 'It is a civil public-interest suit (2018)',
  },
  'internet-court.by-procuratorate-2018': { zh: '由人民检察院提起（2018）', en: 'A procuratorate brings it (2018)' },
  'internet-court.network-tort': { zh: '网络侵权的私益诉讼', en: 'A private suit over a network tort' },
  'internet-court.list-2025': { zh: '属于2025年清单', en: 'It is of a kind on the list of 2025' },
  'internet-court.procuratorial': {
    zh: '检察机关提起的网络公益诉讼',
    en: 'A procuratorial network public-interest suit',
  },
  'internet-court.public-interest': { zh: '提起的是民事公益诉讼', en: 'It is a civil public-interest suit' },
  'internet-court.by-procuratorate': { zh: '由人民检察院提起', en: 'A procuratorate brings it' },
  'internet-court.personal-information': {
    zh: '网络个人信息保护、隐私权的私益诉讼',
    en: 'A private suit over personal information or privacy online',
  },
  'internet-court.appeal': { zh: '列明上诉法院', en: 'The court of appeal is named' },
} as const satisfies PhraseTable;
