import { consumerRulesApply } from '../consumer-rules.ts';
import { any, question } from '../terms.ts';

/** Must the court announce that it has accepted the suit? Where the procuratorate has announced, it does not announce again. */
export const acceptanceAnnouncement = question({
  id: 'acceptance-announcement',
  rows: ['AC-NOTICE10'],
  term: any(
    'acceptance-announcement',
    { cites: ['ConsI 6', 'ProcI 17(2)'], burden: 'court' },
    consumerRulesApply('acceptance-announcement', ['ConsI 6'], 'designated-organisation'),
  ),
});
