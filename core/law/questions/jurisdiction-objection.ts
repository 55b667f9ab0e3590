import { asPartialDay } from '#words/day.ts';

import { periods } from '../calendar/periods.ts';
import { published } from '../calendar/published.ts';
import { within } from '../calendar/within.ts';
import { all, computed, is, not, oneOf, question, unless } from '../terms.ts';

/**
 * Must the court examine the objection to its jurisdiction? Only one made within the time to answer counts, and none on remand or
 * retrial; but a breach of level or exclusive jurisdiction is never cured by silence, and before the hearing it leads to transfer.
 */
export const jurisdictionObjection = question({
  id: 'jurisdiction-objection',
  rows: ['JT-OBJECT'],
  term: all(
    'jurisdiction-objection',
    { cites: ['CPL 130'], burden: 'defendant' },
    is('jurisdiction-objection.made', ['CPL 130'], 'objectionMade'),
    not(
      'jurisdiction-objection.open-stage',
      ['CPLI 39'],
      oneOf('jurisdiction-objection.closed-stage', ['CPLI 39'], 'caseStage', 'remand', 'retrial'),
    ),
    unless(
      'jurisdiction-objection.in-time',
      ['CPL 130'],
      computed('jurisdiction-objection.within-answer', ['CPL 130', 'CPL 128', 'CPL 285'], {
        reads: ['objectedOn', 'complaintServedOn', 'defendantDomicileInChina'],
        decide: ({ objectedOn, complaintServedOn, defendantDomicileInChina }) => {
          if (objectedOn === null) return { truth: 'no' };
          if (objectedOn === undefined || complaintServedOn === undefined || complaintServedOn === null)
            return { truth: 'unknown' };
          if (defendantDomicileInChina === undefined || defendantDomicileInChina === null) return { truth: 'unknown' };
          const period = defendantDomicileInChina ? periods.T8 : periods['T8.abroad'];
          const { inTime, latest } = within(
            period,
            asPartialDay(complaintServedOn),
            asPartialDay(objectedOn),
            published,
          );
          const value = { due: latest.due, provisional: latest.provisional };
          return inTime === 'unknown' ? { truth: 'unknown', because: 'missing', value } : { truth: inTime, value };
        },
      }),
      {
        when: all(
          'jurisdiction-objection.not-waivable',
          ['CPL 130', 'CPLI 35'],
          oneOf('jurisdiction-objection.level', ['CPL 130'], 'objectionGround', 'level', 'exclusive'),
          not(
            'jurisdiction-objection.before-hearing',
            ['CPLI 35'],
            is('jurisdiction-objection.hearing', ['CPLI 35'], 'hearingOpened'),
          ),
        ),
        then: 'yes',
      },
    ),
  ),
});
