import { factsOf } from './define.ts';

const { day, choice, finding } = factsOf('cooperation');

/** What courts and departments do for one another. */
export const cooperationFacts = {
  assistanceKind: choice('court', '请求协助什么？', 'What help is asked of another court?', {
    investigate: { zh: '调查取证', en: 'To investigate' },
    serve: { zh: '送达', en: 'To serve papers' },
    preserve: { zh: '保全', en: 'To preserve' },
    progress: { zh: '告知案件进展', en: 'To tell how its case stands' },
    'transfer-evidence': { zh: '移交证据', en: 'To hand over evidence' },
  }),
  assistanceReceivedOn: day('past', '何时收到协助请求？', 'On which day did the request arrive?'),
  assistanceDoneOn: day(
    'court',
    '何时完成或者函告不能完成？（尚未答复的，不适用）',
    'On which day was it done, or reported back as impossible? (not applicable while neither)',
  ),
  assistanceTimely: finding(
    '法院是否认定该协助在合理期间内完成？',
    'Has a court found that the help was given within a reasonable time?',
  ),
  departmentRepliedOn: day(
    'department',
    '主管部门何时答复法院？（尚未答复的，不适用）',
    'On which day did the department answer the court? (not applicable while it has not)',
  ),
} as const;
