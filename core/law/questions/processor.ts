import { asDay } from '#words/day.ts';

import { all, any, is, question, unless } from '#law/terms.ts';

/**
 * Is the defendant a processor of personal information (PIPL 73), and not one whom article 72 leaves out? An entrusted
 * party is none while it keeps to its instructions (PIPL 21, 59).
 */
export const processor = question({
  id: 'processor',
  rows: ['SC-PROCESSOR'],
  from: asDay('2021-11-01'),
  term: unless(
    'processor',
    { cites: ['PIPL 73'], burden: 'plaintiff' },
    all(
      'processor.processes-for-itself',
      ['PIPL 4', 'PIPL 73'],
      unless(
        'processor.personal-information',
        ['PIPL 4'],
        is('processor.relates-to-persons', ['PIPL 4'], 'relatesToPersons'),
        is('processor.anonymised', { cites: ['PIPL 4', 'PIPL 73'], burden: 'defendant' }, 'anonymised'),
      ),
      is('processor.processed', ['PIPL 4'], 'processed'),
      any(
        'processor.own-purpose',
        ['PIPL 73'],
        is('processor.decides', ['PIPL 73'], 'decidesPurposeAndMeans'),
        all(
          'processor.beyond-instructions',
          ['PIPL 21', 'PIPL 59'],
          is('processor.entrusted', ['PIPL 21'], 'entrusted'),
          is('processor.exceeds-instructions', ['PIPL 21'], 'exceedsInstructions'),
        ),
      ),
    ),
    is('processor.household', { cites: ['PIPL 72'], burden: 'defendant' }, 'householdPurpose'),
    is('processor.statistics', { cites: ['PIPL 72'], burden: 'defendant' }, 'statisticsOrArchives'),
  ),
});
