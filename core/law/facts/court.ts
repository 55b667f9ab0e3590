import { factsOf } from './define.ts';

const { yesNo, choice, text, list } = factsOf('court');

/** The court asked, and the places that tie the case to courts. Divisions are six-digit codes. */
export const courtFacts = {
  courtKind: choice('plaintiff', '向哪一级、哪一类法院起诉？', 'Before what kind of court?', {
    basic: { zh: '基层人民法院', en: 'Basic court' },
    internet: { zh: '互联网法院', en: 'Internet court' },
    intermediate: { zh: '中级人民法院', en: 'Intermediate court' },
    high: { zh: '高级人民法院', en: 'High court' },
    supreme: { zh: '最高人民法院', en: 'Supreme People’s Court' },
    specialised: { zh: '其他专门人民法院', en: 'Other specialised court' },
  }),
  courtDivision: text('plaintiff', '受诉法院在哪里？（行政区划代码）', 'Where is the court? (division code)'),
  connectingPlaces: list(
    'past',
    '哪些地点与本案有联系？（被告住所地、侵权行为地、结果地等）',
    'Which places tie the case to a court? (domicile, place of the act, of the result …)',
  ),
  courtHearsCriminalCase: yesNo(
    'past',
    '受诉法院是否审理同一事实的刑事案件？',
    'Does this court try the criminal case on the same facts?',
  ),
  withinInternetCourtCity: yesNo(
    'past',
    '案件是否在互联网法院所在市的市辖区内应由基层法院受理？',
    'Does the case belong to a district of the internet court’s city?',
  ),
  approvedHandDown: yesNo(
    'superior-court',
    '上级法院是否报其上级批准后交下级法院审理？',
    'Was the case handed down with the approval of the next higher court?',
  ),
  designatedCourt: yesNo(
    'superior-court',
    '受诉法院是否由上级法院指定管辖？',
    'Was this court designated by its superior?',
  ),
  concentratedElsewhere: yesNo(
    'superior-court',
    '高级法院是否经最高法院批准，把此类案件集中到其他中级法院？',
    'Has the high court, with the approval of the Supreme Court, concentrated such cases elsewhere?',
  ),
  caseImpact: choice('court', '案件影响有多大？', 'How wide is the impact of the case?', {
    ordinary: { zh: '一般', en: 'Ordinary' },
    province: { zh: '在本省有重大影响', en: 'Major in the province' },
    nation: { zh: '在全国有重大影响', en: 'Major in the country' },
  }),
} as const;
