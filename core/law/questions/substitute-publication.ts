import { all, is, question } from '../terms.ts';

/** May the court publish an announcement or the judgment itself, at the defendant's cost? Where an apology was ordered and is refused. */
export const substitutePublication = question({
  id: 'substitute-publication',
  rows: ['LI-APOLOGY'],
  term: all(
    'substitute-publication',
    { cites: ['CC 1000'], burden: 'court' },
    is('substitute-publication.ordered', ['CC 1000'], 'apologyOrdered'),
    is('substitute-publication.refused', { cites: ['CC 1000'], curableBy: 'defendant' }, 'apologyRefused'),
  ),
});
