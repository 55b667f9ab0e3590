import { asDay } from '#words/day.ts';

import { levelOneOutside } from '../parameters/level-one-outside.ts';
import { levelOneSide } from '../parameters/level-one-side.ts';
import { all, any, atLeast, oneOf, question, unless } from '../terms.ts';

/** Does the sum claimed bring an ordinary civil case before the intermediate court? Public-interest suits are not divided by money. */
export const levelMoney = question({
  id: 'level-money',
  rows: ['JL-MONEY'],
  from: asDay('2021-10-01'),
  term: unless(
    'level-money',
    { cites: ['LevelStd 1', 'LevelStd 2'], burden: 'plaintiff' },
    any(
      'level-money.reached',
      ['LevelStd 1', 'LevelStd 2'],
      all(
        'level-money.one-side',
        ['LevelStd 1'],
        oneOf('level-money.all-one-side', ['LevelStd 1'], 'partiesDomiciles', 'all-one-side'),
        atLeast('level-money.one-side-sum', ['LevelStd 1'], 'claimAmount', levelOneSide),
      ),
      all(
        'level-money.outside',
        ['LevelStd 2'],
        oneOf('level-money.one-outside', ['LevelStd 2'], 'partiesDomiciles', 'one-outside'),
        atLeast('level-money.outside-sum', ['LevelStd 2'], 'claimAmount', levelOneOutside),
      ),
    ),
    oneOf(
      'level-money.special',
      ['LevelStd 5'],
      'specialMatter',
      'intellectual-property',
      'maritime',
      'foreign-related',
    ),
    oneOf(
      'level-money.public-interest',
      ['CPLI 283(1)'],
      'suitKind',
      'civil-pil',
      'criminal-incidental-pil',
      'administrative-pil',
    ),
  ),
});
