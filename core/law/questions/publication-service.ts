import { waited } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { silently } from '../silent-periods.ts';
import { all, any, computed, is, question } from '../terms.ts';

/** Is service by publication complete on the day of the regime? Thirty days, sixty where the party has no domicile in China. */
export const publicationService = question({
  id: 'publication-service',
  rows: ['PR-PUBLISH'],
  term: all(
    'publication-service',
    { cites: ['CPL 95', 'CPL 283'], burden: 'court' },
    any(
      'publication-service.last-resort',
      ['CPL 95'],
      is('publication-service.whereabouts-unknown', ['CPL 95'], 'whereaboutsUnknown'),
      is('publication-service.others-failed', ['CPL 95'], 'otherServiceFailed'),
    ),
    computed(
      'publication-service.over',
      { cites: ['CPL 95', 'CPL 283'], curableBy: 'court' },
      {
        reads: ['publishedOn', 'defendantDomicileInChina'],
        readings: [silentPeriodsReading],
        decide: ({ publishedOn, defendantDomicileInChina: here }, at) => {
          const atHome = waited(periods['publication-service'], publishedOn, at.on, at.on, silently(at));
          const abroad = waited(periods['publication-service.abroad'], publishedOn, at.on, at.on, silently(at));
          if (here === undefined) return atHome.truth === abroad.truth ? atHome : { truth: 'unknown' };
          return here === false ? abroad : atHome;
        },
      },
    ),
  ),
});
