import { asDay } from '#words/day.ts';

import { all, any, computed, dated, is, oneOf, question } from '../terms.ts';

/** Is the case on the list of an internet court of the day? A consumer organisation's network suit is on neither list. */
export const internetCourtCase = all(
  'internet-court.case',
  { cites: ['IC25 1', 'IC18 2'], burden: 'plaintiff' },
  oneOf('internet-court.court', ['IC25 1', 'IC18 2'], 'courtKind', 'internet'),
  is('internet-court.city', ['IC25 1', 'IC18 2'], 'withinInternetCourtCity'),
  is('internet-court.online', ['IC25 1', 'IC18 2'], 'online'),
  dated(
    'internet-court.list',
    ['IC25 1', 'IC18 2'],
    {
      from: asDay('2018-09-07'),
      until: asDay('2025-11-01'),
      term: any(
        'internet-court.list-2018',
        ['IC18 2'],
        all(
          'internet-court.procuratorial-2018',
          ['IC18 2(1)(9)'],
          oneOf('internet-court.public-interest-2018', ['IC18 2(1)(9)'], 'suitKind', 'civil-pil'),
          oneOf('internet-court.by-procuratorate-2018', ['IC18 2(1)(9)'], 'plaintiffKind', 'procuratorate'),
        ),
        oneOf('internet-court.network-tort', ['IC18 2(1)(7)'], 'suitKind', 'private'),
      ),
    },
    {
      from: asDay('2025-11-01'),
      term: any(
        'internet-court.list-2025',
        ['IC25 1'],
        all(
          'internet-court.procuratorial',
          ['IC25 1(1)(9)'],
          oneOf('internet-court.public-interest', ['IC25 1(1)(9)'], 'suitKind', 'civil-pil'),
          oneOf('internet-court.by-procuratorate', ['IC25 1(1)(9)'], 'plaintiffKind', 'procuratorate'),
        ),
        oneOf('internet-court.personal-information', ['IC25 1(1)(2)'], 'suitKind', 'private'),
      ),
    },
  ),
);

const appeals2018 = {
  beijing: 'beijing-fourth-intermediate',
  hangzhou: 'hangzhou-intermediate',
  guangzhou: 'guangzhou-intermediate',
} as const;

/** Where several intermediate courts sit in the city, the High Court designates; which one was not found. */
const appeals2025 = {
  beijing: 'designated-by-high-court',
  hangzhou: 'hangzhou-intermediate',
  guangzhou: 'guangzhou-intermediate',
} as const;

const appealSince2025 = asDay('2025-11-01');

/** Does the internet court asked have this case? The value names where appeals go. Cases accepted under the old list stay. */
export const internetCourt = question({
  id: 'internet-court',
  rows: ['JL-IC25', 'JL-IC18'],
  from: asDay('2018-09-07'),
  term: all(
    'internet-court',
    ['IC25 1', 'IC18 2'],
    internetCourtCase,
    computed('internet-court.appeal', ['IC25 3', 'IC18 4'], {
      reads: ['internetCourtCity'],
      decide: ({ internetCourtCity: city }, { on }) => ({
        truth: 'yes',
        value: {
          appealTo:
            city === undefined || city === null ? null : (on < appealSince2025 ? appeals2018 : appeals2025)[city],
        },
      }),
    }),
  ),
});
