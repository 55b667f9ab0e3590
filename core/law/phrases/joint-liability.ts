import type { PhraseTable } from '#law/kernel/phrase.ts';

export const jointLiabilityPhrases = {
  'joint-liability': { zh: '几个行为人承担连带责任', en: 'The actors are jointly and severally liable' },
  'joint-liability.joint-processors': { zh: '共同处理者侵害权益造成损害', en: 'Joint processors did the damage' },
  'joint-liability.common-act': { zh: '共同实施侵权行为', en: 'They committed the tort together' },
  'joint-liability.aiding': { zh: '教唆或者帮助他人实施', en: 'One incited or aided the other' },
  'joint-liability.unidentified': {
    zh: '共同危险行为，不能确定具体侵权人',
    en: 'A common danger, and the one who did it unknown',
  },
  'joint-liability.each-sufficient': {
    zh: '每人的行为都足以造成全部损害',
    en: 'Each act alone sufficed for the whole damage',
  },
  'joint-liability.platform-knew': {
    zh: '平台知道或者应当知道而未采取必要措施',
    en: 'The platform knew, or should have, and took no measures',
  },
  'joint-liability.platform-notified': {
    zh: '平台接到通知后未及时采取措施，对扩大的部分',
    en: 'The platform was notified and took no measures, for what grew afterwards',
  },
} as const satisfies PhraseTable;
