import type { PhraseTable } from '#law/kernel/phrase.ts';

export const onlineStepPhrases = {
  'online-step': { zh: '该环节可以在线进行', en: 'This step may be taken online' },
  'online-step.parties-consent': { zh: '当事人同意', en: 'The parties consent' },
  'online-step.procuratorate': {
    zh: '检察院参与的，检察院同意',
    en: 'The procuratorate, where it takes part, consents',
  },
  'online-step.other-plaintiff': { zh: '不是检察院提起的诉讼', en: 'The suit is not the procuratorate’s' },
  'online-step.procuratorate-consents': { zh: '检察院同意', en: 'The procuratorate consents' },
  'online-step.identity': { zh: '参与者实名认证并核验身份', en: 'Identities are registered and verified' },
  'online-step.suitable': { zh: '该环节适宜在线进行', en: 'The step is fit to be taken online' },
  'online-step.no-hearing': { zh: '不是庭审环节', en: 'The step is not the hearing' },
  'online-step.hearing': { zh: '庭审可以视频方式进行', en: 'The hearing may be held by video' },
  'online-step.nothing-against': { zh: '没有不得在线庭审的情形', en: 'Nothing stands against a hearing by video' },
  'online-step.obstacle': { zh: '存在不得在线庭审的情形', en: 'Something stands against a hearing by video' },
  'online-step.at-one-time': { zh: '各方同步参加', en: 'All take part at one time' },
} as const satisfies PhraseTable;
