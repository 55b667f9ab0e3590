import { factsOf } from './define.ts';

const { set, yesNo, count, list, finding } = factsOf('victims');

/** Whose information it is, and how many they are. */
export const victimsFacts = {
  affectedPersons: count('past', '涉及多少人？', 'How many persons are affected?'),
  affectedItems: count('past', '涉及多少条信息？', 'How many items of information?'),
  personsByKind: list(
    'past',
    '各类信息各涉及多少人？每人只计一次，归入最敏感的一类；不满十四周岁的单列。',
    'How many persons for each kind? Each person once, under the most sensitive kind; children under 14 apart.',
  ),
  manyIndividuals: finding(
    '法院是否认定侵害了众多个人的权益？',
    'Has a court found that the rights of many individuals are infringed?',
  ),
  unspecifiedVictims: yesNo('past', '受害人是否不特定？', 'Are the victims unspecified persons?'),
  ongoingRisk: yesNo('past', '侵害风险是否仍在持续？', 'Does the risk of infringement continue?'),
  victimsIncludeConsumers: yesNo('past', '受害人是否包括消费者？', 'Are consumers among the victims?'),
  specialGroups: set('past', '涉及哪些特定群体？', 'Which special groups are concerned?', {
    children: { zh: '儿童', en: 'Children' },
    women: { zh: '妇女', en: 'Women' },
    disabled: { zh: '残疾人', en: 'Disabled people' },
    elderly: { zh: '老年人', en: 'Elderly people' },
    soldiers: { zh: '军人', en: 'Soldiers' },
  }),
  specialGroupPerMille: count(
    'past',
    '特定群体占受害人的千分之几？',
    'What share of the victims, per thousand, belongs to special groups?',
  ),
  keySectors: set('past', '涉及哪些重点领域？', 'Which key sectors are concerned?', {
    education: { zh: '教育', en: 'Education' },
    medical: { zh: '医疗', en: 'Medical care' },
    employment: { zh: '就业', en: 'Employment' },
    'elder-care': { zh: '养老', en: 'Care of the elderly' },
    consumption: { zh: '消费', en: 'Consumption' },
  }),
  linkedByTimeOrSpace: yesNo(
    'past',
    '受害人是否因时间、空间等联结成特定对象？',
    'Are the victims a group linked by time, space or the like?',
  ),
} as const;
