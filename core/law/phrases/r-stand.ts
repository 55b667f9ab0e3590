import type { PhraseTable } from '#law/kernel/phrase.ts';

export const rStandPhrases = {
  'plaintiff-order.proposed': { zh: '按建议确定的顺序', en: 'The order that the proposal sets' },
  'designated-organisation.proposed': {
    zh: '经国家网信部门确定并符合建议的条件',
    en: 'It is designated and meets the proposed criteria',
  },
  'designated-organisation.registered': {
    zh: '在设区的市级以上民政部门登记',
    en: 'It is registered at city level or above',
  },
  'designated-organisation.charter': {
    zh: '章程以个人信息保护为宗旨',
    en: 'Its charter names the protection of personal information',
  },
  'designated-organisation.years': {
    zh: '连续从事保护活动达到规定年限',
    en: 'It has been active for the years required',
  },
  'designated-organisation.clean': { zh: '近年没有违法记录', en: 'It has not broken the law lately' },
  'designated-organisation.violation': { zh: '近年有违法记录', en: 'It has broken the law lately' },
  'designated-organisation.technical': { zh: '有足够的专业技术人员', en: 'It has enough technical staff' },
  'designated-organisation.legal': { zh: '有足够的法律人员', en: 'It has enough legal staff' },
  'designated-organisation.unselfish': { zh: '不通过诉讼牟利', en: 'It does not profit from its suits' },
  'designated-organisation.profits': { zh: '通过诉讼牟利', en: 'It profits from its suits' },
  'designated-organisation.after': {
    zh: '符合条件，并且检察院没有起诉',
    en: 'It meets the criteria, and the procuratorate has not sued',
  },
  'standing.consumer-second': {
    zh: '法律规定的消费者组织，并且没有在先主体起诉',
    en: 'A consumer organisation, and nobody of higher rank has sued',
  },
  'standing.nobody-before': { zh: '没有顺位在先的主体起诉', en: 'Nobody of higher rank has sued' },
  'standing.higher-ranked': { zh: '顺位在先的主体已经起诉', en: 'A body of higher rank has sued' },
  'standing.procuratorate-last': {
    zh: '人民检察院，期满无人起诉或者情况紧急',
    en: 'A procuratorate, after waiting or in urgency',
  },
  'standing.procuratorate-equal': { zh: '人民检察院，不须等待', en: 'A procuratorate, without waiting' },
  'standing.turn': { zh: '轮到检察院起诉', en: 'It is the procuratorate’s turn' },
  'standing.waited': {
    zh: '公告期满，没有在先主体起诉',
    en: 'The announcement has ended and nobody of higher rank has sued',
  },
  'standing.urgent': { zh: '泄露仍在持续，情况紧急', en: 'A leak continues and the case is urgent' },
  'standing.leak-continues': { zh: '侵害仍在持续', en: 'The infringement continues' },
  'standing.grave': { zh: '涉及敏感信息或者人数众多', en: 'Sensitive information or very many persons' },
  'standing.large': { zh: '涉及人数达到紧急例外的门槛', en: 'The persons reach the figure for urgency' },
} as const satisfies PhraseTable;
