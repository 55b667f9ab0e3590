import type { Question } from '#law/kernel/decision.ts';
import { terms } from '#law/kernel/terms.ts';

import type { KnownProvision } from './sources/sources.ts';
import { vocabulary } from './facts/vocabulary.ts';

/** The builders of rules over the vocabulary of this folder. */
export const {
  is,
  oneOf,
  includesAny,
  atLeast,
  moreThan,
  onOrAfter,
  open,
  all,
  any,
  not,
  unless,
  computed,
  contested,
  dated,
} = terms<typeof vocabulary, KnownProvision>();

/** A question over the vocabulary of this folder. */
export function question(parts: Omit<Question, 'vocabulary'>): Question {
  return Object.freeze({ ...parts, vocabulary });
}
