import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { preservationHours } from '../parameters/preservation-hours.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { silently } from '../silent-periods.ts';
import { all, any, computed, is, moreThan, not, oneOf, question } from '../terms.ts';

/** Was preservation ruled on in time? Within forty-eight hours before suit or in urgency, else within five days. */
export const preservationRuling = question({
  id: 'preservation-ruling',
  rows: ['PR-PRESERVE'],
  term: any(
    'preservation-ruling',
    { cites: ['CPL 103', 'CPL 104', 'Preserv 4'], burden: 'court' },
    not(
      'preservation-ruling.within-hours',
      { cites: ['CPL 103', 'CPL 104', 'CPLI 125'], curableBy: 'court' },
      moreThan('preservation-ruling.too-many-hours', ['CPL 103', 'CPL 104'], 'hoursToRuling', preservationHours),
    ),
    all(
      'preservation-ruling.ordinary',
      ['Preserv 4'],
      oneOf('preservation-ruling.in-suit', ['CPL 103'], 'preservationStage', 'in-suit'),
      is('preservation-ruling.not-urgent', ['CPL 103'], 'preservationUrgent', false),
      computed(
        'preservation-ruling.within-days',
        { cites: ['Preserv 4'], curableBy: 'court' },
        {
          reads: ['preservationAcceptedOn', 'preservationRuledOn'],
          readings: [silentPeriodsReading],
          decide: ({ preservationAcceptedOn, preservationRuledOn }, at) =>
            kept(periods['preservation-ruling'], preservationAcceptedOn, preservationRuledOn, at.on, silently(at)),
        },
      ),
    ),
  ),
});
