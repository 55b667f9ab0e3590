import { all, any, is, oneOf, question } from '../terms.ts';

/** May evidence be preserved? Where it may be lost; before the suit only in urgency. */
export const evidencePreservation = question({
  id: 'evidence-preservation',
  rows: ['PR-PRESERVE'],
  term: all(
    'evidence-preservation',
    { cites: ['CPL 84', 'Evid 25', 'ProcI 6', 'ConsI 8'], burden: 'plaintiff' },
    is('evidence-preservation.at-risk', ['CPL 84'], 'evidenceAtRisk'),
    any(
      'evidence-preservation.stage',
      ['CPL 84'],
      oneOf('evidence-preservation.in-suit', ['CPL 84'], 'preservationStage', 'in-suit'),
      is('evidence-preservation.urgent', ['CPL 84'], 'preservationUrgent'),
    ),
  ),
});
