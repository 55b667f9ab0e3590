import type { Question } from '#law/kernel/decision.ts';

import { processor } from './questions/processor.ts';

/** Every question of law, by id; the id is the file's name under `questions/`. */
export const questions = Object.freeze({
  processor,
} satisfies Record<string, Question>);

export type QuestionId = keyof typeof questions;
