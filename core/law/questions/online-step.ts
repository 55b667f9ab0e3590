import { asDay } from '#words/day.ts';

import { all, any, includesAny, is, not, oneOf, question } from '../terms.ts';

/**
 * May this step be taken online? Each step needs the consent of the parties, and of the procuratorate where it takes part; a hearing is
 * held by video only where nothing stands against it, and never piecemeal, for that is left to simple and small claims.
 */
export const onlineStep = question({
  id: 'online-step',
  rows: ['PR-ONLINE'],
  from: asDay('2021-08-01'),
  term: all(
    'online-step',
    ['Online 1', 'Online 3', 'CPL 16'],
    is('online-step.parties-consent', ['Online 4', 'CPL 16'], 'partiesConsentOnline'),
    any(
      'online-step.procuratorate',
      ['Online 4'],
      oneOf(
        'online-step.other-plaintiff',
        ['Online 4'],
        'plaintiffKind',
        'consumer-organisation',
        'designated-organisation',
        'other-organisation',
        'individual',
      ),
      is('online-step.procuratorate-consents', ['Online 4'], 'procuratorateConsentsOnline'),
    ),
    is('online-step.identity', { cites: ['Online 7'], curableBy: 'plaintiff' }, 'identityVerifiedOnline'),
    any(
      'online-step.suitable',
      ['Online 20', 'Online 21'],
      oneOf(
        'online-step.no-hearing',
        ['Online 1', 'Online 14'],
        'onlineStep',
        'filing',
        'mediation',
        'evidence-exchange',
        'service',
      ),
      all(
        'online-step.hearing',
        ['Online 21'],
        not(
          'online-step.nothing-against',
          ['Online 21'],
          includesAny(
            'online-step.obstacle',
            ['Online 21'],
            'videoObstacles',
            'refused',
            'no-means',
            'originals',
            'complex',
            'state-secret',
            'social-impact',
            'other',
          ),
        ),
        is('online-step.at-one-time', ['Online 20'], 'nonSynchronous', false),
      ),
    ),
  ),
});
