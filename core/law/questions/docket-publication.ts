import { docketPublicationHours } from '../parameters/docket-publication-hours.ts';
import { moreThan, not, question } from '../terms.ts';

/** Was the docket published to the whole country in time? The rules in force call for shared systems and set no time. */
export const docketPublication = question({
  id: 'docket-publication',
  rows: ['PR-ONLINE'],
  term: not(
    'docket-publication',
    { cites: ['OnlineOp 2(1)(3)', 'OnlineOp 4'], burden: 'court', curableBy: 'court' },
    moreThan('docket-publication.late', ['OnlineOp 2(1)(3)'], 'hoursToPublication', docketPublicationHours),
  ),
});
