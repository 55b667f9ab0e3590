import { z } from 'zod';
import { organId, reasons } from '#contract/shapes/basics.ts';
import { defineAct } from '../act.ts';
import { courtNamed } from '../court-named.ts';
import { provision } from '../provisions.ts';

/**
 * 报请指定管辖. Courts that cannot agree report to their common superior, step by step; the trial is stayed
 * meanwhile (CPL 38; CPLI 40, 41). Before docketing there is no such way: that is a gap of the law.
 */
export const reportDispute = defineAct({
  id: 'report-dispute',
  words: { zh: '报请指定管辖', en: 'Report the dispute for designation' },
  explains: {
    zh: '与他院协商不成的，逐级报请共同上级法院指定；期间中止审理。',
    en: 'Where negotiation failed, the common superior designates, step by step; the trial is stayed meanwhile.',
  },
  provisions: provision('CPL 38', 'CPLI 40', 'CPLI 41'),
  by: ['filing-judge', 'bench-judge'],
  side: 'court',
  at: ['docketed'],
  questions: ['jurisdiction-dispute'],
  input: z.strictObject({
    other: organId.meta({ field: 'court', zh: '争议的另一法院', en: 'The other court' }),
    negotiated: z.literal(true).meta({ field: 'yes-no', zh: '已经协商', en: 'Negotiation was tried' }),
    reasons: reasons.meta({ field: 'reasons', zh: '协商经过与理由', en: 'Negotiation and reasons' }),
  }),
  follows: [{ zh: '审理期限停止计算', en: 'The period of trial stops running' }],
  perform: async (work, input) => {
    const other = courtNamed(work, input.other, 'other');
    const superior = work.services.directory.commonSuperior(work.state.court, other.id);
    return {
      stage: 'docketed',
      says: {
        zh: superior === null ? '报请指定管辖' : `报请${superior.name}指定管辖`,
        en: superior === null ? 'Reported for designation' : `Reported to ${superior.nameEn} for designation`,
      },
      content: { ...input, superior: superior?.id ?? null },
      limits: [{ change: 'stop', kind: 'first-instance' }],
    };
  },
});
