import { withdrawalAfterDebateReading } from '../readings/withdrawal-after-debate.ts';
import { all, any, contested, is, oneOf, open, question } from '../terms.ts';

/** May the suit be withdrawn? With its claims realised the procuratorate's must be; others are for the court, and none after the debate. */
export const withdrawal = question({
  id: 'withdrawal',
  rows: ['AC-WITHDRAW'],
  term: any(
    'withdrawal',
    ['CPL 148', 'CPLI 288', 'ProcI 19'],
    contested(withdrawalAfterDebateReading, {
      'special-rule': all(
        'withdrawal.realised',
        ['ProcI 19', 'ProcRules 99(2)'],
        oneOf('withdrawal.by-procuratorate', ['ProcI 19'], 'plaintiffKind', 'procuratorate'),
        is('withdrawal.claims-realised', ['ProcI 19'], 'claimsRealised'),
      ),
      'debate-bars': all(
        'withdrawal.realised-in-time',
        ['ProcI 19', 'CPLI 288'],
        oneOf('withdrawal.procuratorate-in-time', ['ProcI 19'], 'plaintiffKind', 'procuratorate'),
        is('withdrawal.claims-realised-in-time', ['ProcI 19'], 'claimsRealised'),
        is('withdrawal.debate-still-open', ['CPLI 288'], 'debateClosed', false),
      ),
    }),
    all(
      'withdrawal.allowed',
      ['CPL 148'],
      is('withdrawal.before-close', ['CPLI 288'], 'debateClosed', false),
      open('withdrawal.granted', { cites: ['CPL 148'], burden: 'court' }, 'withdrawalGranted'),
    ),
  ),
});
