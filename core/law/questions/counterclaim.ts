import { consumerRulesApply } from '../consumer-rules.ts';
import { all, any, is, oneOf, question } from '../terms.ts';

/** Is there a counterclaim, and must it be refused? The defendant may sue on it apart. */
export const counterclaim = question({
  id: 'counterclaim',
  rows: ['AC-NOCOUNTER'],
  term: all(
    'counterclaim',
    { cites: ['ProcI 16', 'ConsI 11'], burden: 'court' },
    is('counterclaim.made', ['ProcI 16', 'ConsI 11'], 'counterclaimMade'),
    any(
      'counterclaim.barred',
      ['ProcI 16', 'ConsI 11'],
      oneOf('counterclaim.procuratorate', ['ProcI 16'], 'plaintiffKind', 'procuratorate'),
      consumerRulesApply('counterclaim', ['ConsI 11'], 'designated-organisation'),
    ),
  ),
});
