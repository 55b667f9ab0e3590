import { z } from 'zod';
import { correctedComplaint } from '#contract/shapes/complaint.ts';
import { resolveBranches } from '../alias.ts';
import { defineAct } from '../act.ts';
import { keepComplaint } from '../complaint.ts';
import { mustBeFirst } from '../must-be-first.ts';
import { provision } from '../provisions.ts';
import { limit } from '../time-limits.ts';

/** 补正. The seven days run anew from the day after the corrected papers arrive (CPLI 126). */
export const correctComplaint = defineAct({
  id: 'correct-complaint',
  words: { zh: '提交补正材料', en: 'Hand in the corrected complaint' },
  explains: {
    zh: '改好后整份提交。法院收到的次日重新起算七日。',
    en: 'Hand in the whole complaint, corrected. The seven days run anew from the day after the court receives it.',
  },
  provisions: provision('CPLI 126', 'Online 9'),
  by: ['filer'],
  side: 'filer',
  at: ['awaiting-correction'],
  questions: ['acceptance'],
  input: z.strictObject({
    complaint: correctedComplaint.meta({ field: 'facts', zh: '补正后的起诉状', en: 'The corrected complaint' }),
  }),
  follows: [{ zh: '法院七日内决定是否立案', en: 'The court decides within seven days whether to docket' }],
  async perform(work, input) {
    const given = keepComplaint(input.complaint, work.services, work.state.complaint.defendants);
    const defendants = await resolveBranches(work.tx, given.defendants, work.state.filingNumber, work.at);
    const kept = { ...given, defendants };
    await mustBeFirst(work.tx, work.state, kept);
    return {
      stage: 'received',
      says: { zh: '补正材料已收到', en: 'Corrected complaint received' },
      content: { complaint: kept },
      complaint: kept,
      limits: [limit(work, 'filing-decision')],
    };
  },
});
