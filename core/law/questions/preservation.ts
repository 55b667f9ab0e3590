import { all, any, is, oneOf, question } from '../terms.ts';

/** May property or conduct be preserved? In the suit where the judgment is at risk; before it only in urgency and against security. */
export const preservation = question({
  id: 'preservation',
  rows: ['PR-PRESERVE'],
  term: any(
    'preservation',
    { cites: ['CPL 103', 'CPL 104', 'CPL 105'], burden: 'plaintiff' },
    all(
      'preservation.in-suit',
      ['CPL 103'],
      oneOf('preservation.suit-pending', ['CPL 103'], 'preservationStage', 'in-suit'),
      is('preservation.risk', ['CPL 103'], 'judgmentAtRisk'),
    ),
    all(
      'preservation.before-suit',
      ['CPL 104'],
      oneOf('preservation.no-suit-yet', ['CPL 104'], 'preservationStage', 'before-suit'),
      is('preservation.urgent', ['CPL 104'], 'preservationUrgent'),
      is('preservation.security', { cites: ['CPL 104'], curableBy: 'plaintiff' }, 'securityGiven'),
    ),
  ),
});
