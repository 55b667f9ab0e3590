import type { Decision } from './decision.ts';
import type { FactState } from './fact.ts';
import type { How, Step, Value } from './step.ts';
import type { Because, Truth } from './truth.ts';

/** A step as JSON. Members that would be null, false or empty are left out. */
export interface StepJson {
  readonly id: string;
  readonly how: How;
  readonly outcome: Truth;
  readonly because?: Because;
  readonly provision?: readonly string[];
  readonly burden?: string;
  readonly seen?: Readonly<Record<string, FactState<unknown>>>;
  readonly exception?: true;
  readonly curable?: { readonly by: string };
  readonly reading?: string;
  readonly proposal?: string;
  readonly value?: Value;
  readonly parts?: readonly StepJson[];
}

/** A decision as JSON: the outcome first, the whole tree under `step`. */
export interface DecisionJson {
  readonly outcome: Truth;
  readonly because: Because | null;
  readonly value?: Value;
  readonly provision: readonly string[];
  readonly question: string;
  readonly restsOn: Readonly<Record<string, string>>;
  readonly noRuleBefore?: string;
  readonly eitherWay?: readonly string[];
  readonly regime: {
    readonly on: string;
    readonly readings: Readonly<Record<string, string>>;
    readonly proposals: readonly string[];
    /** Supposed figures; absent where there are none. */
    readonly parameters?: Readonly<Record<string, number>>;
    readonly digest: string;
  };
  readonly step: StepJson;
}

/** The step and everything under it. */
export function stepJson(step: Step): StepJson {
  return {
    id: step.id,
    how: step.how,
    outcome: step.truth,
    ...(step.because !== null && { because: step.because }),
    ...(step.provisions.length > 0 && { provision: [...step.provisions] }),
    ...(step.burden !== null && { burden: step.burden }),
    ...(step.seen.length > 0 && {
      seen: Object.fromEntries(step.seen.map(({ fact, state }) => [fact, state])),
    }),
    ...(step.exception && { exception: true as const }),
    ...(step.curable !== null && { curable: { by: step.curable.by } }),
    ...(step.reading !== null && { reading: step.reading }),
    ...(step.proposal !== null && { proposal: step.proposal }),
    ...(step.value !== undefined && { value: step.value }),
    ...(step.parts.length > 0 && { parts: step.parts.map(stepJson) }),
  };
}

/** The decision with its whole tree. */
export function decisionJson(decision: Decision): DecisionJson {
  const { regime } = decision;
  return {
    outcome: decision.outcome,
    because: decision.because,
    ...(decision.value !== undefined && { value: decision.value }),
    provision: [...decision.provisions],
    question: decision.question,
    restsOn: Object.fromEntries(decision.restsOn.map((reading) => [reading, regime.readings[reading] ?? ''])),
    ...(decision.noRuleBefore !== null && { noRuleBefore: decision.noRuleBefore }),
    ...(decision.eitherWay.length > 0 && { eitherWay: [...decision.eitherWay] }),
    regime: {
      on: regime.on,
      readings: { ...regime.readings },
      proposals: regime.proposals.map(({ id }) => id),
      ...(Object.keys(regime.parameters).length > 0 && { parameters: { ...regime.parameters } }),
      digest: regime.digest,
    },
    step: stepJson(decision.step),
  };
}
