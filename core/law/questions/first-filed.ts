import { all, computed, is, not, open, question, unless } from '../terms.ts';

/**
 * May this court docket or keep the case, no other having docketed the same tort first? Only docketing counts, not receipt.
 * Whether the tort is the same is a judge's finding: until then the answer is open and the earlier case is shown. The value
 * says what follows where the court was not first: before docketing it does not docket, after docketing it transfers.
 */
export const firstFiled = question({
  id: 'first-filed',
  rows: ['JT-FIRST'],
  term: all(
    'first-filed',
    { cites: ['CPL 36', 'CPLI 36', 'CPLI 283(3)'], burden: 'court' },
    unless(
      'first-filed.first',
      ['CPL 36', 'CPLI 283(3)'],
      not(
        'first-filed.none-earlier',
        ['CPL 36', 'CPLI 36'],
        all(
          'first-filed.earlier',
          ['CPLI 36', 'CPLI 283(3)'],
          is('first-filed.docketed-elsewhere', ['CPLI 36'], 'earlierDocketedElsewhere'),
          not(
            'first-filed.still-docketed',
            ['CPLI 212', 'CPLI 214'],
            is('first-filed.released', ['CPLI 212', 'CPLI 214'], 'earlierReleased'),
          ),
          open('first-filed.same-tort', { cites: ['CPLI 283(3)'], burden: 'court' }, 'sameTortAsDocketed'),
        ),
      ),
      { when: is('first-filed.designated', ['CPLI 283(3)'], 'designatedCourt'), then: 'yes' },
    ),
    computed('first-filed.otherwise', ['CPLI 36'], {
      reads: ['docketedHere'],
      decide: ({ docketedHere }) => ({
        truth: 'yes',
        value: { ifNotFirst: docketedHere === undefined ? null : docketedHere === true ? 'transfer' : 'do-not-docket' },
      }),
    }),
  ),
});
