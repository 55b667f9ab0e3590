import { factsOf } from './define.ts';

const { yesNo, choice, set } = factsOf('online');

/** Steps of the procedure taken online. */
export const onlineFacts = {
  onlineStep: choice('court', '在线进行哪一个环节？', 'Which step is to be taken online?', {
    filing: { zh: '立案', en: 'Filing' },
    mediation: { zh: '调解', en: 'Mediation' },
    'evidence-exchange': { zh: '证据交换', en: 'Exchange of evidence' },
    hearing: { zh: '庭审', en: 'Hearing' },
    service: { zh: '送达', en: 'Service' },
  }),
  partiesConsentOnline: yesNo(
    'defendant',
    '当事人是否同意该环节在线进行？',
    'Do the parties consent to this step online?',
  ),
  procuratorateConsentsOnline: yesNo(
    'procuratorate',
    '检察院是否同意该环节在线进行？',
    'Does the procuratorate consent to this step online?',
  ),
  identityVerifiedOnline: yesNo(
    'plaintiff',
    '参与者是否完成实名认证并在本环节核验身份？',
    'Are the participants registered by their real names and verified at this step?',
  ),
  videoObstacles: set('past', '是否存在不得在线庭审的情形？', 'What stands against a hearing by video?', {
    refused: { zh: '各方均不同意，或者一方有正当理由不同意', en: 'All refuse, or one for good reason' },
    'no-means': { zh: '各方不具备技术条件', en: 'No side has the means' },
    originals: { zh: '需要当场核对身份、原件、实物', en: 'Identity, originals or objects must be seen' },
    complex: { zh: '案件疑难复杂、证据繁多', en: 'The case is complex and heavy with evidence' },
    'state-secret': { zh: '涉及国家安全、国家秘密', en: 'State security or secrets' },
    'social-impact': { zh: '具有重大社会影响', en: 'Major social impact' },
    other: { zh: '法院认为不宜的其他情形', en: 'Another ground the court sees' },
  }),
  nonSynchronous: yesNo('court', '是否不同步进行？', 'Is it held at different times by each side?'),
} as const;
