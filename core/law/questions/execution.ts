import { exOfficioExecutionReading } from '../readings/ex-officio-execution.ts';
import { all, any, contested, is, oneOf, question } from '../terms.ts';

/** Does the case go to execution? A procuratorate's by the court's own motion; an organisation's by analogy or on application. */
export const execution = question({
  id: 'execution',
  rows: ['PR-EXEC'],
  term: all(
    'execution',
    { cites: ['ProcI 12', 'CPL 263', 'CPL 264'], burden: 'court' },
    is('execution.due', ['ProcI 12', 'CPL 250'], 'performanceDue'),
    is('execution.not-performed', ['ProcI 12'], 'performed', false),
    any(
      'execution.route',
      ['ProcI 12', 'CPL 250'],
      oneOf('execution.procuratorate', ['ProcI 12'], 'plaintiffKind', 'procuratorate'),
      contested(exOfficioExecutionReading, {
        'by-analogy': oneOf(
          'execution.by-analogy',
          ['EnvI 32'],
          'plaintiffKind',
          'consumer-organisation',
          'designated-organisation',
        ),
        'on-application': is(
          'execution.applied-for',
          { cites: ['CPL 250'], curableBy: 'plaintiff' },
          'executionApplied',
        ),
      }),
    ),
  ),
});
