import { asDay } from '#words/day.ts';

import { all, any, dated, is, not, oneOf, open, question } from '../terms.ts';

const sound = (id: string) =>
  any(
    `${id}.examined`,
    ['Online 17', 'Online 18'],
    not(
      `${id}.unchallenged`,
      ['Online 17'],
      is(`${id}.challenged`, { cites: ['Online 17', 'Online 18'], burden: 'defendant' }, 'chainChallenged'),
    ),
    all(
      `${id}.withstands`,
      ['Online 17', 'Online 18'],
      open(`${id}.platform`, { cites: ['Online 17', 'Online 19'], burden: 'court' }, 'chainPlatformSound'),
      open(`${id}.before-chain`, { cites: ['Online 18'], burden: 'court' }, 'sourceBeforeChainProved'),
    ),
  );

/**
 * Do data on a blockchain stand as unaltered since they went on it? Verified data may be so found; on a reasoned challenge the platform,
 * and what came before the chain, are examined. From 2018 only internet courts had a rule.
 */
export const chainEvidence = question({
  id: 'chain-evidence',
  rows: ['EV-CHAIN'],
  from: asDay('2018-09-07'),
  term: dated(
    'chain-evidence',
    { cites: ['IC18 11', 'Online 16'], burden: 'plaintiff' },
    {
      from: asDay('2018-09-07'),
      until: asDay('2021-08-01'),
      term: all(
        'chain-evidence.internet-court',
        { cites: ['IC18 11'], burden: 'plaintiff' },
        oneOf('chain-evidence.before-internet-court', ['IC18 11'], 'courtKind', 'internet'),
        is('chain-evidence.proved', ['IC18 11'], 'chainVerified'),
      ),
    },
    {
      from: asDay('2021-08-01'),
      term: all(
        'chain-evidence.online-rules',
        { cites: ['Online 16'], burden: 'plaintiff' },
        is('chain-evidence.verified', ['Online 16'], 'chainVerified'),
        sound('chain-evidence'),
      ),
    },
  ),
});
