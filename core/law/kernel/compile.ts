import type { Facts } from './fact.ts';
import type { Test } from './comparison.ts';
import { testOf } from './comparison.ts';
import { decideDisputed, knownFrom, wanting } from './known.ts';
import type { Parameter } from './parameter.ts';
import { figureUnder } from './regime.ts';
import type { Evaluate } from './outcome.ts';
import { codeOf, factCode, junctionCode, negationCode, no, open, yes } from './outcome.ts';
import type { Run } from './run.ts';
import { factRun, junction, noParts } from './run.ts';
import type { Regime } from './regime.ts';
import type { Rule, Value } from './step.ts';
import { Reasoned } from './step.ts';
import type { At, Computation, ComputedTerm, FactTerm, OpenTerm, Term } from './terms.ts';
import type { Because } from './truth.ts';
import { negate } from './truth.ts';
import { unlessCode, unlessRun } from './unless.ts';

/** A part that looks at facts itself: what change.ts needs to solve for values. */
export type Leaf =
  | {
      readonly how: 'fact';
      readonly term: FactTerm;
      readonly test: Test;
      /** The bound that the regime gave, where the comparison has one. */
      readonly bound: number | null;
    }
  | { readonly how: 'open'; readonly term: OpenTerm }
  | { readonly how: 'computed'; readonly term: ComputedTerm; readonly at: At };

/** A rule bound to a regime. */
export interface Compiled {
  readonly run: (facts: Facts) => Reasoned;
  /** The answer of `run` without its tree. */
  readonly code: Evaluate;
  readonly rules: readonly Rule[];
  readonly leaves: ReadonlyMap<Rule, Leaf>;
  /** Contested points whose chosen reading is part of this rule. */
  readonly readings: readonly string[];
  /** Proposals that replaced a step or a figure of this rule. */
  readonly proposals: readonly string[];
  /** Facts read in more than one place: Kleene's logic alone would lose answers there. */
  readonly repeated: readonly string[];
}

/** A part bound to a regime, with its tree and without. */
interface Bound {
  readonly run: Run;
  readonly code: Evaluate;
}

interface Marks {
  /** For an exception: what the answer becomes where it holds. */
  readonly turnsTo: 'yes' | 'no' | null;
  readonly reading: string | null;
  readonly proposal: string | null;
  /** Steps being replaced, so that a proposal can keep the rule in force as one of its parts. */
  readonly replacing: readonly string[];
}

const unmarked: Marks = { turnsTo: null, reading: null, proposal: null, replacing: [] };

/** Binds a rule to a regime once; the result decides any number of fact sheets. */
export function compile(term: Term, regime: Regime): Compiled {
  const rules: Rule[] = [];
  const leaves = new Map<Rule, Leaf>();
  const readings = new Set<string>();
  const proposals = new Set<string>();
  const figures = (parameter: Parameter): number | undefined => {
    if (regime.parameters[parameter.id] === undefined)
      for (const proposal of regime.proposals)
        if (proposal.parameters?.[parameter.id] !== undefined) proposals.add(proposal.id);
    return figureUnder(parameter, regime)?.value;
  };
  const { run, code } = build(term, unmarked);
  return {
    run,
    code,
    rules,
    leaves,
    readings: [...readings],
    proposals: [...proposals],
    repeated: repeatedFacts(rules),
  };

  function build(part: Term, marks: Marks): Bound {
    if (part.how === 'contested') {
      const option = regime.readings[part.reading.id] ?? part.reading.default;
      const chosen = part.options[option];
      if (chosen === undefined) throw new Error(`${part.reading.id} has no rule for ${option}`);
      readings.add(part.reading.id);
      return build(chosen, { ...marks, reading: part.reading.id });
    }
    const replacement = marks.replacing.includes(part.id)
      ? undefined
      : regime.proposals.find(({ replaces }) => Object.hasOwn(replaces, part.id));
    const instead = replacement?.replaces[part.id];
    if (replacement !== undefined && instead !== undefined) {
      proposals.add(replacement.id);
      return build(instead, {
        ...marks,
        proposal: replacement.id,
        replacing: [...marks.replacing, part.id],
      });
    }
    if (part.how === 'dated') {
      const version = part.versions.find(
        ({ from, until }) => from <= regime.on && (until === undefined || regime.on < until),
      );
      if (version !== undefined) return build(version.term, marks);
      const rule = ruleOf(part, 'open', [], marks);
      const first = part.versions.map(({ from }) => from).toSorted()[0];
      const value: Value = first === undefined ? null : { noRuleBefore: first };
      return { run: (facts) => new Reasoned(rule, 'unknown', 'open', noParts, facts, value), code: () => open };
    }
    const inner: Marks = { ...marks, turnsTo: null, reading: null };
    switch (part.how) {
      case 'fact':
        return bindFact(part, marks);
      case 'open':
        return bindOpen(part, marks);
      case 'computed':
        return bindComputed(part, marks);
      case 'not': {
        const rule = ruleOf(part, 'not', [], marks);
        const negated = build(part.part, inner);
        return {
          run: (facts) => {
            const step = negated.run(facts);
            return new Reasoned(rule, negate(step.truth), step.because, [step], facts, undefined);
          },
          code: negationCode(negated.code),
        };
      }
      case 'all':
      case 'any': {
        const rule = ruleOf(part, part.how, [], marks);
        const parts = part.parts.map((each) => build(each, inner));
        const runs = parts.map((each) => each.run);
        const codes = parts.map((each) => each.code);
        return part.how === 'all'
          ? { run: junction(rule, runs, 'no'), code: junctionCode(codes, no) }
          : { run: junction(rule, runs, 'yes'), code: junctionCode(codes, yes) };
      }
      case 'unless': {
        const rule = ruleOf(part, 'unless', [], marks);
        const base = build(part.base, inner);
        const exceptions = part.exceptions.map(({ when, then }) => ({
          ...build(when, { ...inner, turnsTo: then }),
          id: idOf(when),
          then,
        }));
        return { run: unlessRun(rule, base.run, exceptions), code: unlessCode(rule.id, base.code, exceptions) };
      }
      default:
        return unreachable(part);
    }
  }

  function ruleOf(
    part: Exclude<Term, { how: 'contested' }>,
    how: Rule['how'],
    reads: readonly string[],
    marks: Marks,
  ): Rule {
    const rule: Rule = Object.freeze({
      id: part.id,
      how,
      provisions: part.provisions,
      burden: part.burden,
      curable: part.curable,
      exception: marks.turnsTo !== null,
      turnsTo: marks.turnsTo,
      reading: marks.reading,
      proposal: marks.proposal,
      reads,
    });
    rules.push(rule);
    return rule;
  }

  function bindFact(part: FactTerm, marks: Marks): Bound {
    const { comparison, fact } = part;
    const rule = ruleOf(part, 'fact', [fact], marks);
    let bound: number | null = null;
    if (comparison.op === 'at-least' || comparison.op === 'more-than') {
      bound = typeof comparison.bound === 'number' ? comparison.bound : (figures(comparison.bound) ?? null);
      if (bound === null) {
        // No figure in force: the step is open, not missing, whatever the facts say.
        const silent: Rule = Object.freeze({ ...rule, how: 'open' as const });
        rules[rules.indexOf(rule)] = silent;
        return { run: (facts) => new Reasoned(silent, 'unknown', 'open', noParts, facts, undefined), code: () => open };
      }
    }
    const test = testOf(comparison, bound);
    leaves.set(rule, { how: 'fact', term: part, test, bound });
    return { run: factRun(rule, fact, test), code: factCode(fact, test) };
  }

  function bindOpen(part: OpenTerm, marks: Marks): Bound {
    const { fact } = part;
    const rule = ruleOf(part, 'open', fact === null ? [] : [fact], marks);
    leaves.set(rule, { how: 'open', term: part });
    const found = (facts: Facts): boolean | undefined => {
      const state = fact === null ? undefined : facts[fact];
      return state?.state === 'found' && typeof state.value === 'boolean' ? state.value : undefined;
    };
    return {
      run: (facts) => {
        const held = found(facts);
        return held === undefined
          ? new Reasoned(rule, 'unknown', 'open', noParts, facts, undefined)
          : new Reasoned(rule, held ? 'yes' : 'no', null, noParts, facts, undefined);
      },
      code: (facts) => {
        const held = found(facts);
        if (held === undefined) return open;
        return held ? yes : no;
      },
    };
  }

  function bindComputed(part: ComputedTerm, marks: Marks): Bound {
    const rule = ruleOf(part, 'computed', part.reads, marks);
    for (const reading of part.readings) readings.add(reading.id);
    const at: At = {
      on: regime.on,
      figure: figures,
      reading: (reading) => {
        if (!part.readings.includes(reading)) throw new Error(`${part.id} reads ${reading.id} without declaring it`);
        return regime.readings[reading.id] ?? reading.default;
      },
      proposal: marks.proposal,
    };
    leaves.set(rule, { how: 'computed', term: part, at });
    const settle = (facts: Facts): Computation =>
      part.reads.some((name) => facts[name]?.state === 'disputed')
        ? decideDisputed(facts, part.reads, (known) => part.decide(known, at))
        : part.decide(knownFrom(facts, part.reads), at);
    const why = ({ truth, because }: Computation, facts: Facts): Because | null =>
      truth === 'unknown' ? (because ?? wanting(facts, part.reads)) : null;
    return {
      run: (facts) => {
        const settled = settle(facts);
        return new Reasoned(rule, settled.truth, why(settled, facts), noParts, facts, settled.value);
      },
      code: (facts) => {
        const settled = settle(facts);
        return codeOf(settled.truth, why(settled, facts));
      },
    };
  }
}

/** The id under which a conflict names an exception. */
function idOf(term: Term): string {
  return term.how === 'contested' ? term.reading.id : term.id;
}

function repeatedFacts(rules: readonly Rule[]): readonly string[] {
  const read = new Map<string, number>();
  for (const rule of rules) for (const name of rule.reads) read.set(name, (read.get(name) ?? 0) + 1);
  return [...read].filter(([, times]) => times > 1).map(([name]) => name);
}

function unreachable(term: never): never {
  throw new Error(`no such term: ${JSON.stringify(term)}`);
}
