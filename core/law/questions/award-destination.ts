import { awardDestinationReading } from '../readings/award-destination.ts';
import { any, contested, oneOf, open, question } from '../terms.ts';

/** May the sum awarded go where it is to go? Nothing is said for personal information, so a judgment must settle it. */
export const awardDestination = question({
  id: 'award-destination',
  rows: ['LI-FUNDS'],
  term: any(
    'award-destination',
    { cites: ['PIPL 70', 'FoodMin', 'EnvI 24'], burden: 'court' },
    contested(awardDestinationReading, {
      unsettled: open('award-destination.by-judgment', ['PIPL 70'], 'destinationLawful'),
      treasury: oneOf('award-destination.treasury', ['ProcRules 98'], 'awardDestination', 'treasury'),
      escrow: oneOf('award-destination.escrow', ['ProcRules 98'], 'awardDestination', 'escrow'),
      fund: oneOf(
        'award-destination.fund',
        ['FoodMin', 'EnvI 24'],
        'awardDestination',
        'fund',
        'consumer-fund',
        'trust',
      ),
    }),
  ),
});
