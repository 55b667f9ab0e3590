import { asDay } from '#words/day.ts';

import { criminalCount } from '../criminal-count.ts';
import { criminalDutyShare } from '../parameters/criminal-duty-share.ts';
import { criminalIncome } from '../parameters/criminal-income.ts';
import { criminalMultiple } from '../parameters/criminal-multiple.ts';
import { perMilleOf } from '../per-mille.ts';
import { any, computed, is, open, question } from '../terms.ts';

/** Would the case be especially serious in criminal law? At ten times the figures, by grave harm, or by what a court finds. */
export const criminalLadderEspecially = question({
  id: 'criminal-ladder-especially',
  rows: ['CR-LADDER'],
  from: asDay('2017-06-01'),
  term: any(
    'criminal-ladder-especially',
    ['CrimPI 5(2)'],
    computed('criminal-ladder-especially.figures', ['CrimPI 5(2)', 'CrimPI 5(1)', 'CrimPI 11'], {
      reads: ['criminalItems', 'illegalIncome', 'obtainedInDuty'],
      decide: ({ criminalItems, illegalIncome, obtainedInDuty }, at) => {
        const multiple = at.figure(criminalMultiple);
        const income = at.figure(criminalIncome);
        const share = at.figure(criminalDutyShare);
        if (multiple === undefined || income === undefined || share === undefined)
          return { truth: 'unknown', because: 'open' };
        if (criminalItems === undefined || illegalIncome === undefined || obtainedInDuty === undefined)
          return { truth: 'unknown' };
        const duty = obtainedInDuty === true;
        const count = criminalCount(criminalItems ?? [], duty, at);
        if (count === null) return { truth: 'unknown' };
        const threshold = multiple * (duty ? perMilleOf(income, share) : income);
        const value = { ratioPerMille: count.ratioPerMille, threshold, income: illegalIncome ?? 0 };
        return { truth: count.reaches(multiple) || value.income >= threshold ? 'yes' : 'no', value };
      },
    }),
    is('criminal-ladder-especially.harm', ['CrimPI 5(2)'], 'gravelyHarmed'),
    open('criminal-ladder-especially.other', ['CrimPI 5(2)'], 'otherEspeciallySerious'),
  ),
});
