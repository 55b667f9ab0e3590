import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { consumerRulesApply } from '../consumer-rules.ts';
import { all, computed, question } from '../terms.ts';

/**
 * Is the court bound to tell the department of the effective judgment, and did it within ten days? The rule stands for consumer suits;
 * elsewhere it applies by analogy, which is a reading.
 */
export const judgmentNotice = question({
  id: 'judgment-notice',
  rows: ['AC-NOTICE10'],
  term: all(
    'judgment-notice',
    { cites: ['ConsI 14'], burden: 'court' },
    consumerRulesApply('judgment-notice', ['ConsI 14'], 'procuratorate', 'designated-organisation'),
    computed(
      'judgment-notice.in-time',
      { cites: ['ConsI 14'], curableBy: 'court' },
      {
        reads: ['judgmentEffectiveOn', 'departmentToldOfJudgmentOn'],
        decide: ({ judgmentEffectiveOn, departmentToldOfJudgmentOn }, { on }) =>
          kept(periods.T17, judgmentEffectiveOn, departmentToldOfJudgmentOn, on),
      },
    ),
  ),
});
