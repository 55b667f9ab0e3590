import { z } from 'zod';
import { defectTold } from '#contract/shapes/case.ts';
import { defineAct } from '../act.ts';
import { boundByTransfer } from '../bound-by-transfer.ts';
import { provision } from '../provisions.ts';

/** 一次性告知补正: every defect at once, each with its rule and how to mend it (Reg 7; Online 9). */
export const askCorrection = defineAct({
  id: 'ask-correction',
  words: { zh: '一次性告知补正', en: 'Ask for correction, all defects at once' },
  explains: {
    zh: '把缺的、错的一次写全。补正材料到达的次日重新起算七日。',
    en: 'State everything missing or wrong in one list. Seven days start anew on the day after the corrected papers arrive.',
  },
  provisions: provision('Reg 7', 'Online 9', 'CPLI 126'),
  by: ['filing-judge'],
  side: 'court',
  at: ['received'],
  questions: ['acceptance'],
  input: z.strictObject({
    defects: z
      .array(defectTold)
      .min(1)
      .max(50)
      .meta({ field: 'defects', zh: '需补正的事项', en: 'What has to be corrected' }),
  }),
  follows: [{ zh: '起诉方收到清单，期限停止计算', en: 'The filer receives the list; the clock stops' }],
  hindrance: (state) =>
    state.defects.length === 0
      ? boundByTransfer(state)
      : {
          why: {
            zh: '已经告知过一次补正；补正应当一次性告知。',
            en: 'Correction was asked for once already, and defects are told all at once.',
          },
          provisions: provision('Reg 7'),
        },
  perform: async (_, { defects }) => ({
    stage: 'awaiting-correction',
    says: { zh: `告知补正 ${defects.length} 项`, en: `Told ${defects.length} defect(s)` },
    content: { defects },
    defects,
    limits: [{ change: 'end', kind: 'filing-decision' }],
  }),
});
