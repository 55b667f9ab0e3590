import { z } from 'zod';
import { organId, reasons } from '#contract/shapes/basics.ts';
import { defineAct } from '../act.ts';
import { boundByTransfer } from '../bound-by-transfer.ts';
import { courtNamed } from '../court-named.ts';
import { provision } from '../provisions.ts';

const grounds = {
  'conditions-not-met': {
    zh: '不符合起诉条件',
    en: 'The conditions of suing are not met',
    law: provision('CPLI 282', 'CPL 122'),
  },
  'no-standing': { zh: '原告没有起诉资格', en: 'The plaintiff has no standing', law: provision('PIPL 70', 'CPL 58') },
  'wrong-court': {
    zh: '不属本院管辖，告知向有管辖权的法院起诉',
    en: 'Another court is competent; the filer is told which',
    law: provision('CPL 127'),
  },
  precluded: {
    zh: '同一侵权行为已有生效公益诉讼裁判',
    en: 'An effective public-interest judgment on the same tort exists',
    law: provision('CPLI 289'),
  },
  duplicate: { zh: '构成重复起诉', en: 'The suit repeats an earlier one', law: provision('CPLI 247') },
  'other-organ': { zh: '应由其他机关处理', en: 'The matter belongs to another organ', law: provision('CPL 127') },
} as const;

/** 裁定不予受理: a ruling with reasons, open to appeal within ten days of service (CPL 126, 157, 171). */
export const refuse = defineAct({
  id: 'refuse',
  words: { zh: '裁定不予受理', en: 'Refuse by ruling' },
  explains: {
    zh: '写明理由。起诉方自送达起十日内可以上诉。',
    en: 'With reasons. The filer may appeal within ten days of service.',
  },
  provisions: provision('CPL 126', 'CPL 127', 'CPLI 282'),
  by: ['filing-judge'],
  side: 'court',
  at: ['received', 'awaiting-correction'],
  questions: ['standing', 'acceptance', 'bars', 'preclusion', 'forum'],
  input: z
    .strictObject({
      ground: z
        .enum(['conditions-not-met', 'no-standing', 'wrong-court', 'precluded', 'duplicate', 'other-organ'])
        .meta({ field: 'choice', zh: '理由种类', en: 'Ground', options: grounds }),
      competentCourt: organId.nullable().meta({
        field: 'court',
        zh: '有管辖权的法院（不属本院管辖时必填）',
        en: 'Competent court (required where this court is not)',
      }),
      reasons: reasons.meta({ field: 'reasons', zh: '裁定理由', en: 'Reasons' }),
    })
    .refine((input) => input.ground !== 'wrong-court' || input.competentCourt !== null, {
      path: ['competentCourt'],
      params: { code: 'field.missing' },
    }),
  follows: [
    { zh: '裁定送达起诉方，十日内可上诉', en: 'The ruling is served on the filer, who may appeal within ten days' },
  ],
  hindrance: boundByTransfer,
  perform: async (work, { ground, competentCourt, reasons: because }) => {
    const { zh, en, law } = grounds[ground];
    const court = competentCourt === null ? null : courtNamed(work, competentCourt, 'competentCourt');
    return {
      stage: 'refused',
      says: {
        zh: court === null ? zh : `${zh}：${court.name}`,
        en: court === null ? en : `${en}: ${court.nameEn}`,
      },
      content: { ground, competentCourt, reasons: because, provisions: law },
      limits: [],
    };
  },
});
