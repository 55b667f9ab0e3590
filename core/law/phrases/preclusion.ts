import type { PhraseTable } from '#law/kernel/phrase.ts';

export const preclusionPhrases = {
  preclusion: {
    zh: '没有就同一侵权行为的生效公益诉讼裁判',
    en: 'No effective public-interest judgment covers the same tort',
  },
  'preclusion.earlier-judgment': {
    zh: '同一侵权行为已有生效公益诉讼裁判',
    en: 'An effective public-interest judgment covers the same tort',
  },
  'preclusion.effective': {
    zh: '有针对该被告的生效公益诉讼裁判',
    en: 'There is an effective public-interest judgment against the defendant',
  },
  'preclusion.same-tort': { zh: '与生效裁判属于同一侵权行为', en: 'It concerns the same tort as that judgment' },
} as const satisfies PhraseTable;
