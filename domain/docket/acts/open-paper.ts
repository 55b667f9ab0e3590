import { z } from 'zod';
import { sha256 } from '#contract/shapes/basics.ts';
import { problem } from '#words/problem.ts';
import { defineAct } from '../act.ts';
import { provision } from '../provisions.ts';
import { Refusal } from '../refusal.ts';

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
  async perform({ tx, state }, { digest }) {
    const papers = await tx.query(
      `SELECT digest FROM attachment WHERE court_id = $1 AND case_id = $2 AND digest = $3`,
      [state.court, state.case, digest],
    );
    if (papers.length === 0) throw new Refusal(problem('not-found'));
    return {
      stage: state.stage,
      says: { zh: `查阅材料 ${digest.slice(0, 8)}`, en: `Opened paper ${digest.slice(0, 8)}` },
      content: { digest },
      limits: [],
    };
  },
});
