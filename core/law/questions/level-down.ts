import { all, is, not, oneOf, question } from '../terms.ts';

/** Was the case lawfully handed down to a lower court: approved by the superior's superior, truly necessary, of an allowed type, in time? */
export const levelDown = question({
  id: 'level-down',
  rows: ['JL-DOWN'],
  term: all(
    'level-down',
    { cites: ['CPL 39(1)', 'CPLI 42'], burden: 'court' },
    is('level-down.approved', { cites: ['CPL 39(1)'], curableBy: 'superior-court' }, 'approvedHandDown'),
    is('level-down.necessary', ['CPL 39(1)'], 'handDownNecessary'),
    oneOf(
      'level-down.type',
      ['CPLI 42'],
      'handDownGround',
      'numerous-inconvenient',
      'bankruptcy-related',
      'assigned-type',
    ),
    not('level-down.before-hearing', ['CPLI 42'], is('level-down.hearing', ['CPLI 42'], 'hearingOpened')),
  ),
});
