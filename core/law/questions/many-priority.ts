import { asDay } from '#words/day.ts';

import { sppLargeScale } from '../parameters/spp-large-scale.ts';
import { any, atLeast, includesAny, is, question } from '../terms.ts';

/** Does the case fall under a priority of the procuratorates' notice? A policy for choosing cases, no condition of suit. */
export const manyPriority = question({
  id: 'many-priority',
  rows: ['MANY-SPP'],
  from: asDay('2021-08-21'),
  term: any(
    'many-priority',
    ['SPPNotice'],
    includesAny(
      'many-priority.sensitive',
      ['SPPNotice'],
      'informationKinds',
      'biometrics',
      'religion',
      'specific-identity',
      'health',
      'financial-account',
      'whereabouts',
    ),
    includesAny(
      'many-priority.groups',
      ['SPPNotice'],
      'specialGroups',
      'children',
      'women',
      'disabled',
      'elderly',
      'soldiers',
    ),
    includesAny(
      'many-priority.sectors',
      ['SPPNotice'],
      'keySectors',
      'education',
      'medical',
      'employment',
      'elder-care',
      'consumption',
    ),
    atLeast('many-priority.large-scale', ['SPPNotice'], 'affectedPersons', sppLargeScale),
    is('many-priority.linked', ['SPPNotice'], 'linkedByTimeOrSpace'),
  ),
});
