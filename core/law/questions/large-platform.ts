import { asDay } from '#words/day.ts';

import { largePlatformActive } from '../parameters/large-platform-active.ts';
import { largePlatformRegistered } from '../parameters/large-platform-registered.ts';
import { all, any, atLeast, is, question } from '../terms.ts';

/** Is the defendant a large network platform? */
export const largePlatform = question({
  id: 'large-platform',
  rows: ['SC-PLATFORM'],
  from: asDay('2025-01-01'),
  term: all(
    'large-platform',
    { cites: ['NDSR 62(1)(8)'], burden: 'plaintiff' },
    any(
      'large-platform.users',
      ['NDSR 62(1)(8)'],
      atLeast('large-platform.registered', ['NDSR 62(1)(8)'], 'registeredUsers', largePlatformRegistered),
      atLeast('large-platform.active', ['NDSR 62(1)(8)'], 'monthlyActiveUsers', largePlatformActive),
    ),
    is('large-platform.complex', ['NDSR 62(1)(8)'], 'complexBusiness'),
    is('large-platform.impact', ['NDSR 62(1)(8)'], 'majorImpact'),
  ),
});
