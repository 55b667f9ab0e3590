import { asDay } from '#words/day.ts';

import { benchAssessors } from '../parameters/bench-assessors.ts';
import { benchJudges } from '../parameters/bench-judges.ts';
import { sevenMemberIncidentalReading } from '../readings/seven-member-incidental.ts';
import { all, any, computed, contested, oneOf, question } from '../terms.ts';

/** Does a bench of seven, judges and assessors, try the case? The value gives its composition; assessors vote on facts only. */
export const sevenMemberBench = question({
  id: 'seven-member-bench',
  rows: ['PR-SEVEN'],
  from: asDay('2018-04-27'),
  term: all(
    'seven-member-bench',
    { cites: ['Jury 16(1)(2)'], burden: 'court' },
    oneOf('seven-member-bench.first-instance', ['Jury 16', 'ProcI 7'], 'caseStage', 'first-instance'),
    any(
      'seven-member-bench.public-interest',
      ['Jury 16(1)(2)'],
      oneOf('seven-member-bench.civil', ['Jury 16(1)(2)'], 'suitKind', 'civil-pil', 'administrative-pil'),
      contested(sevenMemberIncidentalReading, {
        seven: oneOf('seven-member-bench.incidental', ['Jury 16(1)(2)'], 'suitKind', 'criminal-incidental-pil'),
        'criminal-bench': any('seven-member-bench.incidental-counts', ['ProcI 20']),
      }),
    ),
    computed('seven-member-bench.composition', ['Jury 14', 'Jury 22'], {
      reads: [],
      decide: (_known, { figure }) => ({
        truth: 'yes',
        value: { judges: figure(benchJudges) ?? null, assessors: figure(benchAssessors) ?? null },
      }),
    }),
  ),
});
