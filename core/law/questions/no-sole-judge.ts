import { asDay } from '#words/day.ts';

import { any, is, oneOf, question } from '../terms.ts';

/** Is trial by a single judge barred? */
export const noSoleJudge = question({
  id: 'no-sole-judge',
  rows: ['PR-NOSOLE'],
  from: asDay('2022-01-01'),
  term: any(
    'no-sole-judge',
    { cites: ['CPL 42'], burden: 'court' },
    oneOf(
      'no-sole-judge.public-interest',
      ['CPL 42(1)(1)'],
      'suitKind',
      'civil-pil',
      'criminal-incidental-pil',
      'administrative-pil',
    ),
    is('no-sole-judge.mass', ['CPL 42(1)(2)'], 'massDispute'),
    is('no-sole-judge.attention', ['CPL 42(1)(3)'], 'wideAttention'),
    is('no-sole-judge.novel', ['CPL 42(1)(4)'], 'novelOrComplex'),
  ),
});
