import type { Words } from '#law/kernel/explain.ts';
import type { ProvisionId } from '#words/citation.ts';

import { vocabulary } from './facts/vocabulary.ts';
import { phrases } from './phrases.ts';
import { provision } from './sources/sources.ts';

/** The words of this law book for explanations: `explainTree(decision, 'zh', words)`. */
export const words: Words = Object.freeze({
  phrases,
  vocabulary,
  cite: (id: ProvisionId) => {
    const { cite, mark } = provision(id);
    return { words: cite, unverified: mark === 'unverified' || mark === 'secondary' || mark === 'gap' };
  },
});
