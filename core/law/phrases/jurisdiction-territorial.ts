import type { PhraseTable } from '#law/kernel/phrase.ts';

export const jurisdictionTerritorialPhrases = {
  'jurisdiction-territorial': { zh: '受诉法院有地域管辖权', en: 'This court is competent by place' },
  'jurisdiction-territorial.place': {
    zh: '侵权行为地或者被告住所地在辖区',
    en: 'The place of tort or the defendant’s domicile lies in its area',
  },
  'jurisdiction-territorial.domicile': { zh: '被告住所地在辖区', en: 'The defendant’s domicile lies in its area' },
  'jurisdiction-territorial.tort': { zh: '侵权行为地在辖区', en: 'The tort place lies in its area' },
  'jurisdiction-territorial.act': { zh: '侵权行为实施地在辖区', en: 'The act was done in its area' },
  'jurisdiction-territorial.result': { zh: '侵权结果发生地在辖区', en: 'The result occurred in its area' },
  'jurisdiction-territorial.network': {
    zh: '信息网络侵权的特别连接点在辖区',
    en: 'A place that network torts add lies in its area',
  },
  'jurisdiction-territorial.online': { zh: '侵害通过信息网络发生', en: 'It happened over an information network' },
  'jurisdiction-territorial.network-place': {
    zh: '设备所在地或者被侵权人住所地在辖区',
    en: 'The devices or a victim’s domicile lie in its area',
  },
  'jurisdiction-territorial.device': { zh: '实施侵权的设备在辖区', en: 'The devices used are in its area' },
  'jurisdiction-territorial.victim-domicile': {
    zh: '被侵权人住所地在辖区',
    en: 'A victim’s domicile lies in its area',
  },
  'jurisdiction-territorial.victim-domicile-counts': {
    zh: '被侵权人住所地可以作为公益诉讼的管辖地',
    en: 'A victim’s domicile founds jurisdiction in a public-interest suit',
  },
  'jurisdiction-territorial.candidates': {
    zh: '列出可以确定管辖的地点',
    en: 'The places whose courts are competent are listed',
  },
} as const satisfies PhraseTable;
