import type { PhraseTable } from '#law/kernel/phrase.ts';

export const manyPriorityPhrases = {
  'many-priority': { zh: '属于检察机关公益诉讼重点', en: 'It is a priority of the procuratorates' },
  'many-priority.sensitive': {
    zh: '涉及生物识别、健康、行踪等敏感信息',
    en: 'Sensitive kinds such as biometrics, health or whereabouts',
  },
  'many-priority.groups': {
    zh: '涉及儿童、妇女、残疾人、老年人、军人',
    en: 'Children, women, disabled or elderly people, soldiers',
  },
  'many-priority.sectors': {
    zh: '涉及教育、医疗、就业、养老、消费等领域',
    en: 'Education, medical care, employment, care of the elderly, consumption',
  },
  'many-priority.large-scale': {
    zh: '涉及一百万人以上的大规模个人信息',
    en: 'Large-scale information of a million persons or more',
  },
  'many-priority.linked': { zh: '因时间、空间等联结形成特定对象', en: 'A group linked by time, space or the like' },
} as const satisfies PhraseTable;
