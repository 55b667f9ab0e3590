import { z } from 'zod';
import { sha256 } from '#contract/shapes/basics.ts';
import { defineAct } from '../act.ts';
import { provision } from '../provisions.ts';

/** 查阅材料: opening a paper of the case is itself an entry of the log. */
export const openPaper = defineAct({
  id: 'open-paper',
  words: { zh: '查阅材料', en: 'Open a paper' },
  explains: { zh: '每次查阅都入册。', en: 'Every reading is entered.' },
  provisions: provision('PIPL 51'),
  by: ['filing-judge', 'bench-judge', 'filer'],
  side: 'either',
  at: [
    'received',
    'awaiting-correction',
    'docketed',
    'refused',
    'not-docketed',
    'withdrawn',
    'transferred',
    'dismissed',
    'judged',
  ],
  questions: [],
  input: z.strictObject({ digest: sha256 }),
  follows: [],
  perform: async ({ state }, { digest }) => ({
    stage: state.stage,
    says: { zh: `查阅材料 ${digest.slice(0, 8)}`, en: `Opened paper ${digest.slice(0, 8)}` },
    content: { digest },
    limits: [],
  }),
});
