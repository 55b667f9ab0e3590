import type { Decision, Question } from './decision.ts';
import { decide } from './decision.ts';
import type { FactState, Facts } from './fact.ts';
import type { Regime } from './regime.ts';
import type { Step } from './step.ts';
import { conjunction, disjunction, negate } from './truth.ts';
import type { Truth } from './truth.ts';

/** The decision if one side's account of every disputed fact were taken. */
export function outcomeUnder(
  question: Question,
  facts: Facts,
  regime: Regime,
  side: 'plaintiff' | 'defendant',
): Decision {
  const settled = Object.entries(facts).map(([name, state]): [string, FactState<unknown> | undefined] => [
    name,
    state?.state === 'disputed' ? { state: 'given', value: state.versions[side] } : state,
  ]);
  return decide(question, Object.fromEntries(settled), regime);
}

/**
 * The outcome if judgment were given now: a step left unproved goes against the party who must prove it (CPLI 90(2)).
 * Each step is worded as the proposition its bearer must prove, so unproved means no. Open terms stay unknown, for
 * there the court owes a finding.
 */
export function resolveAsAtJudgment(step: Step): Truth {
  return resolved(step, null);
}

function resolved(step: Step, inherited: Step['burden']): Truth {
  const burden = step.burden ?? inherited;
  const under = (part: Step): Truth => resolved(part, burden);
  switch (step.how) {
    case 'open':
      return step.truth;
    case 'fact':
    case 'computed':
      return step.truth === 'unknown' && step.because !== 'open' && burden !== null && burden !== 'court'
        ? 'no'
        : step.truth;
    case 'all':
      return conjunction(step.parts.map(under));
    case 'any':
      return disjunction(step.parts.map(under));
    case 'not':
      return negate(conjunction(step.parts.map(under)));
    case 'unless': {
      const fired = step.parts.find((part) => part.turnsTo !== null && under(part) === 'yes');
      if (fired?.turnsTo) return fired.turnsTo;
      const base = conjunction(step.parts.filter((part) => !part.exception).map(under));
      const doubtful = step.parts.filter((part) => part.exception && under(part) === 'unknown');
      return doubtful.every(({ turnsTo }) => turnsTo === base) ? base : 'unknown';
    }
  }
}
