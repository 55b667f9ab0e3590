import { asDay } from '#words/day.ts';

import { all, any, is, question } from '../terms.ts';

import { breach } from './breach.ts';

/** Must the defendant stop and remove the danger? Neither damage nor fault is asked for, and limitation does not run. */
export const preventiveRemedies = question({
  id: 'preventive-remedies',
  rows: ['LI-REMEDY', 'LI-LIMIT'],
  from: asDay('2021-11-01'),
  term: all(
    'preventive-remedies',
    { cites: ['CC 1167', 'CC 179', 'CC 196', 'CC 995'], burden: 'plaintiff' },
    breach.term,
    any(
      'preventive-remedies.continuing',
      ['CC 1167'],
      is('preventive-remedies.goes-on', ['CC 1167'], 'ongoing'),
      is('preventive-remedies.danger', ['CC 1167', 'ConsI 13'], 'ongoingRisk'),
    ),
  ),
});
