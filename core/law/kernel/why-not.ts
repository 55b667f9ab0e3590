import { carriers } from './decisive.ts';
import type { Step } from './step.ts';

/**
 * The leaves that keep an answer from being yes: those that failed, those still unknown, the exceptions that hold.
 * Empty where the answer is yes. Leaves that failed without mattering (one of several ways) are not among them
 * unless no other way is left.
 */
export function whyNot(step: Step): readonly Step[] {
  if (step.truth === 'yes') return [];
  return blocking(step);
}

function blocking(step: Step): readonly Step[] {
  const parts = carriers(step);
  return parts.length === 0 ? [step] : parts.flatMap(blocking);
}
