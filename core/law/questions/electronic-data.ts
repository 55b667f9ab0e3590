import { all, any, includesAny, is, oneOf, open, question, unless } from '../terms.ts';

/**
 * Do electronic data stand as authentic evidence? They are submitted in a form that counts as original, and are presumed authentic on
 * certain grounds unless rebutted; else the court weighs the factors and finds.
 */
export const electronicData = question({
  id: 'electronic-data',
  rows: ['EV-EDATA'],
  term: all(
    'electronic-data',
    { cites: ['CPL 66', 'Evid 14', 'ESL 4', 'ESL 7'], burden: 'plaintiff' },
    oneOf(
      'electronic-data.original',
      { cites: ['Evid 15(2)', 'ESL 5', 'ESL 6'], curableBy: 'plaintiff' },
      'evidenceForm',
      'original',
      'maker-copy',
      'display',
    ),
    any(
      'electronic-data.authentic',
      ['Evid 93', 'Evid 94', 'ESL 8'],
      unless(
        'electronic-data.presumed',
        ['Evid 94'],
        includesAny(
          'electronic-data.ground',
          ['Evid 94'],
          'authenticityGrounds',
          'against-submitter',
          'neutral-platform',
          'ordinary-business',
          'archived',
          'agreed',
          'notarised',
        ),
        is('electronic-data.rebutted', { cites: ['Evid 94', 'Evid 90'], burden: 'defendant' }, 'authenticityRebutted'),
      ),
      open('electronic-data.found', { cites: ['Evid 93'], burden: 'court' }, 'authenticityFound'),
    ),
  ),
});
