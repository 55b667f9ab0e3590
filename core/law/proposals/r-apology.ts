import { stepOf } from '#law/kernel/exceptions.ts';
import type { Proposal } from '#law/kernel/regime.ts';

import { kept } from '../calendar/kept.ts';
import { days } from '../calendar/period.ts';
import { periods } from '../calendar/periods.ts';
import { apologyDays } from '../parameters/apology-days.ts';
import { apologyTimeLimit } from '../parameters/apology-time-limit.ts';
import { apologyNationalProvinces } from '../parameters/apology-national-provinces.ts';
import { substitutePublication } from '../questions/substitute-publication.ts';
import { cite } from '../sources/cite.ts';
import { any, computed, not } from '../terms.ts';

/** Media by reach, time on the defendant's own page, a text the court has approved without data of victims, and a deadline. */
export const rApology: Proposal = Object.freeze({
  id: 'R-APOLOGY',
  words: {
    zh: '赔礼道歉：规范文本、媒介、时长和期限',
    en: 'Apology: text, media, duration and deadline set',
  },
  replaces: {
    'apology.proportionate': computed(
      'apology.by-reach',
      { cites: ['RApology', 'CC 1000'], burden: 'defendant', curableBy: 'defendant' },
      {
        reads: ['apologyMedia', 'provincesConcerned', 'apologyDaysShown', 'apologyApproved', 'apologyNamesVictims'],
        decide: ({ apologyMedia, provincesConcerned, apologyDaysShown, apologyApproved, apologyNamesVictims }, at) => {
          const several = at.figure(apologyNationalProvinces);
          const shown = at.figure(apologyDays);
          if (several === undefined || shown === undefined) return { truth: 'unknown', because: 'open' };
          const lacking: string[] = [];
          const doubtful: string[] = [];
          const note = (name: string, held: boolean | undefined): void => {
            if (held === undefined) doubtful.push(name);
            else if (!held) lacking.push(name);
          };
          const wide = provincesConcerned === undefined ? undefined : (provincesConcerned ?? 0) >= several;
          const media = apologyMedia ?? [];
          const inMedia = media.includes('national')
            ? true
            : wide === undefined
              ? undefined
              : !wide && media.includes('provincial');
          note('medium', apologyMedia === undefined ? undefined : inMedia);
          note('own-home-page', apologyMedia === undefined ? undefined : media.includes('own-home-page'));
          note('days-shown', apologyDaysShown === undefined ? undefined : (apologyDaysShown ?? 0) >= shown);
          note('court-approval', apologyApproved === undefined ? undefined : apologyApproved === true);
          note('no-victims-named', apologyNamesVictims === undefined ? undefined : apologyNamesVictims !== true);
          const value = { wanted: wide === true ? 'national' : wide === false ? 'provincial' : null, lacking };
          if (lacking.length > 0) return { truth: 'no', value };
          return { truth: doubtful.length > 0 ? 'unknown' : 'yes', value };
        },
      },
    ),
    'substitute-publication.refused': any(
      'substitute-publication.refused-or-overdue',
      ['RApology', 'CC 1000'],
      stepOf(substitutePublication.term, 'substitute-publication.refused'),
      not(
        'substitute-publication.overdue',
        ['RApology'],
        computed(
          'substitute-publication.apology-in-time',
          { cites: ['RApology'], burden: 'defendant', curableBy: 'defendant' },
          {
            reads: ['judgmentEffectiveOn', 'apologyMadeOn'],
            decide: ({ judgmentEffectiveOn, apologyMadeOn }, { on, figure }) => {
              const count = figure(apologyTimeLimit);
              if (count === undefined) return { truth: 'unknown', because: 'open' };
              return kept({ ...periods.T17, span: days(count) }, judgmentEffectiveOn, apologyMadeOn, on);
            },
          },
        ),
      ),
    ),
  },
  parameters: { 'apology-national-provinces': 2, 'apology-days': 7, 'apology-time-limit': 10 },
  blockedBy: cite('CC 1000'),
  nearestRoute: {
    words: {
      zh: '在诉讼请求中写明媒介、时长和期限，由法院按行为方式和影响范围判令；拒不履行的，请求公布裁判文书，费用由被告负担',
      en: 'Name media, duration and deadline in the claim, for the court to order by the manner and reach of the tort; on refusal ask for publication of the judgment at the defendant’s cost',
    },
    provisions: cite('CC 1000', 'ConsI 13', 'CPL 263'),
  },
});
