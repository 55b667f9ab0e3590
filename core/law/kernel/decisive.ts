import type { Step } from './step.ts';
import type { Truth } from './truth.ts';

/**
 * The steps that carry a step's answer, parents first: for a failed `all` the parts that failed, for a fired
 * exception that exception, and so on. Taking any other part away would leave the answer as it is.
 */
export function decisive(step: Step): readonly Step[] {
  return [step, ...carriers(step).flatMap(decisive)];
}

/** The direct parts that carry a step's answer. */
export function carriers(step: Step): readonly Step[] {
  const { parts, truth } = step;
  switch (step.how) {
    case 'all':
      return truth === 'yes' ? parts : withTruth(parts, truth);
    case 'any':
      return truth === 'no' ? parts : withTruth(parts, truth);
    case 'not':
      return parts;
    case 'unless': {
      const fired = parts.filter((part) => part.exception && part.truth === 'yes');
      if (fired.length > 0) return fired;
      if (truth === 'unknown') return withTruth(parts, 'unknown');
      return parts.filter((part) => !part.exception || truth === 'yes');
    }
    case 'fact':
    case 'open':
    case 'computed':
      return [];
  }
}

function withTruth(parts: readonly Step[], truth: Truth): readonly Step[] {
  const chosen = parts.filter((part) => part.truth === truth);
  // A settled answer over unknown parts (see repeated.ts) rests on all of them together.
  return chosen.length > 0 ? chosen : parts;
}
