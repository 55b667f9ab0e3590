import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { computed, question } from '../terms.ts';

/** Has the court told the competent department in writing within ten days of acceptance? */
export const departmentNotice = question({
  id: 'department-notice',
  rows: ['AC-NOTICE10'],
  term: computed(
    'department-notice',
    { cites: ['CPLI 284', 'ConsI 6'], burden: 'court', curableBy: 'court' },
    {
      reads: ['docketedOn', 'departmentNotifiedOn'],
      decide: ({ docketedOn, departmentNotifiedOn }, { on }) => kept(periods.T7, docketedOn, departmentNotifiedOn, on),
    },
  ),
});
