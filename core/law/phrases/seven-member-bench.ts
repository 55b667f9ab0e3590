import type { PhraseTable } from '#law/kernel/phrase.ts';

export const sevenMemberBenchPhrases = {
  'seven-member-bench': { zh: '由七人合议庭审理', en: 'A bench of seven tries the case' },
  'seven-member-bench.first-instance': { zh: '案件处于第一审', en: 'The case is at first instance' },
  'seven-member-bench.public-interest': {
    zh: '属于应由七人合议庭审理的公益诉讼',
    en: 'It is a public-interest suit for the bench of seven',
  },
  'seven-member-bench.civil': {
    zh: '提起民事或者行政公益诉讼',
    en: 'It is a civil or administrative public-interest suit',
  },
  'seven-member-bench.incidental': {
    zh: '附带民事公益诉讼也由七人合议庭审理',
    en: 'The criminal-incidental suit goes to the bench of seven as well',
  },
  'seven-member-bench.incidental-counts': {
    zh: '七人合议庭的规定适用于附带民事公益诉讼',
    en: 'The rule on the bench of seven covers the criminal-incidental suit',
  },
  'seven-member-bench.composition': { zh: '法官和人民陪审员的组成', en: 'Judges and assessors make up the bench' },
} as const satisfies PhraseTable;
