import { waited } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { all, any, computed, is, oneOf, question } from '../terms.ts';

/** May the court issue its document on a settlement? Only after thirty days of announcement, and not against the public interest. */
export const settlement = question({
  id: 'settlement',
  rows: ['AC-SETTLE30'],
  term: all(
    'settlement',
    ['CPLI 287'],
    is('settlement.reached', ['CPLI 287'], 'settlementReached'),
    computed(
      'settlement.announced',
      { cites: ['CPLI 287'], curableBy: 'court' },
      {
        reads: ['settlementAnnouncedOn', 'settlementReviewedOn'],
        readings: [silentPeriodsReading],
        decide: ({ settlementAnnouncedOn, settlementReviewedOn }, { on, reading }) => {
          const rollOver = reading(silentPeriodsReading) === 'rolls' ? 'rolls' : 'stays';
          return waited(periods.T13, settlementAnnouncedOn, settlementReviewedOn, on, { rollOver });
        },
      },
    ),
    is(
      'settlement.lawful',
      { cites: ['CPLI 287'], burden: 'court', curableBy: 'plaintiff' },
      'settlementHarmsPublicInterest',
      false,
    ),
    any(
      'settlement.liability-kept',
      ['ProcRules 99'],
      oneOf(
        'settlement.not-procuratorate',
        ['ProcRules 99'],
        'plaintiffKind',
        'consumer-organisation',
        'designated-organisation',
        'other-organisation',
        'individual',
      ),
      is(
        'settlement.nothing-forgiven',
        { cites: ['ProcRules 99'], curableBy: 'procuratorate' },
        'settlementReducesLiability',
        false,
      ),
    ),
  ),
});
