import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';

import type { Compiled } from './compile.ts';
import { compile } from './compile.ts';
import { decisive } from './decisive.ts';
import type { Facts, Vocabulary } from './fact.ts';
import type { Regime } from './regime.ts';
import { ruleDigest } from './rule-digest.ts';
import type { Rule, Step, Value } from './step.ts';
import { Reasoned } from './step.ts';
import type { Outcome } from './outcome.ts';
import { open, outcomeOfCode, yes } from './outcome.ts';
import { repeatedIn, settleRepeated } from './repeated.ts';
import type { Term } from './terms.ts';
import type { Because, Truth } from './truth.ts';

/** One question of law: a rule with its dates, over a vocabulary of facts. */
export interface Question {
  /** The file's name under `questions/`. */
  readonly id: string;
  /** Rows of the rule table that it carries out, such as `SC-PROCESSOR`. */
  readonly rows: readonly string[];
  readonly term: Term;
  /** First day of the rule, where it has one; before it there is no such rule. */
  readonly from?: Day;
  readonly vocabulary: Vocabulary;
}

/** The answer to a question, with everything it came from. */
export interface Decision {
  readonly question: string;
  readonly outcome: Truth;
  readonly because: Because | null;
  readonly value: Value | undefined;
  /** Provisions of the steps that carried the outcome, parents first. */
  readonly provisions: readonly ProvisionId[];
  readonly step: Step;
  readonly regime: Regime;
  /** Contested points whose chosen reading stands in the rule. */
  readonly restsOn: readonly string[];
  /** Where the rule is younger than the regime's day: the first day of the rule. */
  readonly noRuleBefore: Day | null;
  /** Digest of the rule as it was bound to the regime; null where there was no rule. */
  readonly ruleDigest: string | null;
  /** Unknown facts, read in several places, that cannot change the outcome whatever they are. */
  readonly eitherWay: readonly string[];
}

const none: readonly string[] = Object.freeze([]);

class Decided implements Decision {
  readonly question: string;
  readonly step: Reasoned;
  readonly regime: Regime;
  readonly restsOn: readonly string[];
  readonly noRuleBefore: Day | null;
  readonly eitherWay: readonly string[];
  readonly rule: Compiled | null;

  constructor(
    question: string,
    step: Reasoned,
    regime: Regime,
    rule: Compiled | null,
    noRuleBefore: Day | null,
    eitherWay: readonly string[],
  ) {
    this.question = question;
    this.step = step;
    this.regime = regime;
    this.rule = rule;
    this.restsOn = rule?.readings ?? none;
    this.noRuleBefore = noRuleBefore;
    this.eitherWay = eitherWay;
  }

  get ruleDigest(): string | null {
    return this.rule === null ? null : ruleDigest(this.rule);
  }
  get outcome(): Truth {
    return this.step.truth;
  }
  get because(): Because | null {
    return this.step.because;
  }
  get value(): Value | undefined {
    return this.step.value ?? onlyValue(this.step);
  }
  get provisions(): readonly ProvisionId[] {
    return [...new Set(decisive(this.step).flatMap(({ provisions }) => provisions))];
  }
}

/** Step id of the answer where the rule did not exist yet. */
export const noRuleStep = 'no-rule';

/**
 * Decides a question on a fact sheet under a regime. Pure: the same three always give the same decision. The sheet
 * must not be changed afterwards, for the steps read it when asked what they saw.
 * @throws ConflictingExceptions where two exceptions both hold and disagree.
 */
export function decide(question: Question, facts: Facts, regime: Regime): Decision {
  return decider(question, regime)(facts);
}

const deciders = new WeakMap<Regime, Map<Question, (facts: Facts) => Decision>>();

/** The same as {@link decide}, bound once, for many sheets. */
export function decider(question: Question, regime: Regime): (facts: Facts) => Decision {
  let known = deciders.get(regime);
  if (known === undefined) deciders.set(regime, (known = new Map()));
  let bound = known.get(question);
  if (bound === undefined) known.set(question, (bound = bind(question, regime)));
  return bound;
}

/**
 * The same answers as {@link decider} without their reasons, for counting over very many sheets: no tree is built, and
 * parts that cannot change the answer are not visited.
 * @throws ConflictingExceptions where the parts visited hold two exceptions that disagree.
 */
export function outcomes(question: Question, regime: Regime): (facts: Facts) => Outcome {
  const { from, vocabulary } = question;
  if (from !== undefined && regime.on < from) return () => outcomeOfCode(open);
  const rule = compiled(question, regime);
  const { code } = rule;
  const repeated = repeatedIn(rule, vocabulary);
  if (repeated === null) return (facts) => outcomeOfCode(code(facts));
  return (facts) => {
    const answer = code(facts);
    return outcomeOfCode(answer > yes ? (settleRepeated(rule, repeated, facts)?.code ?? answer) : answer);
  };
}

const compiledRules = new WeakMap<Regime, Map<Question, Compiled>>();

/** The question's rule bound to the regime, made once. */
export function compiled(question: Question, regime: Regime): Compiled {
  let known = compiledRules.get(regime);
  if (known === undefined) compiledRules.set(regime, (known = new Map()));
  let rule = known.get(question);
  if (rule === undefined) known.set(question, (rule = compile(question.term, regime)));
  return rule;
}

function bind(question: Question, regime: Regime): (facts: Facts) => Decision {
  const { id, from } = question;
  if (from !== undefined && regime.on < from) {
    const rule: Rule = Object.freeze({
      id: noRuleStep,
      how: 'open',
      provisions: [],
      burden: null,
      curable: null,
      exception: false,
      turnsTo: null,
      reading: null,
      proposal: null,
      reads: [],
    });
    return (facts) => {
      const step = new Reasoned(rule, 'unknown', 'open', [], facts, { noRuleBefore: from });
      return new Decided(id, step, regime, null, from, none);
    };
  }
  const rule = compiled(question, regime);
  const { run } = rule;
  const repeated = repeatedIn(rule, question.vocabulary);
  return (facts) => {
    const step = run(facts);
    if (step.truth === 'unknown' && repeated !== null) {
      const settled = settleRepeated(rule, repeated, facts);
      if (settled !== null) {
        const { outcome } = outcomeOfCode(settled.code);
        const whole = new Reasoned(step.rule, outcome, null, step.parts, facts, step.value);
        return new Decided(id, whole, regime, rule, null, settled.facts);
      }
    }
    return new Decided(id, step, regime, rule, null, none);
  };
}

/** A question that computes one value carries it on the step that made it; the decision shows that one. */
function onlyValue(step: Step): Value | undefined {
  const values = step.parts.map((part) => part.value ?? onlyValue(part)).filter((value) => value !== undefined);
  return values.length === 1 ? values[0] : undefined;
}
