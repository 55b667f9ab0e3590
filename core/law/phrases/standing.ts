import type { PhraseTable } from '#law/kernel/phrase.ts';

export const standingPhrases = {
  standing: { zh: '起诉人具有原告资格', en: 'The plaintiff has standing' },
  'standing.procuratorate': { zh: '人民检察院，并且轮到其起诉', en: 'A procuratorate whose turn it is' },
  'standing.is-procuratorate': { zh: '起诉人是人民检察院', en: 'The plaintiff is a procuratorate' },
  'standing.consumer': { zh: '法律规定的消费者组织', en: 'A consumer organisation designated by law' },
  'standing.is-consumer-organisation': { zh: '起诉人是消费者组织', en: 'The plaintiff is a consumer organisation' },
  'standing.consumer-level': {
    zh: '是中国消费者协会或者省级消费者协会',
    en: 'It is the national or a provincial association',
  },
  'standing.operator': { zh: '被告是经营者', en: 'The defendant is a business operator' },
  'standing.consumers': { zh: '受害人包括消费者', en: 'Consumers are among the victims' },
  'standing.designated': {
    zh: '国家网信部门确定的组织',
    en: 'An organisation determined by the national cyberspace department',
  },
  'standing.is-designated': {
    zh: '起诉人主张是国家网信部门确定的组织',
    en: 'The plaintiff claims to be such an organisation',
  },
} as const satisfies PhraseTable;
