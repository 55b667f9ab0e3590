import type { PhraseTable } from '#law/kernel/phrase.ts';

export const chainEvidencePhrases = {
  'chain-evidence': {
    zh: '可以认定上链后未经篡改',
    en: 'The data may be found unaltered since they went on the chain',
  },
  'chain-evidence.internet-court': {
    zh: '互联网法院对经技术手段证明真实的电子数据予以确认',
    en: 'An internet court confirms data proved true by technical means',
  },
  'chain-evidence.before-internet-court': { zh: '由互联网法院审理', en: 'An internet court tries the case' },
  'chain-evidence.proved': { zh: '经技术手段证明真实', en: 'They are proved true by technical means' },
  'chain-evidence.online-rules': { zh: '经技术核验一致，且经得起审查', en: 'They verify and withstand examination' },
  'chain-evidence.verified': { zh: '经技术核验一致', en: 'Technical verification agrees' },
  'chain-evidence.examined': { zh: '没有异议，或者经审查成立', en: 'There is no challenge, or they withstand it' },
  'chain-evidence.unchallenged': { zh: '对方没有提出有理由的异议', en: 'There is no reasoned challenge' },
  'chain-evidence.challenged': { zh: '对方提出有理由的异议', en: 'The other side challenges with reasons' },
  'chain-evidence.withstands': {
    zh: '平台和上链前的真实性经审查成立',
    en: 'Platform and source withstand examination',
  },
  'chain-evidence.platform': { zh: '存证平台和技术过程符合要求', en: 'Platform and process are found sound' },
  'chain-evidence.before-chain': { zh: '上链前的数据真实', en: 'The data were true before the chain' },
} as const satisfies PhraseTable;
