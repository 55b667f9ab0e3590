import { choiceForm, parseChoice } from '#law/comparison/choice-text.ts';
import type { Regime } from '#law/kernel/regime.ts';
import type { Day } from '#words/day.ts';

import { wrongUsage } from './failure.ts';
import { chosenLaw } from './read-law.ts';

/**
 * One side of a comparison; absent or empty is the law in force under its default readings.
 * @throws Failure (usage) for another form, and for what the law book does not hold.
 */
export function sideNamed(option: '--left' | '--right', text: string | undefined, on: Day): Regime {
  const read = parseChoice(text ?? '');
  if (!read.ok)
    throw wrongUsage(
      `${option} ${read.part} 应写成 ${choiceForm}。`,
      `${option} ${read.part} must have the form ${choiceForm}.`,
    );
  return chosenLaw({ on, ...read.value });
}
