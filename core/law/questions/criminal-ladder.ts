import { asDay } from '#words/day.ts';

import { criminalCount } from '../criminal-count.ts';
import { criminalDutyShare } from '../parameters/criminal-duty-share.ts';
import { criminalIncome } from '../parameters/criminal-income.ts';
import { criminalLawfulProfit } from '../parameters/criminal-lawful-profit.ts';
import { perMilleOf } from '../per-mille.ts';
import { any, computed, is, open, question } from '../terms.ts';

/**
 * Would the case be serious in criminal law? A reference only: by items of each tier, mixed in proportion, by illegal income, by their use
 * for crime, by an earlier sanction, or by what a court finds.
 */
export const criminalLadder = question({
  id: 'criminal-ladder',
  rows: ['CR-LADDER'],
  from: asDay('2017-06-01'),
  term: any(
    'criminal-ladder',
    ['CrimPI 5(1)', 'CrimPI 6', 'CrimPI 7'],
    computed('criminal-ladder.items', ['CrimPI 5(1)', 'CrimPI 5(1)(6)', 'CrimPI 5(1)(8)', 'CrimPI 11'], {
      reads: ['criminalItems', 'obtainedInDuty', 'boughtForLawfulBusiness'],
      decide: ({ criminalItems, obtainedInDuty, boughtForLawfulBusiness: lawful }, at) => {
        if (lawful === true) return { truth: 'no' };
        if (criminalItems === undefined) return { truth: 'unknown' };
        const full = criminalCount(criminalItems ?? [], false, at);
        const halved = criminalCount(criminalItems ?? [], true, at);
        if (full === null || halved === null) return { truth: 'unknown' };
        const chosen = obtainedInDuty === true ? halved : full;
        const value = { ratioPerMille: chosen.ratioPerMille, lines: chosen.lines };
        // Without halving fewer items reach it, so each end settles one answer.
        if (!halved.reaches(1)) return { truth: 'no', value };
        if (lawful === undefined) return { truth: 'unknown', value };
        if (full.reaches(1) || obtainedInDuty === true) return { truth: 'yes', value };
        return { truth: obtainedInDuty === undefined ? 'unknown' : 'no', value };
      },
    }),
    computed('criminal-ladder.income', ['CrimPI 5(1)', 'CrimPI 5(1)(8)', 'CrimPI 6'], {
      reads: ['illegalIncome', 'obtainedInDuty', 'boughtForLawfulBusiness'],
      decide: ({ illegalIncome: income, obtainedInDuty, boughtForLawfulBusiness: lawful }, { figure }) => {
        const full = figure(criminalIncome);
        const share = figure(criminalDutyShare);
        const profit = figure(criminalLawfulProfit);
        if (full === undefined || share === undefined || profit === undefined)
          return { truth: 'unknown', because: 'open' };
        if (income === undefined) return { truth: 'unknown' };
        const sum = income ?? 0;
        const least = perMilleOf(full, share);
        if (sum >= profit) return { truth: 'yes', value: { income: sum } };
        if (sum < least || lawful === true) return { truth: 'no', value: { income: sum } };
        if (lawful === undefined || (sum < full && obtainedInDuty === undefined)) return { truth: 'unknown' };
        const threshold = obtainedInDuty === true ? least : full;
        return { truth: sum >= threshold ? 'yes' : 'no', value: { income: sum, threshold } };
      },
    }),
    is('criminal-ladder.crime', ['CrimPI 5(1)'], 'usedForCrime'),
    is('criminal-ladder.sanctioned', ['CrimPI 5(1)(9)', 'CrimPI 6'], 'sanctionedWithinTwoYears'),
    open('criminal-ladder.other', ['CrimPI 5(1)'], 'otherSerious'),
  ),
});
